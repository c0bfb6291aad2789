import type { Json } from "../core/answer.ts";
import { PveFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { encodeText } from "../core/config-text.ts";
import { guestIndex } from "../core/guest-index.ts";
import type { Method } from "../core/route.ts";
import { guestBackend } from "../guests/insides.ts";
import { failure, type Program, type ProgramResult, program } from "../guests/machine.ts";
import { quote } from "../guests/programs/session-programs.ts";
import { isRunning, loadConfig, lockConfig } from "../lxc/config-store.ts";
import { guestOf } from "../lxc/guest-of.ts";
import { containerStatus } from "../lxc/status.ts";
import { callApi, readCommandLine } from "./api-program.ts";

/** Commands that are one call: method, path below the container, and the names of what follows the VMID. */
const CALLS: Readonly<Record<string, readonly [Method, string, ...string[]]>> = {
  set: ["PUT", "/config"],
  start: ["POST", "/status/start"],
  stop: ["POST", "/status/stop"],
  shutdown: ["POST", "/status/shutdown"],
  reboot: ["POST", "/status/reboot"],
  suspend: ["POST", "/status/suspend"],
  resume: ["POST", "/status/resume"],
  destroy: ["DELETE", ""],
  resize: ["PUT", "/resize", "disk", "size"],
  template: ["POST", "/template"],
  clone: ["POST", "/clone", "newid"],
  "move-volume": ["POST", "/move_volume", "volume", "storage"],
  snapshot: ["POST", "/snapshot", "snapname"],
};

/** `pct`: what root does with containers on the node itself. Rule: `PVE/CLI/pct.pm`. */
export function pctProgram(cluster: Cluster, node: string): Program {
  return program(async ([command = "", ...args], { stdin }): Promise<ProgramResult> => {
    if (command === "list") return { stdout: list(cluster, node) };
    if (command === "create") return await create(cluster, node, args);
    const [id = ""] = args;
    if (!/^[1-9]\d{2,8}$/.test(id)) return failure(`400 not enough arguments\npct ${command} <vmid> [OPTIONS]`, 255);
    const place = { cluster, node, vmid: Number(id), log: () => {} };
    const base = `/nodes/${node}/lxc/${id}`;
    if (command === "exec") return await exec(place, args.slice(1), stdin);
    if (command === "unlock") return await unlock(cluster, place);
    if (command === "status") {
      return await callApi(
        cluster,
        "GET",
        `${base}/status/current`,
        {},
        () => `status: ${containerStatus(place).status}\n`,
      );
    }
    if (command === "config") return await callApi(cluster, "GET", `${base}/config`, {}, shownConfig);
    if (command === "pending") return await callApi(cluster, "GET", `${base}/pending`, {}, shownPending);
    const call = CALLS[command];
    if (!call) return failure(`ERROR: unknown command 'pct ${command}'`, 255);
    const [method, path, ...names] = call;
    const { positional, params } = readCommandLine(args.slice(1));
    const named = Object.fromEntries(names.map((name, index) => [name, positional[index] ?? ""]));
    return await callApi(cluster, method, `${base}${path}`, { ...named, ...params });
  });
}

async function create(cluster: Cluster, node: string, args: readonly string[]): Promise<ProgramResult> {
  const { positional, params } = readCommandLine(args);
  const [vmid = "", ostemplate = ""] = positional;
  return await callApi(cluster, "POST", `/nodes/${node}/lxc`, { vmid, ostemplate, ...params });
}

function list(cluster: Cluster, node: string): string {
  const guests = [...guestIndex(cluster).values()].filter((guest) => guest.type === "lxc" && guest.node === node);
  const rows = guests
    .sort((a, b) => a.vmid - b.vmid)
    .map(({ vmid }) => containerStatus({ cluster, node, vmid, log: () => {} }))
    .map(({ vmid, status, lock, name }) => [vmid, status, lock ?? "", name].map(String));
  if (rows.length === 0) return "";
  return [["VMID", "Status", "Lock", "Name"], ...rows]
    .map(
      ([vmid = "", status = "", lock = "", name = ""]) =>
        `${vmid.padEnd(10)} ${status.padEnd(10)} ${lock.padEnd(12)} ${name.padEnd(20)}\n`,
    )
    .join("");
}

function shownConfig(data: Json): string {
  const config = data as Readonly<Record<string, Json>>; // the answer of GET config is an object
  return Object.keys(config)
    .filter((key) => key !== "digest" && key !== "lxc")
    .sort()
    .map((key) => `${key}: ${key === "description" ? encodeText(String(config[key])) : config[key]}\n`)
    .join("");
}

function shownPending(data: Json): string {
  const rows = data as readonly Readonly<Record<string, Json>>[]; // the answer of GET pending is a list of objects
  return rows
    .filter(({ key }) => key !== "digest")
    .sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1))
    .flatMap(({ key, value, pending, delete: removal }) => [
      ...(value === undefined ? [] : [`${removal ? "del" : "cur"} ${key}: ${value}\n`]),
      ...(pending === undefined ? [] : [`new ${key}: ${pending}\n`]),
    ])
    .join("");
}

async function exec(
  place: { cluster: Cluster; node: string; vmid: number },
  args: readonly string[],
  stdin: string,
): Promise<ProgramResult> {
  if (!isRunning(place)) return failure(`CT ${place.vmid} not running`, 255);
  const words = args[0] === "--" ? args.slice(1) : args;
  const guest = guestOf({ ...place, log: () => {} }, loadConfig(place));
  const { output, code } = await guestBackend(place.cluster).run(guest, words.map(quote).join(" "), { stdin });
  return { stdout: output, exitCode: code };
}

async function unlock(cluster: Cluster, place: { node: string; vmid: number }): Promise<ProgramResult> {
  const path = `nodes/${place.node}/lxc/${place.vmid}.conf`;
  try {
    return await lockConfig({ cluster, vmid: place.vmid }, () => {
      const text = cluster.files.read(path);
      if (text === undefined) return failure(`Configuration file '${path}' does not exist`, 2);
      cluster.files.write(path, text.replace(/^lock: .*\n/m, ""));
      return {};
    });
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    return failure(error.message.trim(), 255); // who works on it holds the lock of the file
  }
}

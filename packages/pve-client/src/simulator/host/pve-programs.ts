import type { Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { Method } from "../core/route.ts";
import { failure, type Program, program } from "../guests/machine.ts";
import { callApi, readCommandLine } from "./api-program.ts";

const METHODS: Readonly<Record<string, Method>> = { get: "GET", create: "POST", set: "PUT", delete: "DELETE" };
const asJson = (data: Json) => `${JSON.stringify(data ?? null, null, 3)}\n`;

/** `pvesh get|create|set|delete PATH`: any call of the API, answered in JSON. */
const pvesh = (cluster: Cluster): Program =>
  program(async ([verb = "", path = "", ...args]) => {
    const method = METHODS[verb];
    if (!method) return failure(`ERROR: unknown command 'pvesh ${verb}'`, 255);
    const { "output-format": _, ...params } = readCommandLine(args).params;
    return await callApi(cluster, method, path.startsWith("/") ? path : `/${path}`, params, asJson);
  });

/** Commands of `pveum` that are one call: method, path with places, names of further places. */
const PVEUM: Readonly<Record<string, readonly [Method, string, ...string[]]>> = {
  "acl modify": ["PUT", "/access/acl", "path"],
  "acl delete": ["PUT", "/access/acl", "path"],
  "role add": ["POST", "/access/roles", "roleid"],
  "role modify": ["PUT", "/access/roles/{0}"],
  "role delete": ["DELETE", "/access/roles/{0}"],
  "user add": ["POST", "/access/users", "userid"],
  "user modify": ["PUT", "/access/users/{0}"],
  "user delete": ["DELETE", "/access/users/{0}"],
  "user token add": ["POST", "/access/users/{0}/token/{1}"],
  "user token remove": ["DELETE", "/access/users/{0}/token/{1}"],
  "group add": ["POST", "/access/groups", "groupid"],
};

/** `pveum`: users, roles, tokens, ACLs. Rule: `PVE/CLI/pveum.pm`. */
const pveum = (cluster: Cluster): Program =>
  program(async (args) => {
    const name = [3, 2].map((count) => args.slice(0, count).join(" ")).find((words) => words in PVEUM);
    const call = name === undefined ? undefined : PVEUM[name];
    if (name === undefined || !call)
      return failure(`ERROR: unknown command 'pveum ${args.slice(0, 2).join(" ")}'`, 255);
    const [method, template, ...names] = call;
    const { positional, params } = readCommandLine(args.slice(name.split(" ").length));
    const places = [...template.matchAll(/\{(\d)\}/g)].length;
    const path = template.replace(/\{(\d)\}/g, (_, index: string) => positional[Number(index)] ?? "");
    const named = Object.fromEntries(names.map((key, index) => [key, positional[places + index] ?? ""]));
    const removal: Record<string, string> = name === "acl delete" ? { delete: "1" } : {};
    return await callApi(
      cluster,
      method,
      path,
      { ...named, ...params, ...removal },
      name === "user token add" ? asJson : undefined,
    );
  });

/** `pveam`: templates. Rule: `PVE/CLI/pveam.pm`. */
const pveam = (cluster: Cluster, node: string): Program =>
  program(async ([command, storage = "", template = ""]) => {
    if (command === "update") return { stdout: "update successful\n" };
    if (command === "available") {
      const rows = cluster.appliances.map(
        (appliance) => `${(appliance.section ?? "system").padEnd(15)} ${appliance.template}\n`,
      );
      return { stdout: rows.join("") };
    }
    if (command !== "download") return failure(`ERROR: unknown command 'pveam ${command}'`, 255);
    return await callApi(cluster, "POST", `/nodes/${node}/aplinfo`, { storage, template });
  });

interface ListedVolume {
  readonly volid: string;
  readonly format: string;
  readonly content: string;
  readonly size: number;
  readonly vmid?: number;
}

/** `pvesm list STORAGE`, `pvesm free VOLID`. Rule: `PVE/CLI/pvesm.pm`. */
const pvesm = (cluster: Cluster, node: string): Program =>
  program(async ([command, ...args]) => {
    const { positional, params } = readCommandLine(args);
    const [what = ""] = positional;
    const storage = what.split(":")[0] ?? "";
    const base = `/nodes/${node}/storage/${storage}/content`;
    if (command === "list") return await callApi(cluster, "GET", base, params, volumeTable);
    if (command === "free") return await callApi(cluster, "DELETE", `${base}/${what}`, params);
    return failure(`ERROR: unknown command 'pvesm ${command ?? ""}'`, 255);
  });

function volumeTable(data: Json): string {
  const volumes = data as unknown as readonly ListedVolume[]; // the answer of GET content
  const width = Math.max(5, ...volumes.map(({ volid }) => volid.length));
  const rows = volumes.map(({ volid, format, content, size, vmid = "" }) => [volid, format, content, size, vmid]);
  return [["Volid", "Format", "Type", "Size", "VMID"], ...rows]
    .map(([volid, format, type, size, vmid]) => {
      const cells = [String(volid).padEnd(width), String(format).padEnd(7), String(type).padEnd(9)];
      return `${cells.join(" ")} ${String(size).padStart(14)} ${vmid}\n`;
    })
    .join("");
}

const pveversion = (cluster: Cluster): Program =>
  program(() => ({
    stdout: `pve-manager/${cluster.version.version}/${cluster.version.repoid} (running kernel: 6.14.11-4-pve)\n`,
  }));

/** The programs of PVE that a node has, without those for guests. */
export function pvePrograms(cluster: Cluster, node: string): readonly [string, Program][] {
  return [
    ["pvesh", pvesh(cluster)],
    ["pveum", pveum(cluster)],
    ["pveam", pveam(cluster, node)],
    ["pvesm", pvesm(cluster, node)],
    ["pveversion", pveversion(cluster)],
  ];
}

import type { GuestFiles } from "../files.ts";
import { dockerVersions, readPackages } from "../packages.ts";
import { ACTIVE, startProgram } from "../services.ts";
import { unitOf } from "../units.ts";
import { failed, type Invocation, type Outcome, type Program, printed } from "./command.ts";
import { parseFlags } from "./flags.ts";

const WANTED = "/etc/systemd/system/multi-user.target.wants";

/** `systemctl`: units are files, enabled ones links, active ones marks below /run; Docker needs what PVE has to allow. */
export const systemctl: Program = async (invocation) => {
  const { options, rest } = parseFlags(invocation.args, new Set(["p", "property", "n", "lines"]));
  const [verb = "", ...units] = rest;
  if (verb === "is-system-running") return printed("running");
  if (verb === "daemon-reload" || verb === "reset-failed") return printed("");
  let outcome = printed("");
  for (const unit of units) {
    const name = unit.includes(".") ? unit : `${unit}.service`;
    outcome =
      name === "docker.service"
        ? await dockerService(verb, options.has("now"), invocation)
        : await oneUnit(verb, name, options.has("now"), invocation);
    if (outcome.exitCode !== 0) break;
  }
  return options.has("q") || options.has("quiet") ? { ...outcome, stdout: "" } : outcome;
};

async function oneUnit(verb: string, name: string, now: boolean, invocation: Invocation): Promise<Outcome> {
  const { files } = invocation;
  const [active, wanted] = [`${ACTIVE}/${name}`, `${WANTED}/${name}`];
  const isActive = await files.exists(active);
  if (verb === "is-active") return isActive ? printed("active") : { stdout: "inactive\n", stderr: "", exitCode: 3 };
  const unit = await unitOf(name, files);
  if (verb === "is-enabled") {
    if (unit === undefined) return failed(`Failed to get unit file state for ${name}: No such file or directory`);
    return (await files.exists(wanted)) ? printed("enabled") : { stdout: "disabled\n", stderr: "", exitCode: 1 };
  }
  if (unit === undefined) return failed(`Unit ${name} could not be found.`, 5);
  if (verb === "status") return printed(`${name}\n     Active: ${isActive ? "active (running)" : "inactive (dead)"}`);
  if (verb === "reload" && !isActive) return failed(`${name} is not active, cannot reload.`);
  if (verb === "enable") await files.write(wanted, "");
  if (verb === "disable") await files.remove(wanted);
  if (verb === "stop" || (verb === "disable" && now)) await files.remove(active);
  const starts = /^(?:start|restart|reload-or-restart)$/.test(verb) || (verb === "enable" && now && !isActive);
  return starts ? await start(name, invocation) : printed("");
}

async function start(name: string, { files, shell }: Invocation): Promise<Outcome> {
  const unit = await unitOf(name, files);
  const [program = "", ...args] = unit?.command ?? [];
  if (program === "/usr/sbin/nft") {
    const loaded = await shell(`nft ${args.join(" ")}`);
    if (loaded.exitCode !== 0)
      return failed(`Job for ${name} failed because the control process exited with error code.`);
  }
  await files.write(`${ACTIVE}/${name}`, "");
  const why = unit === undefined ? undefined : await startProgram(name, unit, files);
  if (why === undefined) return printed("");
  // A simple service counts as started, and has failed a moment later.
  await files.remove(`${ACTIVE}/${name}`);
  await note(name, why, files);
  return printed("");
}

async function note(name: string, line: string, files: GuestFiles): Promise<void> {
  const journal = `/var/log/journal/${name}.log`;
  await files.write(journal, `${(await files.read(journal)) ?? ""}${line}\n`);
}

async function dockerService(verb: string, now: boolean, { files, dockerAllowed }: Invocation): Promise<Outcome> {
  if (dockerVersions(await readPackages(files)).engine === undefined) {
    return verb === "is-active"
      ? { stdout: "inactive\n", stderr: "", exitCode: 3 }
      : failed("Unit docker.service could not be found.", 5);
  }
  if (verb === "is-enabled") return printed("enabled");
  if (verb === "is-active") return dockerAllowed ? printed("active") : { stdout: "failed\n", stderr: "", exitCode: 3 };
  if (verb === "start" || verb === "restart" || (verb === "enable" && now)) {
    return dockerAllowed
      ? printed("")
      : failed("Job for docker.service failed because the control process exited with error code.");
  }
  return printed("");
}

/** `journalctl -u UNIT`. */
export const journalctl: Program = async ({ args, files }) => {
  const { options } = parseFlags(args, new Set(["u", "unit", "n", "lines"]));
  const [unit = ""] = options.get("u") ?? options.get("unit") ?? [];
  return printed((await files.read(`/var/log/journal/${unit}.log`)) ?? "-- No entries --");
};

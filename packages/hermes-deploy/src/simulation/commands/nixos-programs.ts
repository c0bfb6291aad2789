import { activeEnterTimestamp, startAgent, stopAgent } from "../nixos/service.ts";
import { readNixos } from "../nixos/state.ts";
import { failed, type Invocation, type Program, printed } from "./command.ts";
import { parseFlags } from "./flags.ts";

/** `systemctl` on NixOS: the units that the system was switched to. */
export const nixosSystemctl: Program = async (invocation) => {
  const { rest } = parseFlags(invocation.args, new Set(["p", "P", "property"]));
  const [verb = "", ...names] = rest;
  if (verb === "is-system-running") return printed("running");
  if (verb === "daemon-reload") return printed("");
  if (verb === "show") return printed(await activeEnterTimestamp(invocation));
  for (const name of names) {
    const unit = name.includes(".") ? name : `${name}.service`;
    const { units, agent } = await readNixos(invocation.files);
    const state = units[unit];
    if (verb === "is-active") {
      if (state !== "active") return { stdout: `${state ?? "inactive"}\n`, stderr: "", exitCode: 3 };
      continue;
    }
    if (state === undefined || agent === undefined) return failed(`Unit ${unit} could not be found.`, 5);
    if (verb === "start" || verb === "restart") {
      const error = verb === "start" && state === "active" ? undefined : await startAgent(agent, invocation);
      if (error !== undefined) return failed(error);
    }
    if (verb === "stop") await stopAgent(agent, invocation);
  }
  return printed(verb === "is-active" ? names.map(() => "active").join("\n") : "");
};

/** `systemd-run … COMMAND`: here a unit runs to its end at once, and is then gone. */
export const systemdRun: Program = async ({ args, shell }) => {
  const { rest } = parseFlags(args, new Set(["unit", "setenv", "p", "property"]), true);
  await shell(rest.map(quote).join(" "));
  return printed("");
};

/** `runuser -u USER -- COMMAND`. */
export const runuser: Program = async ({ args, shell }) => {
  const { options, rest } = parseFlags(args, new Set(["u", "g"]), true);
  const user = quote(options.get("u")?.[0] ?? "root");
  return await shell(`setpriv --reuid="$(id -u ${user})" --regid="$(id -g ${user})" ${rest.map(quote).join(" ")}`);
};

/** `nix-store --query --roots PATH`. */
export const nixStore: Program = async (invocation) => {
  const { options, rest } = parseFlags(invocation.args, new Set());
  const [path = ""] = rest;
  if (!options.has("query") || !options.has("roots")) return failed("error: no operation specified");
  const found = (await rootsOfStore(invocation)).filter(({ target }) => target === path);
  return printed(found.map(({ root, target }) => `${root} -> ${target}`).join("\n"));
};

/** `nix-collect-garbage`: what no root leads to is gone from the store. */
export const nixCollectGarbage: Program = async (invocation) => {
  const kept = (await rootsOfStore(invocation)).map(({ target }) => target);
  const { stdout } = await invocation.shell("ls /nix/store");
  const garbage = stdout
    .split("\n")
    .filter((name) => name !== "")
    .map((name) => `/nix/store/${name}`)
    .filter((path) => !kept.includes(path));
  for (const path of garbage) await invocation.files.remove(path);
  return printed(`${garbage.length} store paths deleted`);
};

/** The roots of garbage collection: the system's, and those that the module's unit makes. */
async function rootsOfStore({ files, shell }: Pick<Invocation, "files" | "shell">) {
  const { agent } = await readNixos(files);
  const places = [".gc-root", ".gc-root-entrypoint"].map((name) => `${agent?.stateDir}/${name}`);
  const roots: { readonly root: string; readonly target: string }[] = [];
  for (const root of [...places, "/nix/var/nix/profiles/system", "/run/current-system"]) {
    const { stdout } = await shell(`readlink -f ${root} 2>/dev/null || true`);
    roots.push({ root, target: stdout.trim() });
  }
  return roots;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

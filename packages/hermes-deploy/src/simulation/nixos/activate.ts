import { parse } from "yaml";
import type { Invocation } from "../commands/command.ts";
import type { AgentOptions } from "./state.ts";

/** The directories below Hermes' home that the module makes (hermes-agent nix/moduleCommon.nix, stateSubdirs). */
const SUBDIRS = ["cron", "sessions", "logs", "memories", "plugins"];

/** The module's activation script: user, directories, config.yaml, .env, auth.json, documents, markers. */
export async function activate(
  agent: AgentOptions,
  { files, shell }: Pick<Invocation, "files" | "shell">,
): Promise<void> {
  const { user, group, uid, stateDir, workingDirectory } = agent;
  const home = `${stateDir}/.hermes`;
  await addAccounts(agent, files);
  const install = async (path: string, content: string, mode: string) => {
    await files.write(path, content);
    await shell(`chown ${uid}:${uid} ${path} && chmod ${mode} ${path}`);
  };
  const directories = [stateDir, home, workingDirectory, ...SUBDIRS.map((name) => `${home}/${name}`)];
  await shell(
    `mkdir -p ${directories.join(" ")} ${stateDir}/home && chown ${uid}:${uid} ${directories.join(" ")} ${stateDir}/home && ` +
      `chmod 2770 ${directories.join(" ")} && chmod 0750 ${stateDir}/home`,
  );
  const workingInside = agent.container === undefined ? workingDirectory : workingDirectory.replace(stateDir, "/data");
  const there: unknown = parse((await files.read(`${home}/config.yaml`)) ?? "{}");
  const settings = merge({ terminal: { cwd: workingInside } }, agent.settings);
  const config = JSON.stringify(merge(isObject(there) ? there : {}, settings));
  await install(`${home}/config.yaml`, `${config}\n`, agent.addToSystemPackages ? "0660" : "0640");
  await install(`${home}/.managed`, "nixos", "0644");
  await install(`${home}/.env`, await environment(agent, files), "0640");
  if (agent.authFile !== undefined && !(await files.exists(`${home}/auth.json`))) {
    await install(`${home}/auth.json`, (await files.read(agent.authFile)) ?? "", "0600");
  }
  for (const [name, content] of Object.entries(agent.documents))
    await install(`${workingDirectory}/${name}`, content, "0640");
  for (const [name, content] of Object.entries(agent.hermesHomeFiles))
    await install(`${home}/${name}`, content, "0640");
  if (agent.container === undefined) await files.remove(`${home}/.container-mode`);
  else {
    const { backend } = agent.container;
    const mode = `backend=${backend}\ncontainer_name=hermes-agent\nexec_user=${user}\nhermes_bin=/data/current-package/bin/hermes\n`;
    await install(`${home}/.container-mode`, mode, "0644");
  }
  await shell(`chgrp ${group} ${home} 2>/dev/null || true`);
}

async function addAccounts({ user, group, uid, stateDir }: AgentOptions, files: Invocation["files"]): Promise<void> {
  const add = async (path: string, name: string, line: string) => {
    const text = (await files.read(path)) ?? "";
    if (!text.split("\n").some((one) => one.startsWith(`${name}:`))) await files.write(path, `${text}${line}\n`);
  };
  await add("/etc/passwd", user, `${user}:x:${uid}:${uid}::${stateDir}:/run/current-system/sw/bin/bash`);
  await add("/etc/group", group, `${group}:x:${uid}:`);
}

async function environment(agent: AgentOptions, files: Invocation["files"]): Promise<string> {
  const own = Object.entries(agent.environment).map(([name, value]) => `${name}=${value}\n`);
  const secret: string[] = [];
  for (const path of agent.environmentFiles) secret.push(`\n${(await files.read(path)) ?? ""}`);
  return [...own, ...secret].join("");
}

function merge(
  base: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const below = merged[name];
    merged[name] = isObject(below) && isObject(value) ? merge(below, value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

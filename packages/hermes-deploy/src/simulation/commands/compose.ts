import { posix } from "node:path";
import { ComposeFileError, readComposeFile } from "../compose-file.ts";
import type { Container } from "../container.ts";
import { type Daemon, insideContainer } from "../daemon.ts";
import type { GuestFiles } from "../files.ts";
import { failed, type Invocation, type Outcome, printed } from "./command.ts";
import { execInContainer, inspection } from "./container-commands.ts";
import { parseFlags } from "./flags.ts";

const VALUED = new Set([
  "f",
  "file",
  "p",
  "project-name",
  "project-directory",
  "env-file",
  "ansi",
  "progress",
  "profile",
]);
const VERB_VALUED = new Set([
  "format",
  "n",
  "tail",
  "t",
  "timeout",
  "wait-timeout",
  "u",
  "user",
  "e",
  "env",
  "w",
  "workdir",
  "pull",
  "index",
]);

/** `docker compose …`: acts on the compose file that is really there. */
export async function compose(
  invocation: Invocation,
  daemon: Daemon,
  args: readonly string[],
  version: string,
): Promise<Outcome> {
  const { options, rest } = parseFlags(args, VALUED, true);
  const [verb = "", ...verbArgs] = rest;
  if (verb === "version") return printed(verbArgs.includes("--short") ? version : `Docker Compose version v${version}`);
  const directory = options.get("project-directory")?.[0] ?? invocation.cwd;
  const given = options.get("f")?.[0] ?? options.get("file")?.[0];
  const path =
    given === undefined ? await findComposeFile(invocation, directory) : posix.resolve(invocation.cwd, given);
  const project = options.get("p")?.[0] ?? options.get("project-name")?.[0];
  if (given === undefined && project !== undefined && verb === "down") return await down(daemon, project);
  if (path === undefined) return failed("no configuration file provided: not found", 14);
  try {
    const wanted = await readComposeFile(path, invocation.files, options.get("env-file")?.[0]);
    const services = project === undefined ? wanted : wanted.map((container) => ({ ...container, project }));
    return await run(invocation, daemon, services, verb, verbArgs);
  } catch (error) {
    if (error instanceof ComposeFileError) return failed(error.message, 15);
    throw error;
  }
}

async function findComposeFile(invocation: Invocation, directory: string): Promise<string | undefined> {
  for (const name of ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"]) {
    if (await invocation.files.exists(posix.join(directory, name))) return posix.join(directory, name);
  }
  return undefined;
}

async function run(
  invocation: Invocation,
  daemon: Daemon,
  wanted: readonly Container[],
  verb: string,
  args: readonly string[],
): Promise<Outcome> {
  const { options, rest } = parseFlags(args, VERB_VALUED, verb === "exec");
  const [service] = rest;
  const chosen = service === undefined ? wanted : wanted.filter((container) => container.service === service);
  switch (verb) {
    case "config":
      return printed(
        options.has("q") || options.has("quiet") ? "" : wanted.map((container) => container.service).join("\n"),
      );
    case "pull":
      return await pull(daemon, chosen);
    case "up":
      return await up(daemon, invocation.files, chosen, options.has("force-recreate"));
    case "restart":
      for (const { name } of await existing(daemon, chosen)) await restart(daemon, name);
      return printed("");
    case "stop":
      for (const { name } of chosen) await daemon.stop(name);
      return printed("");
    case "down":
      for (const { name } of chosen) await daemon.remove(name);
      return printed("");
    case "ps":
      return await ps(daemon, await existing(daemon, chosen), options);
    case "logs":
      return printed(
        (await existing(daemon, chosen)).flatMap(({ name, log }) => log.map((line) => `${name}  | ${line}`)).join("\n"),
      );
    case "exec": {
      const [container] = await existing(daemon, chosen);
      if (container?.state !== "running") return failed(`service "${service ?? ""}" is not running`);
      const send = insideContainer(container, invocation.files, invocation.send);
      return await execInContainer({ ...invocation, send }, daemon, container, rest.slice(1));
    }
    default:
      return failed(`unknown docker command: "compose ${verb}"`);
  }
}

async function pull(daemon: Daemon, containers: readonly Container[]): Promise<Outcome> {
  for (const { image } of containers) {
    const error = await daemon.pull(image);
    if (error !== undefined) return failed(`Error response from daemon: ${error}`);
  }
  return printed(containers.map(({ service }) => ` ${service} Pulled`).join("\n"));
}

/** `docker compose -p PROJECT down`: without a compose file, what has the project's label goes. */
export async function down(daemon: Daemon, project: string): Promise<Outcome> {
  for (const container of (await daemon.state()).containers) {
    if (container.project === project) await daemon.remove(container.name);
  }
  return printed("");
}

/** `docker compose up -d` of what a compose file says. */
export async function up(
  daemon: Daemon,
  files: Pick<GuestFiles, "exists">,
  wanted: readonly Container[],
  force: boolean,
): Promise<Outcome> {
  const lines: string[] = [];
  for (const container of wanted) {
    for (const { source, mustExist } of container.mounts) {
      if (mustExist && !(await files.exists(source)))
        return failed(
          `Error response from daemon: invalid mount config for type "bind": bind source path does not exist: ${source}`,
        );
    }
    const pulled = await pull(daemon, [container]);
    if (pulled.exitCode !== 0) return pulled;
    const present = (await daemon.state()).containers.find(({ name }) => name === container.name);
    if (present !== undefined && present.project !== container.project)
      return failed(`Error response from daemon: Conflict. The container name "/${container.name}" is already in use`);
    if (!force && present?.configHash === container.configHash && present.state === "running") {
      lines.push(` Container ${container.name} Running`);
      continue;
    }
    const started = await daemon.start(container);
    lines.push(` Container ${container.name} ${started.state === "running" ? "Started" : "Exited"}`);
    if (started.state !== "running") return failed([...lines, `container ${container.name} exited (1)`].join("\n"));
  }
  return printed(lines.join("\n"));
}

async function restart(daemon: Daemon, name: string): Promise<void> {
  const container = (await daemon.state()).containers.find((one) => one.name === name);
  if (container !== undefined) await daemon.start(container);
}

async function existing(daemon: Daemon, wanted: readonly Container[]): Promise<readonly Container[]> {
  const names = new Set(wanted.map(({ name }) => name));
  return (await daemon.state()).containers.filter(({ name }) => names.has(name));
}

async function ps(
  daemon: Daemon,
  containers: readonly Container[],
  options: ReadonlyMap<string, readonly string[]>,
): Promise<Outcome> {
  const shown =
    options.has("a") || options.has("all") ? containers : containers.filter(({ state }) => state === "running");
  if (options.has("q") || options.has("quiet")) return printed(shown.map(({ name }) => name).join("\n"));
  const rows = await Promise.all(
    shown.map(async (container) => ({ container, health: await daemon.health(container) })),
  );
  if (options.get("format")?.[0] === "json") {
    return printed(rows.map(({ container, health }) => JSON.stringify(psRow(container, health))).join("\n"));
  }
  return printed(
    rows.map(({ container, health }) => `${container.name} ${container.state} ${health ?? ""}`).join("\n"),
  );
}

function psRow(container: Container, health: string | undefined): unknown {
  const { Id, Name } = inspection(container, health);
  const { image: Image, project: Project, service: Service, state: State } = container;
  return { ID: Id, Name, Image, Project, Service, State, Health: health ?? "", ExitCode: State === "running" ? 0 : 1 };
}

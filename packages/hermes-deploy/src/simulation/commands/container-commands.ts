import { createHash } from "node:crypto";
import { posix } from "node:path";
import { guestPath, placeIn, prompt } from "../agent.ts";
import type { Container } from "../container.ts";
import { type Daemon, layerOf } from "../daemon.ts";
import type { GuestFiles } from "../files.ts";
import { slotOf } from "../s6/gateways.ts";
import { gatewayCommand, profileCommand } from "../s6/profile-command.ts";
import { failed, type Invocation, type Outcome, printed } from "./command.ts";
import { curl } from "./curl.ts";
import { parseFlags } from "./flags.ts";

/** What `docker inspect` shows of a container, as far as templates ask for it. */
export function inspection(container: Container, health: string | undefined) {
  const running = container.state === "running";
  return {
    Id: createHash("sha256").update(container.name).update(container.configHash).digest("hex"),
    Name: container.name,
    Image: container.image,
    State: {
      Status: container.state,
      Running: running,
      StartedAt: container.startedAt ?? "0001-01-01T00:00:00Z",
      ExitCode: running ? 0 : 1,
      ...(health === undefined ? {} : { Health: { Status: health } }),
    },
    Config: {
      Image: container.image,
      Env: Object.entries(container.environment).map(([name, value]) => `${name}=${value}`),
      Labels: {
        ...container.labels,
        "com.docker.compose.project": container.project,
        "com.docker.compose.service": container.service,
        "com.docker.compose.config-hash": container.configHash,
        ...(container.configFiles === undefined
          ? {}
          : { "com.docker.compose.project.config_files": container.configFiles }),
      },
    },
    HostConfig: { RestartPolicy: { Name: container.restart }, NetworkMode: container.networkMode ?? "default" },
    Mounts: container.mounts.map(({ source, target, readOnly }) => ({
      Source: source,
      Destination: target,
      RW: !readOnly,
    })),
  };
}

/** A program run by `docker exec` in the agent's container; its files are the mounted ones. */
export async function execInContainer(
  invocation: Invocation,
  daemon: Daemon,
  container: Container,
  argv: readonly string[],
): Promise<Outcome> {
  const [program = "", ...args] = argv;
  const files = containerFiles(container, invocation.files);
  if (posix.basename(program) === "hermes") return await hermes(invocation, container, args, daemon);
  if (program === "cat" && args[0] === "/proc/1/comm") return printed("s6-svscan");
  if (program === "/command/s6-svstat") return svstat(container, args.at(-1) ?? "");
  if (program === "curl") return await curl({ ...invocation, args, files });
  if (program === "sh" || program === "bash") return await shellInContainer(invocation, container, args);
  return await shellInContainer(invocation, container, ["-c", argv.map(quote).join(" ")]);
}

/** `s6-svstat -o up SERVICE`. */
function svstat(container: Container, service: string): Outcome {
  const slot = slotOf(container, posix.basename(service).replace(/^gateway-/, ""));
  return slot === "none"
    ? failed(`s6-svstat: fatal: unable to read status for ${service}: No such file or directory`)
    : printed(String(slot === "up"));
}

/**
 * `hermes -z PROMPT` and what else is asked of it from outside.
 * @param daemon of a container with its supervisor; without one, the container was made for this command alone
 */
export async function hermes(
  invocation: Invocation,
  container: Container,
  args: readonly string[],
  daemon?: Daemon,
): Promise<Outcome> {
  const flags = parseFlags(args, new Set(["z", "m", "provider", "usage-file", "p", "o", "output", "to", "l"]));
  const { options, rest } = flags;
  const call = { container, files: invocation.files, supervised: daemon !== undefined };
  if (rest[0] === "profile" || rest[0] === "gateway") {
    const end =
      rest[0] === "profile"
        ? await profileCommand(call, flags)
        : await gatewayCommand(call, rest[1] ?? "", options.get("p")?.[0] ?? "default");
    await daemon?.note(end.container);
    return end.outcome;
  }
  if (container.agent === undefined) return failed("hermes: gateway is not running");
  if (rest[0] === "send") return send(container, options.get("to")?.[0] ?? "");
  if (rest[0] === "backup") return await backup(container, options.get("l")?.[0] ?? "manual", invocation.files);
  const asked = options.get("z")?.[0];
  if (asked === undefined) {
    return rest[0] === "--version" || options.has("version")
      ? printed("hermes v2026.9.24")
      : failed("hermes: no terminal");
  }
  const said = await prompt(placeIn(container), container.agent, asked, invocation.files, invocation.send);
  return "error" in said ? failed(said.error) : printed(said.text);
}

/** `hermes send --to PLATFORM`: works for what is connected and has a home channel. */
function send({ agent }: Container, to: string): Outcome {
  const home = agent?.env[`${to.toUpperCase()}_HOME_CHANNEL`];
  return agent?.platforms[to]?.state === "connected" && home !== undefined
    ? printed(JSON.stringify({ ok: true, platform: to, chat_id: home }))
    : failed(JSON.stringify({ ok: false, error: `no target ${to}` }), 1);
}

/** `hermes backup --quick -l LABEL`: an archive beside the data. */
async function backup(container: Container, label: string, files: GuestFiles): Promise<Outcome> {
  const { home } = placeIn(container);
  await files.write(`${home}/backups/hermes-${label}.zip`, "PK");
  return printed(`backups/hermes-${label}.zip`);
}

// The guest's shell plays the container's: absolute paths below a mount are rewritten to where they are in the guest.
async function shellInContainer(
  invocation: Invocation,
  container: Container,
  args: readonly string[],
): Promise<Outcome> {
  const { options, rest } = parseFlags(args, new Set(["c"]), true);
  const script = options.get("c")?.[0] ?? invocation.stdin;
  if (script === "") return printed("");
  const readOnly = writtenReadOnlyPath(container, script);
  if (readOnly !== undefined) return failed(`sh: ${readOnly}: Read-only file system`, 2);
  const translated = [...container.mounts]
    .sort((a, b) => b.target.length - a.target.length)
    .reduce(
      (text, { source, target }) =>
        text.replace(new RegExp(`(?<![\\w./-])${literal(target)}(?=[/\\s"';)]|$)`, "g"), source),
      script,
    );
  const parameters = rest.length === 0 ? "" : `set -- ${rest.slice(1).map(quote).join(" ")}\n`;
  return await invocation.shell(parameters + translated);
}

function writtenReadOnlyPath(container: Container, script: string): string | undefined {
  const target = container.mounts.find((mount) => mount.readOnly)?.target;
  return target !== undefined && new RegExp(`>\\s*["']?${literal(target)}/`).test(script) ? target : undefined;
}

function containerFiles(container: Container, files: GuestFiles): GuestFiles {
  const there = (path: string) => guestPath(container, posix.normalize(path)) ?? `${layerOf(container.name)}${path}`;
  return {
    read: (path) => files.read(there(path)),
    write: (path, text, mode) => files.write(there(path), text, mode),
    exists: (path) => files.exists(there(path)),
    list: (path) => files.list(there(path)),
    makeDirectory: (path) => files.makeDirectory(there(path)),
    status: (path) => files.status(there(path)),
    chown: (path, uid, gid) => files.chown(there(path), uid, gid),
    remove: (path) => files.remove(there(path)),
  };
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

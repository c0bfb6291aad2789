import type { Container } from "../container.ts";
import { type Daemon, insideContainer, openDaemon } from "../daemon.ts";
import { goTemplate } from "../go-template.ts";
import { dockerVersions, readPackages } from "../packages.ts";
import { dockerBuild } from "../stack/recipe.ts";
import { failed, type Invocation, type Outcome, type Program, printed } from "./command.ts";
import { compose } from "./compose.ts";
import { execInContainer, hermes, inspection } from "./container-commands.ts";
import { type Flags, parseFlags } from "./flags.ts";

const VALUED = new Set("f format filter n tail u user e env w workdir since type v volume entrypoint".split(" "));

/** `docker`: without a daemon until PVE allows nesting and keyctl. */
export const docker: Program = async (invocation) => {
  const versions = dockerVersions(await readPackages(invocation.files));
  const engine = versions.engine ?? "";
  const [verb = "", ...args] = invocation.args;
  if (verb === "--version") return printed(`Docker version ${engine}, build simulated`);
  if (verb === "compose" && versions.compose === undefined) return failed("docker: 'compose' is not a docker command.");
  const daemon = openDaemon(invocation.files, invocation.send);
  if (verb === "compose" && args[0] === "version")
    return await compose(invocation, daemon, args, versions.compose ?? "");
  if (!invocation.dockerAllowed) {
    return failed("Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?");
  }
  if (verb === "compose") return await compose(invocation, daemon, args, versions.compose ?? "");
  if (verb === "build") return await dockerBuild(invocation, daemon, args);
  return await run(invocation, daemon, verb, args, engine);
};

async function run(
  invocation: Invocation,
  daemon: Daemon,
  verb: string,
  args: readonly string[],
  engine: string,
): Promise<Outcome> {
  const flags = parseFlags(args, VALUED, verb === "exec" || verb === "run");
  const [name = ""] = flags.rest;
  switch (verb) {
    case "version":
      return format(flags, { Server: { Version: engine }, Client: { Version: engine } }, `Server: ${engine}`);
    case "info":
      return format(
        flags,
        { ServerVersion: engine, Driver: "overlay2" },
        `Server Version: ${engine}\nStorage Driver: overlay2`,
      );
    case "pull": {
      const error = await daemon.pull(name);
      return error === undefined ? printed(name) : failed(`Error response from daemon: ${error}`);
    }
    case "ps":
      return await ps(daemon, flags);
    case "inspect":
    case "container":
      return await inspect(daemon, verb === "container" ? parseFlags(args.slice(1), VALUED) : flags);
    case "image": {
      const [, image = ""] = flags.rest;
      const { images } = await daemon.state();
      return images.includes(image) ? format(flags, { Id: image }, "[{}]") : failed(`Error: No such image: ${image}`);
    }
    case "logs":
      return printed((await find(daemon, name))?.log.join("\n") ?? "");
    case "restart":
    case "start": {
      const container = await find(daemon, name);
      if (container === undefined) return failed(`Error response from daemon: No such container: ${name}`);
      await daemon.start(container);
      return printed(name);
    }
    case "stop":
      await daemon.stop(name);
      return printed(name);
    case "rm": {
      const { rest } = parseFlags(args, new Set()); // its -f is no format
      for (const each of rest) await daemon.remove(each);
      return printed(rest.join("\n"));
    }
    case "exec": {
      const container = await find(daemon, name);
      if (container?.state !== "running") return failed(`Error response from daemon: No such container: ${name}`);
      const send = insideContainer(container, invocation.files, invocation.send);
      return await execInContainer({ ...invocation, send }, daemon, container, flags.rest.slice(1));
    }
    case "run":
      return await runOnce(invocation, daemon, flags);
    default:
      return failed(`docker: '${verb}' is not a docker command.`);
  }
}

/** `docker run --rm --entrypoint hermes -v FROM:TO IMAGE …`: a container for one command, without a supervisor. */
async function runOnce(invocation: Invocation, daemon: Daemon, { options, rest }: Flags): Promise<Outcome> {
  const [image = "", ...args] = rest;
  const error = await daemon.pull(image);
  if (error !== undefined) return failed(`docker: Error response from daemon: ${error}`, 125);
  if (options.get("entrypoint")?.[0] !== "hermes") return failed("docker run: only hermes is simulated", 125);
  const mounts = [...(options.get("v") ?? []), ...(options.get("volume") ?? [])].map((volume) => {
    const [source = "", target = source] = volume.split(":");
    return { source, target, readOnly: false };
  });
  const container: Container = {
    ...{ name: "once", project: "", service: "", image, command: args, environment: {}, mounts, ports: [] },
    ...{ networkMode: undefined, restart: "no", healthcheck: undefined, labels: {}, configHash: "" },
    ...{ state: "running", log: [] },
  };
  return await hermes(invocation, container, args);
}

async function find(daemon: Daemon, name: string) {
  const { containers } = await daemon.state();
  return containers.find((one) => one.name === name || inspection(one, undefined).Id.startsWith(name));
}

async function inspect(daemon: Daemon, flags: Flags): Promise<Outcome> {
  const found = [];
  for (const name of flags.rest) {
    const container = await find(daemon, name);
    if (container === undefined) return failed(`Error: No such object: ${name}`);
    found.push(inspection(container, await daemon.health(container)));
  }
  const template = flags.options.get("f")?.[0] ?? flags.options.get("format")?.[0];
  return printed(
    template === undefined ? JSON.stringify(found, null, 2) : found.map((one) => goTemplate(template, one)).join("\n"),
  );
}

async function ps(daemon: Daemon, flags: Flags): Promise<Outcome> {
  const all = flags.options.has("a") || flags.options.has("all") || flags.options.has("aq");
  const wanted = (flags.options.get("filter") ?? flags.options.get("f") ?? []).map((filter) => filter.split("="));
  const { containers } = await daemon.state();
  const shown = containers
    .filter(({ state }) => all || state === "running")
    .filter((one) =>
      wanted.every(([key, value, label]) => {
        if (key === "name") return one.name.includes((value ?? "").replace(/[\^$/]/g, ""));
        return key !== "label" || inspection(one, undefined).Config.Labels[value as never] === label;
      }),
    );
  const template = flags.options.get("format")?.[0];
  const rows = await Promise.all(
    shown.map(async (one) => {
      const health = await daemon.health(one);
      const { Id } = inspection(one, health);
      const status =
        one.state === "running" ? `Up 1 minute${health === undefined ? "" : ` (${health})`}` : "Exited (1)";
      return { ID: Id.slice(0, 12), Names: one.name, Image: one.image, State: one.state, Status: status };
    }),
  );
  if (flags.options.has("q")) return printed(rows.map(({ ID }) => ID).join("\n"));
  if (template !== undefined) return printed(rows.map((row) => goTemplate(template, row)).join("\n"));
  const table = rows.map(({ ID, Image, Status, Names }) => `${ID}  ${Image}  ${Status}  ${Names}`);
  return printed(["CONTAINER ID  IMAGE  STATUS  NAMES", ...table].join("\n"));
}

function format(flags: Flags, value: unknown, otherwise: string): Outcome {
  const template = flags.options.get("f")?.[0] ?? flags.options.get("format")?.[0];
  return printed(template === undefined ? otherwise : goTemplate(template, value));
}

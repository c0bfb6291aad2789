import { createHash } from "node:crypto";
import { posix } from "node:path";
import { parse } from "yaml";
import type { Container } from "./container.ts";
import { parseDotenv } from "./dotenv.ts";
import type { GuestFiles } from "./files.ts";

/** The part of the Compose specification that the simulated `docker compose` understands. */
interface ComposeService {
  image?: string;
  container_name?: string;
  command?: string | string[];
  environment?: Record<string, string | number | boolean | null> | string[];
  env_file?: string | (string | { path: string; required?: boolean })[];
  volumes?: (
    | string
    | { type?: string; source: string; target: string; read_only?: boolean; bind?: { create_host_path?: boolean } }
  )[];
  ports?: (string | number)[];
  network_mode?: string;
  restart?: string;
  healthcheck?: { test?: string | string[] };
  labels?: Record<string, string> | string[];
  [key: string]: unknown;
}

const KNOWN_KEYS = new Set(
  (
    "cap_add cap_drop command container_name cpus environment env_file extra_hosts healthcheck hostname image init labels " +
    "logging mem_limit network_mode ports pull_policy restart security_opt shm_size stop_grace_period stop_signal tmpfs ulimits user volumes"
  ).split(" "),
);

/** A compose file that Compose would refuse; the message is the one to print. */
export class ComposeFileError extends Error {
  override readonly name = "ComposeFileError";
}

/**
 * Reads a compose file as `docker compose up` does: interpolation from the project's `.env`, `env_file`, bind mounts, ports.
 * @param path absolute path of the compose file in the guest
 * @param envFile in place of the project's `.env`
 * @throws {ComposeFileError}
 */
export async function readComposeFile(
  path: string,
  files: GuestFiles,
  envFile?: string,
): Promise<readonly Container[]> {
  const text = await files.read(path);
  if (text === undefined) throw new ComposeFileError(`open ${path}: no such file or directory`);
  const variables = await files.read(envFile ?? `${posix.dirname(path)}/.env`);
  if (envFile !== undefined && variables === undefined)
    throw new ComposeFileError(`couldn't find env file: ${envFile}`);
  return await readCompose(text, { path, variables: parseDotenv(variables ?? ""), files });
}

/** Where a compose file is thought to be, and what its variables are. */
export interface ComposeSource {
  readonly path: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Of whoever runs Compose: its env files are looked for there. */
  readonly files: Pick<GuestFiles, "read">;
}

/** The same for a text. */
export async function readCompose(
  text: string,
  { path, variables, files }: ComposeSource,
): Promise<readonly Container[]> {
  const directory = posix.dirname(path);
  const { name, services } = parseYaml(path, interpolate(text, variables));
  const containers: Container[] = [];
  for (const [service, definition] of Object.entries(services)) {
    const container = await toContainer(name ?? posix.basename(directory), service, definition, directory, files);
    containers.push({ ...container, configFiles: path });
  }
  return containers;
}

function parseYaml(path: string, text: string): { name?: string; services: Record<string, ComposeService> } {
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch (error) {
    throw new ComposeFileError(`yaml: ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { name, services } = (parsed ?? {}) as { name?: string; services?: Record<string, ComposeService> };
  if (services === undefined) throw new ComposeFileError("no service selected");
  for (const [service, definition] of Object.entries(services)) {
    for (const key of Object.keys(definition)) {
      if (KNOWN_KEYS.has(key) || key.startsWith("x-")) continue;
      throw new ComposeFileError(`services.${service} additional properties '${key}' not allowed`);
    }
  }
  return { services, ...(name === undefined ? {} : { name }) };
}

// $$ is a literal $; ${NAME:-default}, ${NAME:?} and ${NAME} come from the project's environment.
function interpolate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$\$|\$\{(\w+)(?::?([-?])([^}]*))?\}/g, (whole, name?: string, how?: string, more?: string) => {
    if (whole === "$$" || name === undefined) return "$";
    if (how === "?" && (env[name] ?? "") === "")
      throw new ComposeFileError(`required variable ${name} is missing a value: ${more}`);
    return env[name] ?? (how === "-" ? more : undefined) ?? "";
  });
}

async function toContainer(
  project: string,
  service: string,
  definition: ComposeService,
  directory: string,
  files: ComposeSource["files"],
): Promise<Container> {
  if (definition.image === undefined) {
    throw new ComposeFileError(`service "${service}" has neither an image nor a build context specified`);
  }
  const envFiles = await readEnvFiles(definition.env_file, directory, files);
  const described = {
    image: definition.image,
    command: words(definition.command),
    environment: { ...envFiles, ...pairs(definition.environment) },
    mounts: (definition.volumes ?? []).map((volume) => toMount(volume, directory)),
    networkMode: definition.network_mode,
    ports: (definition.ports ?? []).map(toPort),
    restart: definition.restart ?? "no",
    healthcheck: healthcheck(definition.healthcheck?.test),
    labels: pairs(definition.labels),
  };
  const configHash = createHash("sha256")
    .update(JSON.stringify([described, definition]))
    .digest("hex");
  const name = definition.container_name ?? `${project}-${service}-1`;
  return { ...described, name, project, service, configHash, state: "running", log: [] };
}

async function readEnvFiles(given: ComposeService["env_file"], directory: string, files: ComposeSource["files"]) {
  const list = given === undefined ? [] : typeof given === "string" ? [given] : given;
  let env: Record<string, string> = {};
  for (const entry of list) {
    const { path, required } =
      typeof entry === "string" ? { path: entry, required: true } : { required: true, ...entry };
    const absolute = posix.resolve(directory, path);
    const text = await files.read(absolute);
    if (text === undefined && required) throw new ComposeFileError(`env file ${absolute} not found`);
    env = { ...env, ...parseDotenv(text ?? "") };
  }
  return env;
}

function pairs(given: ComposeService["environment"] | ComposeService["labels"]): Record<string, string> {
  if (given === undefined) return {};
  if (!Array.isArray(given))
    return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value ?? "")]));
  return Object.fromEntries(given.map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]));
}

function words(command: string | string[] | undefined): string[] {
  return command === undefined ? [] : typeof command === "string" ? command.split(/\s+/) : command;
}

function toMount(
  volume: NonNullable<ComposeService["volumes"]>[number],
  directory: string,
): Container["mounts"][number] {
  if (typeof volume !== "string") {
    return {
      source: posix.resolve(directory, volume.source),
      target: volume.target,
      readOnly: volume.read_only ?? false,
      ...(volume.bind?.create_host_path === false ? { mustExist: true } : {}),
    };
  }
  const [source = "", target = source, mode = ""] = volume.split(":");
  const named = !source.startsWith("/") && !source.startsWith(".");
  return {
    source: named ? `/var/lib/docker/volumes/${source}/_data` : posix.resolve(directory, source),
    target,
    readOnly: mode.split(",").includes("ro"),
  };
}

function toPort(port: string | number): Container["ports"][number] {
  const parts = String(port)
    .replace(/\/tcp$/, "")
    .split(":");
  const target = Number(parts.pop());
  const published = Number(parts.pop() ?? target);
  return { address: parts.join(":") || "0.0.0.0", published, target };
}

function healthcheck(test: string | string[] | undefined): string | undefined {
  if (test === undefined || typeof test === "string") return test;
  const [kind, ...rest] = test;
  return kind === "NONE" ? undefined : rest.join(" ");
}

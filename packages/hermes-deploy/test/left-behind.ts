import type { Simulator } from "@homelab/pve-client/simulator";

type Files = ReturnType<Simulator["host"]>["files"];

/** Text without what is random by design. */
function withoutChance(text: string): string {
  return withoutTime(text).replace(/\b[0-9a-f]{16,}\b/g, "HEX");
}

/** Text without what tells the time, or by its place among others when something was made. */
export function withoutTime(text: string): string {
  return text
    .replace(/(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/gi, "MAC")
    .replace(/\b1\d{9}(?:\d{3})?\b/g, "TIME")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, "TIME");
}

async function read(simulator: Simulator, path: string): Promise<unknown> {
  const response = await simulator.as("root@pam")(`https://pve.test:8006/api2/json${path}`);
  return ((await response.json()) as { data: unknown }).data;
}

/** Every file below a directory, with owner, mode and content. */
async function tree(files: Files, directory: string, into: string[] = []): Promise<string[]> {
  for (const name of await files.list(directory)) {
    const path = `${directory === "/" ? "" : directory}/${name}`;
    const { kind, mode, uid, gid } = (await files.status(path)) ?? {};
    const content = kind === "file" ? await files.read(path) : "";
    into.push([path, kind, mode, uid, gid, content].join(" "));
    if (kind === "directory") await tree(files, path, into);
  }
  return into;
}

/** Every file below these directories; but for the log of boots, since their number is chance. */
async function lastingFiles(files: Files, directories: readonly string[]): Promise<readonly string[]> {
  const trees = await Promise.all(directories.map((directory) => tree(files, directory)));
  return trees
    .flat()
    .map(withoutChance)
    .filter((line) => !line.includes("container-boot.log"));
}

/** The files below some directories that hold one of these texts; the interpreter's own `grep -r` passes over hidden ones. */
export async function filesWith(
  files: Files,
  directories: readonly string[],
  texts: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const directory of directories) {
    for (const name of (await files.exists(directory)) ? await files.list(directory) : []) {
      const path = `${directory === "/" ? "" : directory}/${name}`;
      const kind = (await files.status(path))?.kind;
      if (kind === "directory") found.push(...(await filesWith(files, [path], texts)));
      const content = kind === "file" ? ((await files.read(path)) ?? "") : "";
      if (texts.some((text) => content.includes(text))) found.push(path);
    }
  }
  return found;
}

/** A container's configuration, as PVE gives it. */
export async function configOf(simulator: Simulator, vmid: number): Promise<Record<string, unknown>> {
  const { digest: _, ...config } = (await read(simulator, `/nodes/gihyeon/lxc/${vmid}/config`)) as Record<
    string,
    unknown
  >;
  return config;
}

/** The ids of the volumes on a storage. */
export async function volumesOn(simulator: Simulator, storage: string): Promise<readonly string[]> {
  const volumes = (await read(simulator, `/nodes/gihyeon/storage/${storage}/content`)) as { volid: string }[];
  return volumes.map(({ volid }) => volid);
}

/** A task as PVE lists it. */
export interface ListedTask {
  readonly upid: string;
  readonly type: string;
  readonly id: string;
  /** How it ended; `RUNNING` if it has not. */
  readonly status: string;
}

/** The tasks of the node, newest first. */
export async function tasksOf(simulator: Simulator): Promise<readonly ListedTask[]> {
  return (await read(simulator, "/nodes/gihyeon/tasks?source=all&limit=500")) as readonly ListedTask[];
}

/** All that is there: configuration, volumes, the files of the node and of a container, what runs. */
export async function everythingOf(simulator: Simulator, vmid: number): Promise<Readonly<Record<string, unknown>>> {
  const guest = Object.keys(simulator.files()).some((path) => path.endsWith(`lxc/${vmid}.conf`))
    ? simulator.guest(vmid)
    : undefined;
  return {
    files: simulator.files(),
    outside: [...simulator.outside],
    volumes: await read(simulator, "/nodes/gihyeon/storage/local-lvm/content"),
    templates: await read(simulator, "/nodes/gihyeon/storage/local/content"),
    host: await tree(simulator.host("gihyeon").files, "/"),
    running: guest?.isRunning,
    guest: guest && (await insideOf(guest)),
  };
}

/** A container whose volume is not made yet, or gone already, has no inside. */
async function insideOf(guest: ReturnType<Simulator["guest"]>): Promise<unknown> {
  try {
    return await tree(guest.files, "/");
  } catch {
    return "none";
  }
}

/** What a whole deployment of docker-lxc leaves behind, as far as its spec determines it. */
export async function dockerLeft(simulator: Simulator): Promise<unknown> {
  const { files } = simulator.guest(118);
  const docker = JSON.parse((await files.read("/var/lib/docker/simulated.json")) ?? "{}") as {
    containers?: { name: string }[];
  };
  const directory = await simulator.host("gihyeon").files.status("/mnt/pve/hdd/hermes");
  return {
    ...(await onTheNode(simulator, 118)),
    env: withoutChance((await files.read("/opt/hermes/data/.env")) ?? ""),
    hermes: await files.list("/opt/hermes"),
    compose: await files.read("/opt/hermes/compose.yaml"),
    configYaml: await files.read("/opt/hermes/data/config.yaml"),
    containers: (docker.containers ?? []).map(({ name }) => name),
    host: [directory?.uid, directory?.mode],
  };
}

/** What a whole deployment of docker-profiles leaves behind: Hermes' home, what the tool keeps, and which gateways are up. */
export async function profilesLeft(simulator: Simulator): Promise<unknown> {
  const { files } = simulator.guest(118);
  const docker = JSON.parse((await files.read("/var/lib/docker/simulated.json")) ?? "{}") as {
    containers?: { name: string; agent?: object; slots?: Record<string, { agent?: object }> }[];
  };
  const trees = await lastingFiles(files, ["/var/lib/hermes", "/opt/hermes"]);
  return {
    ...(await onTheNode(simulator, 118)),
    trees,
    containers: (docker.containers ?? []).map(({ name, agent, slots = {} }) => [
      name,
      agent !== undefined,
      Object.entries(slots)
        .map(([profile, slot]) => `${profile} ${slot.agent === undefined ? "down" : "up"}`)
        .sort(),
    ]),
  };
}

/** What a whole deployment of portainer-stack leaves behind: the four homes, what the tool keeps, and what the servers do. */
export async function stackLeft(simulator: Simulator): Promise<unknown> {
  const { files } = simulator.guest(118);
  const docker = JSON.parse((await files.read("/var/lib/docker/simulated.json")) ?? "{}") as {
    images?: string[];
    containers?: { name: string; agent?: object }[];
  };
  return {
    ...(await onTheNode(simulator, 118)),
    trees: await lastingFiles(files, ["/srv/hermes", "/opt/hermes"]),
    images: docker.images?.toSorted(),
    containers: (docker.containers ?? []).map(({ name, agent }) => [name, agent !== undefined]).sort(),
    outside: [...simulator.outside],
  };
}

/** What a whole deployment of bare-metal-pet leaves behind: both containers, and all that is on the volume and in /etc. */
export async function petLeft(simulator: Simulator): Promise<unknown> {
  const { files, isRunning } = simulator.guest(105);
  const trees = await lastingFiles(files, ["/home", "/etc", "/usr/local", "/var/lib/hermes-deploy"]);
  return {
    ...(await onTheNode(simulator, 105, 999)),
    isRunning,
    active: await files.list("/run/systemd/active-units"),
    trees,
  };
}

/** What a whole deployment of oci-lxc leaves behind: both containers, the volume, and what the tool keeps beside it. */
export async function ociLeft(simulator: Simulator): Promise<unknown> {
  const { files, isRunning } = simulator.guest(119);
  const trees = await lastingFiles(files, ["/opt/data", "/var/lib/hermes-deploy"]);
  return { ...(await onTheNode(simulator, 119, 999)), isRunning, trees };
}

/** What is left when the container is gone: the pet, and its volume. */
export async function petAlone(simulator: Simulator): Promise<unknown> {
  return { ...(await onTheNode(simulator, 999)), containers: containersOf(simulator) };
}

/** What is left when a container is gone that was alone: its directories on the node and the servers outside, as they were. */
export async function nothingLeft(simulator: Simulator): Promise<unknown> {
  const { files } = simulator.host("gihyeon");
  const directories = await Promise.all(["/mnt/pve/hdd", "/media/2tb"].map((directory) => tree(files, directory)));
  return {
    ...(await onTheNode(simulator)),
    containers: containersOf(simulator),
    directories: directories.flat(),
    outside: [...simulator.outside],
  };
}

function containersOf(simulator: Simulator): readonly string[] {
  return Object.keys(simulator.files()).filter((path) => path.endsWith(".conf"));
}

async function onTheNode(simulator: Simulator, ...vmids: readonly number[]): Promise<Record<string, unknown>> {
  const configs = await Promise.all(vmids.map((vmid) => configOf(simulator, vmid)));
  return {
    configs: configs.map((config) => withoutChance(JSON.stringify(config))),
    volumes: await volumesOn(simulator, "local-lvm"),
    templates: await volumesOn(simulator, "local"),
  };
}

/** What a whole deployment on NixOS leaves behind: what the tool wrote, what the system was switched to, and the agent's state. */
export async function nixosLeft(simulator: Simulator): Promise<unknown> {
  const { files, isRunning } = simulator.guest(118);
  const system = JSON.parse((await files.read("/nix/var/nix/simulated.json")) ?? "{}") as {
    system?: string;
    units?: unknown;
  };
  const trees = await lastingFiles(files, ["/etc/hermes-deploy", "/var/lib/hermes"]);
  return {
    ...(await onTheNode(simulator, 118)),
    isRunning,
    system: system.system,
    units: system.units,
    trees,
  };
}

import type { Simulator } from "@homelab/pve-client/simulator";

type Files = ReturnType<Simulator["host"]>["files"];

/** Text without what is random or tells the time by design. */
function withoutChance(text: string): string {
  return text
    .replace(/(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/gi, "MAC")
    .replace(/\b[0-9a-f]{16,}\b/g, "HEX")
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

/**
 * All that a cluster knows and remembers, as a text: configuration, volumes, tasks and how they ended, the files of the
 * node and of a container, what runs. Equal texts: a next run meets the same.
 * @returns undefined while something is still going on: a task, or a console's session
 */
export async function everythingLeft(simulator: Simulator, vmid: number): Promise<string | undefined> {
  const tasks = (await read(simulator, "/nodes/gihyeon/tasks?source=all&limit=500")) as Record<string, unknown>[];
  if (tasks.some(({ endtime }) => endtime === undefined)) return undefined;
  const guest = Object.keys(simulator.files()).some((path) => path.endsWith(`lxc/${vmid}.conf`))
    ? simulator.guest(vmid)
    : undefined;
  const left = {
    files: simulator.files(),
    outside: [...simulator.outside],
    volumes: await read(simulator, "/nodes/gihyeon/storage/local-lvm/content"),
    templates: await read(simulator, "/nodes/gihyeon/storage/local/content"),
    tasks: tasks.map(({ type, id, status }) => [type, id, status]),
    host: await tree(simulator.host("gihyeon").files, "/"),
    running: guest?.isRunning,
    guest: guest && (await tree(guest.files, "/").catch(() => "not made yet")),
  };
  return withoutChance(JSON.stringify(left));
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
  const trees = [...(await tree(files, "/var/lib/hermes")), ...(await tree(files, "/opt/hermes"))];
  return {
    ...(await onTheNode(simulator, 118)),
    // how often the container has booted is chance here
    trees: trees.map(withoutChance).filter((line) => !line.includes("container-boot.log")),
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
  const trees = [...(await tree(files, "/srv/hermes")), ...(await tree(files, "/opt/hermes"))];
  return {
    ...(await onTheNode(simulator, 118)),
    trees: trees.map(withoutChance),
    images: docker.images?.toSorted(),
    containers: (docker.containers ?? []).map(({ name, agent }) => [name, agent !== undefined]).sort(),
    outside: [...simulator.outside],
  };
}

/** What a whole deployment of bare-metal-pet leaves behind: both containers, and all that is on the volume and in /etc. */
export async function petLeft(simulator: Simulator): Promise<unknown> {
  const { files, isRunning } = simulator.guest(105);
  const trees = await Promise.all(
    ["/home", "/etc", "/usr/local", "/var/lib/hermes-deploy"].map((directory) => tree(files, directory)),
  );
  return {
    ...(await onTheNode(simulator, 105, 999)),
    isRunning,
    active: await files.list("/run/systemd/active-units"),
    trees: trees.flat().map(withoutChance),
  };
}

/** What a whole deployment of oci-lxc leaves behind: both containers, the volume, and what the tool keeps beside it. */
export async function ociLeft(simulator: Simulator): Promise<unknown> {
  const { files, isRunning } = simulator.guest(119);
  const trees = await Promise.all(["/opt/data", "/var/lib/hermes-deploy"].map((directory) => tree(files, directory)));
  return { ...(await onTheNode(simulator, 119, 999)), isRunning, trees: trees.flat().map(withoutChance) };
}

/** What is left when the container is gone: the pet, and its volume. */
export async function petAlone(simulator: Simulator): Promise<unknown> {
  return { ...(await onTheNode(simulator, 999)), containers: containersOf(simulator) };
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
  const trees = await Promise.all(["/etc/hermes-deploy", "/var/lib/hermes"].map((directory) => tree(files, directory)));
  return {
    ...(await onTheNode(simulator, 118)),
    isRunning,
    system: system.system,
    units: system.units,
    trees: trees.flat().map(withoutChance),
  };
}

/** What is left when a container is gone that was alone. */
export async function nothingLeft(simulator: Simulator): Promise<unknown> {
  return { ...(await onTheNode(simulator)), containers: containersOf(simulator), outside: [...simulator.outside] };
}

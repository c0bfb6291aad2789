import type { Clock } from "../clock/clock.ts";
import type { Random } from "../clock/random.ts";
import { ConfigFiles } from "./config-files.ts";
import { createLocks, type Locks } from "./locks.ts";
import type { OciImage } from "./oci-image.ts";
import { TaskFaults } from "./task-faults.ts";
import type { Task } from "./task-record.ts";
import { WatchedMap } from "./watched-map.ts";

/** One PVE cluster: everything that the simulated answers depend on. Plain data; the folders around it know the rules. */
export interface Cluster {
  readonly clock: Clock;
  readonly random: Random;
  readonly version: PveVersion;
  /** The node that answers, as if its address had been called. */
  readonly localNode: string;
  readonly nodes: Map<string, Node>;
  /** /etc/pve. */
  readonly files: ConfigFiles;
  /** What no configuration file says about a guest, by VMID. A stopped guest need not be here. */
  readonly guests: Map<number, GuestState>;
  /** Volumes of all storages, by {@link volumeKey}. */
  readonly volumes: Map<string, Volume>;
  /** All tasks ever started, oldest first, by UPID. */
  readonly tasks: Map<string, Task>;
  /** Passwords by user id (`root@pam`), in the clear: they are inputs of a simulation. */
  readonly passwords: Map<string, string>;
  /** Templates that `aplinfo` offers for download. */
  readonly appliances: readonly Appliance[];
  /** Tags by repository of the registries that nodes reach; absent: every image can be pulled. */
  readonly registries: Readonly<Record<string, readonly string[]>> | undefined;
  /** What images hold, by repository; of others nothing is known. */
  readonly images: Readonly<Record<string, OciImage>>;
  readonly locks: Locks;
  /** What shall go wrong in tasks to come. */
  readonly taskFaults: TaskFaults;
  /** What programs of guests keep that is nowhere in the cluster: the servers beyond it. Plain JSON by name. */
  readonly outside: Map<string, unknown>;
  /** Key with which this cluster signs its tickets. */
  readonly ticketKey: string;
  /** Called after each change of what somebody would find who came now: files, volumes, which guests run. */
  readonly changed: () => void;
}

export interface PveVersion {
  /** Such as `9.2.11`. */
  readonly version: string;
  /** Such as `9.2`. */
  readonly release: string;
  readonly repoid: string;
}

/** What stands at a path of a node. */
export type PathKind = "directory" | "file" | "character-device" | "block-device";

export interface Node {
  readonly name: string;
  /** 1 for the first node. */
  readonly id: number;
  readonly ip: string;
  online: boolean;
  /** SHA-256 of its certificate, as `AB:CD:…`; the HTTPS door sets its own. */
  fingerprint: string;
  /** Milliseconds since the epoch. */
  readonly bootedAt: number;
  readonly bridges: Set<string>;
  /** Known paths of the node's own file system, such as `/mnt/pve/hdd` or `/dev/kvm`. */
  readonly paths: Map<string, PathKind>;
  /** What is set in the node's own system: `timezone`, `search`, `dns1` …, `hosts`, `service NAME`. */
  readonly settings: Map<string, string>;
  nextPid: number;
}

export interface GuestState {
  readonly vmid: number;
  /** Present while the guest runs. */
  running?: {
    readonly pid: number;
    /** Milliseconds since the epoch. */
    readonly since: number;
    /** A virtual machine whose processors stand still. */
    readonly paused?: true;
  };
}

export interface Volume {
  readonly storage: string;
  /** The storage's own name, such as `vm-118-disk-0` or `vztmpl/debian-12-standard_12.12-1_amd64.tar.zst`. */
  name: string;
  /** The node that has it; absent on a shared storage. */
  node?: string;
  /** `rootdir`, `images`, `vztmpl`, `iso`, `snippets`, `backup`, `import`. */
  readonly content: string;
  /** `raw`, `subvol`, `qcow2`, `tgz`, `tzst`, `iso`, `snippet` … */
  readonly format: string;
  /** Bytes. */
  size: number;
  /** The guest that owns it. */
  vmid?: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  parent?: string;
  notes?: string;
  protected?: boolean;
  /** What an OCI image holds, if the volume is the archive of one. */
  image?: OciImage;
  /** An operating system with QEMU's guest agent can be booted from it; a disk that was made empty has none. */
  system?: boolean;
  /** What a backup holds, if it was made here. */
  readonly backup?: BackupContent;
}

/** What is in a backup's archive. */
export interface BackupContent {
  /** The guest's configuration as it was. */
  readonly config: string;
  readonly firewall?: string;
  /** Copies of its disks by option; no storage knows them. */
  readonly disks: ReadonlyMap<string, Volume>;
}

/** One row of `GET /nodes/{node}/aplinfo`, with the field names of PVE. */
export interface Appliance {
  readonly template: string;
  readonly [field: string]: string;
}

/** What a cluster is made from; everything absent gets an ordinary value. */
export interface ClusterSeed {
  readonly clock: Clock;
  readonly random: Random;
  readonly version?: string;
  /** Names of the nodes; the first is the one that answers. */
  readonly nodes: readonly string[];
  readonly bridges?: readonly string[];
  readonly paths?: Readonly<Record<string, PathKind>>;
  readonly appliances?: readonly Appliance[];
  readonly registries?: Readonly<Record<string, readonly string[]>>;
  readonly images?: Readonly<Record<string, OciImage>>;
  readonly changed?: () => void;
}

const BOOT_TO_START_MS = 3_000_000;
const DEFAULT_VERSION = "9.2.11";

/** An empty cluster with these nodes. `files`, `volumes` and `passwords` are filled by the fixture. */
export function createCluster(seed: ClusterSeed): Cluster {
  const [localNode] = seed.nodes;
  if (localNode === undefined) throw new TypeError("a cluster needs at least one node");
  const version = seed.version ?? DEFAULT_VERSION;
  const changed = seed.changed ?? (() => {});
  return {
    clock: seed.clock,
    random: seed.random,
    version: { version, release: version.split(".").slice(0, 2).join("."), repoid: "14a22df35955d97d" },
    localNode,
    nodes: new Map(seed.nodes.map((name, index) => [name, createNode(seed, name, index + 1)])),
    files: new ConfigFiles(changed),
    guests: new WatchedMap(changed),
    volumes: new WatchedMap(changed),
    tasks: new Map(),
    passwords: new Map(),
    appliances: seed.appliances ?? [],
    registries: seed.registries,
    images: seed.images ?? {},
    locks: createLocks(seed.clock),
    taskFaults: new TaskFaults(),
    outside: new WatchedMap(changed),
    ticketKey: seed.random.hex(64),
    changed,
  };
}

function createNode(seed: ClusterSeed, name: string, id: number): Node {
  return {
    name,
    id,
    ip: id === 1 ? "127.0.0.1" : `192.0.2.${id}`,
    online: true,
    fingerprint: seed.random.hex(64).toUpperCase().match(/../g)?.join(":") ?? "",
    bootedAt: seed.clock.now() - BOOT_TO_START_MS,
    bridges: new Set(seed.bridges),
    paths: new Map(Object.entries(seed.paths ?? {})),
    settings: new Map([["dns1", "10.255.255.53"]]),
    nextPid: 15_000,
  };
}

/**
 * The node of that name.
 *
 * @throws Error if there is none; callers have checked that the node exists.
 */
export function nodeOf(cluster: Cluster, name: string): Node {
  const node = cluster.nodes.get(name);
  if (!node) throw new Error(`no node '${name}' in the simulated cluster`);
  return node;
}

/** The next process id on a node. */
export function takePid(node: Node): number {
  return node.nextPid++;
}

/** Name of a volume in {@link Cluster.volumes}: local storages have their own volumes on each node. */
export function volumeKey(volume: Pick<Volume, "storage" | "name" | "node">): string {
  return `${volume.node ?? "*"}/${volume.storage}:${volume.name}`;
}

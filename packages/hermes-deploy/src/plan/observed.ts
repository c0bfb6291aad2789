import type { FileState } from "../render/compare-files.ts";
import type { ObservedInside } from "../runtimes/inside.ts";

/** A storage of the node, as `GET /nodes/{node}/storage` lists it. */
export interface ObservedStorage {
  readonly storage: string;
  readonly type: string;
  /** Content types: `rootdir`, `vztmpl`, `images` … */
  readonly content: readonly string[];
  /** Enabled and mounted. */
  readonly active: boolean;
  /** Free bytes. */
  readonly available?: number;
}

/** One entry of `GET /nodes/{node}/aplinfo`. */
export interface AvailableTemplate {
  /** File name: `debian-12-standard_12.12-1_amd64.tar.zst`. */
  readonly template: string;
  readonly os?: string;
  readonly version?: string;
}

/** A change that waits for a restart, as `GET …/lxc/{vmid}/pending` lists it. */
export interface PendingChange {
  readonly key: string;
  readonly value?: unknown;
  readonly pending?: unknown;
  readonly delete?: boolean;
}

/** Whatever has the wanted VMID now, anywhere in the cluster. */
export interface ObservedGuest {
  readonly vmid: number;
  readonly kind: "lxc" | "qemu";
  readonly node: string;
  readonly name?: string;
  readonly status: string;
  readonly tags: readonly string[];
  readonly lock?: string;
  /** `GET …/config` as the client decodes it (objects or property strings); absent if this credential may not read it. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly pending: readonly PendingChange[];
  /** It is locked for good: what this credential had begun with it was broken off. */
  readonly remains?: Remains;
}

/** What a task has left that never came to its end. */
export interface Remains {
  readonly task: "vzcreate" | "vzdestroy";
  /** Volumes that it has made and that the configuration does not name. */
  readonly volumes: readonly string[];
}

/** A directory on the node, if a host shell could look. */
export interface ObservedDirectory {
  /** `missing`, `directory`, or what else is there (`symbolic link`, `regular file`). */
  readonly kind: string;
  /** `UID:GID` on the host. */
  readonly owner?: string;
  /** Octal, e.g. `1777`. */
  readonly mode?: string;
}

/** What is there of the pet of a spec. */
export interface ObservedPet {
  /** What has the pet's VMID; `undefined` = nobody. */
  readonly guest: ObservedGuest | undefined;
  /** Volumes of the pet's on the spec's storages, whether its config names them or not, if this credential may look. */
  readonly volids: readonly string[] | undefined;
  /** The containers that shall hand volumes over, by VMID. */
  readonly givers: Readonly<Record<number, ObservedGuest | undefined>>;
  /** Other containers that have the pet's volumes mounted; not looked for while ours runs with all of them. */
  readonly users?: readonly VolumeUser[];
}

/** A container that has a volume mounted. */
export interface VolumeUser {
  readonly volid: string;
  readonly vmid: number;
  readonly name?: string;
  readonly status: string;
}

/**
 * Everything that `plan` looks at. Read by `observe`, without side effects. A field is `undefined`
 * where this credential may not look; `plan` then says what it could not check instead of guessing.
 */
export interface Observed {
  /** Names of the cluster's nodes (`GET /nodes`). */
  readonly nodes: readonly string[];
  /** PVE's version, e.g. `9.2.11`. */
  readonly version: string;
  /** Storages of the spec's node. */
  readonly storages: readonly ObservedStorage[] | undefined;
  /** Bridges and SDN vnets usable on the spec's node. */
  readonly bridges: readonly string[] | undefined;
  /** Volume ids of the templates in the spec's template storage (`GET …/content?content=vztmpl`). */
  readonly templates: readonly string[] | undefined;
  /** What the template repository offers; only needed if `templates` has none that fits. */
  readonly available: readonly AvailableTemplate[] | undefined;
  /** What has the wanted VMID; `undefined` = nobody. */
  readonly guest: ObservedGuest | undefined;
  /** Only for shapes with a pet. */
  readonly pet?: ObservedPet;
  /** Inside of our running container; `undefined` if it does not run or no shell reaches it. */
  readonly inside: ObservedInside | undefined;
  /** Host directories by path, if a host shell could look. */
  readonly hostDirectories: Readonly<Record<string, ObservedDirectory>> | undefined;
  /**
   * Files in the guest against the spec, by path: `compareFiles(runtime.files(spec), inside, secrets)`. Separate from
   * `inside` because it needs the secrets' values, which the plan must not see. Empty if `inside` is undefined.
   */
  readonly files: Readonly<Record<string, FileState>>;
}

import type { Cluster } from "./cluster.ts";
import type { ConfigFiles } from "./config-files.ts";

/** Where the configuration of a guest is. */
export interface GuestLocation {
  readonly vmid: number;
  readonly type: "lxc" | "qemu";
  readonly node: string;
  /** Such as `nodes/pve1/lxc/105.conf`. */
  readonly path: string;
}

const GUEST_FILE = /^nodes\/([^/]+)\/(lxc|qemu-server)\/([1-9][0-9]{2,8})\.conf$/;
const indexes = new WeakMap<ConfigFiles, { version: number; guests: ReadonlyMap<number, GuestLocation> }>();

/** All guests of the cluster by VMID, as pmxcfs lists them in `.vmlist`: a guest exists when its file does. */
export function guestIndex(cluster: Cluster): ReadonlyMap<number, GuestLocation> {
  const { files } = cluster;
  const known = indexes.get(files);
  if (known && known.version === files.pathsVersion) return known.guests;
  const guests = new Map<number, GuestLocation>();
  for (const path of files.paths()) {
    const [, node, folder, id] = GUEST_FILE.exec(path) ?? [];
    if (!node || !folder || !id) continue;
    guests.set(Number(id), { vmid: Number(id), type: folder === "lxc" ? "lxc" : "qemu", node, path });
  }
  indexes.set(files, { version: files.pathsVersion, guests });
  return guests;
}

/** Path of the configuration that a guest has or will have. */
export function guestConfigPath(guest: Pick<GuestLocation, "node" | "type" | "vmid">): string {
  return `nodes/${guest.node}/${guest.type === "lxc" ? "lxc" : "qemu-server"}/${guest.vmid}.conf`;
}

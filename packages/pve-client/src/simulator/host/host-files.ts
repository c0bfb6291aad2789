import { type Cluster, type Node, nodeOf } from "../core/cluster.ts";
import { FileView } from "../guests/files/file-view.ts";
import { identityMap } from "../guests/files/id-map.ts";
import { copyTree, type DirectoryInode, newDirectory } from "../guests/files/inode.ts";
import { normalizePath, splitPath } from "../guests/files/path.ts";
import { makeStandardDevices } from "../guests/files/standard-devices.ts";
import { storagesOf } from "../storage/storage-config.ts";

const views = new WeakMap<Node, FileView>();

const SKELETON =
  "/bin /dev /etc /home /mnt/pve /opt /proc /root /run /srv /sys /tmp /usr/bin /usr/sbin /var/lib/vz /var/log";

/** The files of a node, as its root sees them: what the fixture names, the paths of its storages, and what was made since. */
export function hostFiles(cluster: Cluster, name: string): FileView {
  const node = nodeOf(cluster, name);
  const known = views.get(node);
  if (known) return known;
  const now = () => cluster.clock.now();
  // Nothing has changed before all of it is there.
  const view = new FileView(newDirectory({ uid: 0, gid: 0, mtime: now() }), identityMap, now);
  const directory = (path: string) => view.makeDirectory(path, { recursive: true });
  for (const path of SKELETON.split(" ")) directory(path);
  makeStandardDevices(view);
  for (const storage of storagesOf(cluster).values()) {
    const path = storage.options.get("path");
    if (path !== undefined) directory(path);
  }
  for (const [path, kind] of node.paths) {
    directory(kind === "directory" ? path : splitPath(normalizePath(path)).directory);
    if (kind === "file") view.write(path, new Uint8Array());
    else if (kind !== "directory" && !view.exists(path)) view.makeDevice(kind, path);
  }
  return openHost(cluster, node, view.root);
}

/** Gives the nodes of a copy of a cluster the files that the nodes have now. */
export function copyHostFiles(from: Cluster, to: Cluster): void {
  for (const node of from.nodes.values()) {
    const known = views.get(node);
    if (known) openHost(to, nodeOf(to, node.name), copyTree(known.root));
  }
}

function openHost(cluster: Cluster, node: Node, root: DirectoryInode): FileView {
  const view = new FileView(root, identityMap, () => cluster.clock.now(), cluster.changed);
  views.set(node, view);
  return view;
}

import type { Cluster } from "../core/cluster.ts";

const FILE = "user.cfg";

/** Whether there is such a pool. */
export function poolExists(cluster: Cluster, pool: string): boolean {
  return lines(cluster).some((line) => line.startsWith(`pool:${pool}:`));
}

/** Puts a guest into a pool. Rule: `PVE/AccessControl.pm sub add_vm_to_pool`. */
export function addToPool(cluster: Cluster, vmid: number, pool: string): void {
  rewrite(cluster, (line) => (line.startsWith(`pool:${pool}:`) ? withGuests(line, (ids) => [...ids, vmid]) : line));
}

/** Forgets a guest that is no more: its ACLs and its pool. Rule: `PVE/AccessControl.pm sub remove_vm_access`. */
export function removeAccess(cluster: Cluster, vmid: number): void {
  rewrite(cluster, (line) => {
    if (line.startsWith("acl:") && line.split(":")[2] === `/vms/${vmid}`) return undefined;
    return line.startsWith("pool:") ? withGuests(line, (ids) => ids.filter((id) => id !== vmid)) : line;
  });
}

/** Forgets a storage that is no more. Rule: `PVE/AccessControl.pm sub remove_storage_access`. */
export function removeStorageAccess(cluster: Cluster, storage: string): void {
  rewrite(cluster, (line) => {
    if (line.startsWith("acl:") && line.split(":")[2] === `/storage/${storage}`) return undefined;
    if (!line.startsWith("pool:")) return line;
    const fields = line.split(":");
    fields[4] = (fields[4] ?? "")
      .split(",")
      .filter((id) => id !== storage)
      .join(",");
    return fields.join(":");
  });
}

/** Rule: `PVE/AccessControl.pm sub write_user_config`: `pool:ID:comment:guests:storages:`. */
function withGuests(line: string, change: (ids: number[]) => number[]): string {
  const fields = line.split(":");
  const before = (fields[3] ?? "").split(",").filter(Boolean).map(Number);
  fields[3] = [...new Set(change(before))].sort((a, b) => a - b).join(",");
  return fields.join(":");
}

function lines(cluster: Cluster): string[] {
  return (cluster.files.read(FILE) ?? "").split("\n");
}

function rewrite(cluster: Cluster, change: (line: string) => string | undefined): void {
  const before = lines(cluster);
  const after = before.map(change).filter((line) => line !== undefined);
  if (after.join("\n") !== before.join("\n")) cluster.files.write(FILE, after.join("\n"));
}

import type { Cluster } from "../core/cluster.ts";

/** A random UUID. Rule: `PVE/QemuServer.pm sub generate_uuid`. */
export function newUuid({ random }: Pick<Cluster, "random">): string {
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}`;
}

import type { Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { isDisabled, isOnNode, isShared, storagesOf } from "../storage/storage-config.ts";

/** Each storage on each node that has it, as the list of resources shows it. Rule: `PVE/API2Tools.pm sub extract_storage_stats`. */
export function storageRows(cluster: Cluster): { readonly [key: string]: Json }[] {
  return [...storagesOf(cluster).values()]
    .filter((config) => !isDisabled(config))
    .flatMap((config) =>
      [...cluster.nodes.values()]
        .filter((node) => isOnNode(config, node.name))
        .map((node) => ({
          id: `storage/${node.name}/${config.id}`,
          type: "storage",
          node: node.name,
          storage: config.id,
          status: node.online ? "available" : "unknown",
          plugintype: config.type,
          content: [...config.content].sort().join(),
          shared: Number(isShared(config)),
          disk: 0,
          maxdisk: 0,
        })),
    );
}

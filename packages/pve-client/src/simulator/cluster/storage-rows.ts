import type { Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { storageStatus, storageUse } from "../storage/capacity.ts";
import { isDisabled, isOnNode, isShared, storagesOf } from "../storage/storage-config.ts";

/** Each storage on each node that has it, as the list of resources shows it. Rule: `PVE/API2Tools.pm sub extract_storage_stats`. */
export function storageRows(cluster: Cluster): { readonly [key: string]: Json }[] {
  const use = storageUse(cluster);
  return [...storagesOf(cluster).values()]
    .filter((config) => !isDisabled(config))
    .flatMap((config) =>
      [...cluster.nodes.values()]
        .filter((node) => isOnNode(config, node.name))
        .map((node) => {
          const { used, total } = storageStatus(cluster, node.name, config, use);
          return {
            id: `storage/${node.name}/${config.id}`,
            type: "storage",
            node: node.name,
            storage: config.id,
            status: node.online ? "available" : "unknown",
            plugintype: config.type,
            content: [...config.content].sort().join(),
            shared: Number(isShared(config)),
            // an offline node has told nothing
            disk: node.online ? used : 0,
            maxdisk: node.online ? total : 0,
          };
        }),
    );
}

import { die } from "../core/answer.ts";
import { type Volume, volumeKey } from "../core/cluster.ts";
import { isOnNode, isShared, storageConfig } from "../storage/storage-config.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import type { Place } from "./place.ts";

/**
 * Those of a guest's volumes that only its node has.
 *
 * @throws PveFailure 500 if a storage is not on the other node, or a volume does not exist.
 */
export function localVolumes({ cluster, node }: Place, volids: readonly string[], target: string): Volume[] {
  return volids.flatMap((volid) => {
    const storage = storageConfig(cluster, readVolid(volid).storage);
    if (isShared(storage)) return [];
    if (!isOnNode(storage, target)) die(`storage '${storage.id}' is not available on node '${target}'`);
    return [activateVolume(cluster, node, volid)];
  });
}

/** Takes volumes to another node, with what they hold. */
export function relocate({ cluster }: Pick<Place, "cluster">, volumes: readonly Volume[], target: string): void {
  for (const volume of volumes) {
    cluster.volumes.delete(volumeKey(volume));
    volume.node = target;
    cluster.volumes.set(volumeKey(volume), volume);
  }
}

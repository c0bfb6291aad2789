import type { Place } from "../guest-config/place.ts";
import { guestBackend } from "../guests/insides.ts";
import { activateVolume } from "../storage/volumes.ts";
import { allocateDisk } from "./disks.ts";
import type { MountPoint } from "./mount-point.ts";

/**
 * Copies a mount point's volume to a new one of another guest or storage. Rule: `PVE/LXC.pm sub copy_volume`.
 *
 * @param place the container that gets the copy.
 * @returns the new volume's id.
 */
export async function copyVolume(place: Place, point: MountPoint, storage: string): Promise<string> {
  const { cluster, node } = place;
  const source = activateVolume(cluster, node, point.volume);
  const copy = allocateDisk(place, storage, point.size ?? source.size);
  await guestBackend(cluster).copy(source, activateVolume(cluster, node, copy));
  return copy;
}

import type { Call } from "../core/route.ts";
import type { Place } from "../guest-config/place.ts";
import { freeVolume, readVolid } from "../storage/volumes.ts";
import { drivesOf, isInSnapshots, isOwner } from "./drive.ts";
import type { MachineConfig } from "./machine-config.ts";

/**
 * Frees a volume that is the machine's own and in no use; another's is left alone.
 * Rule: `PVE/QemuServer.pm sub try_deallocate_drive`.
 *
 * @param option that names the volume and does not count as a use.
 * @throws PveFailure 403 without rights on the storage, 500 if the volume is in use.
 */
export function freeIfUnused(call: Call, place: Place, config: MachineConfig, option: string, volume: string): void {
  if (!isOwner(place.cluster, place.vmid, volume)) return;
  call.check(`/storage/${readVolid(volume).storage}`, ["Datastore.AllocateSpace"]);
  const used = drivesOf(config.current).some(([name, { file }]) => name !== option && file === volume);
  if (used || isInSnapshots(config, volume)) {
    call.die(`unable to delete '${volume}' - volume is still in use (snapshot?)`);
  }
  freeVolume(place.cluster, place.node, volume);
}

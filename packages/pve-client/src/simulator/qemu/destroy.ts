import { PveFailure } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { removeAccess } from "../guest-config/pool-entry.ts";
import { checkUnrelated, purgeRelated } from "../guest-config/related-configs.ts";
import { storagesOf } from "../storage/storage-config.ts";
import { freeVolume, volidOf, volumesOf } from "../storage/volumes.ts";
import {
  checkLock,
  checkProtection,
  isRunning,
  loadMachine,
  lockMachine,
  removeMachine,
  writeMachine,
} from "./config-store.ts";
import { drivesOf, isCdrom, isCloudInit, isOwner } from "./drive.ts";
import { emptyMachine, type MachineConfig, type MachineSection } from "./machine-config.ts";

/** Rule: `PVE/API2/Qemu.pm` method destroy_vm. */
function destroy(call: Call): string {
  const skipLock = call.flag("skiplock", false);
  if (skipLock && !call.identity.isRoot) call.paramFailure({ skiplock: "Only root may use this option." });
  checkDestroyable(call, placeOf(call));
  return call.startTask({ type: "qmdestroy", id: call.vmid }, (worker) => {
    const place = inTask(placeOf(call), worker);
    return lockMachine(place, () => {
      checkDestroyable(call, place);
      const config = loadMachine(place);
      if (!skipLock) checkLock(config);
      freeVolumes(place, config, call.flag("destroy-unreferenced-disks", false));
      removeAccess(call.cluster, call.vmid);
      call.cluster.files.remove(`firewall/${call.vmid}.fw`);
      if (call.flag("purge", false)) purgeRelated(place, "vm");
      removeMachine(place);
    });
  });
}

function checkDestroyable(call: Call, place: Place): void {
  checkProtection(loadMachine(place), `can't remove VM ${call.vmid}`);
  if (!call.flag("purge", false)) checkUnrelated(call.cluster, "vm", call.vmid);
  if (isRunning(place)) call.die(`VM ${call.vmid} is running - destroy failed`);
}

/**
 * Frees each own volume that the file names, also as unused, pending or in a snapshot; others' volumes survive.
 * Rule: `PVE/QemuServer.pm sub destroy_vm`.
 *
 * @param unreferenced frees the machine's volumes that no file names, too.
 */
function freeVolumes(place: Place, config: MachineConfig, unreferenced: boolean): void {
  const { cluster, node, vmid } = place;
  const sections = [config.current, config.pending, ...config.snapshots.values()];
  for (const volume of new Set(sections.flatMap(volumesIn))) {
    if (isOwner(cluster, vmid, volume)) attempt(place, volume);
  }
  if (unreferenced) {
    for (const storage of storagesOf(cluster).values()) {
      if (!storage.content.has("images")) continue;
      for (const volume of volumesOf(cluster, node, storage.id, { owner: vmid })) attempt(place, volidOf(volume));
    }
  }
  const destroyed = emptyMachine();
  destroyed.current.lock = "destroyed";
  writeMachine(place, destroyed);
}

function attempt(place: Place, volume: string): void {
  try {
    freeVolume(place.cluster, place.node, volume);
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    place.log(`Could not remove disk '${volume}', check manually: ${error.message}`);
  }
}

function volumesIn(section: MachineSection): string[] {
  const drives = drivesOf(section).filter(([, drive]) => isCloudInit(drive) || !isCdrom(drive));
  const others = Object.keys(section).filter((option) => option === "vmstate" || /^unused\d+$/.test(option));
  return [...drives.map(([, { file }]) => file), ...others.map((option) => String(section[option]))];
}

export const destroyRoutes: readonly Route[] = [route("DELETE /nodes/{node}/qemu/{vmid}", destroy)];

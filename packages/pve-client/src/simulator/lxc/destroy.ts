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
  loadConfig,
  lockConfig,
  removeConfig,
  writeConfig,
} from "./config-store.ts";
import { type ContainerConfig, emptyConfig } from "./container-config.ts";
import { freeOwnVolume } from "./disks.ts";
import { mountPoints, unusedVolumes } from "./mount-point.ts";
import { stopContainer } from "./power.ts";

/** Rule: `PVE/API2/LXC.pm` method destroy_vm. */
function destroy(call: Call): string {
  const place = placeOf(call);
  checkDestroyable(call, place, loadConfig(place));
  const running = `unable to destroy CT ${call.vmid} - container is running`;
  const force = call.flag("force", false);
  if (!force && isRunning(place)) call.die(running);
  return call.startTask({ type: "vzdestroy", id: call.vmid }, (worker) => {
    const logged = inTask(place, worker);
    return lockConfig(place, async () => {
      const config = loadConfig(place);
      checkDestroyable(call, place, config);
      if (isRunning(place)) {
        if (!force) call.die(running);
        worker.log(`forced to stop CT ${call.vmid} before destroying!`);
        await stopContainer(logged);
      }
      freeVolumes(logged, config, call.flag("destroy-unreferenced-disks", false));
      removeAccess(call.cluster, call.vmid);
      place.cluster.files.remove(`firewall/${call.vmid}.fw`);
      if (call.flag("purge", false)) purgeRelated(logged, "ct");
      removeConfig(place);
    });
  });
}

function checkDestroyable(call: Call, place: Place, config: ContainerConfig): void {
  checkProtection(config, `can't remove CT ${place.vmid}`);
  checkLock(config);
  if (!call.flag("purge", false)) checkUnrelated(place.cluster, "ct", place.vmid);
}

/**
 * Frees each own volume that the file names, also as pending or unused; others' volumes survive.
 * Rule: `PVE/LXC.pm sub destroy_lxc_container`.
 *
 * @param unreferenced frees the container's volumes that no file names, too.
 */
function freeVolumes(place: Place, config: ContainerConfig, unreferenced: boolean): void {
  const sections = [config.current, config.pending];
  const points = sections.flatMap((section) => [...mountPoints(section), ...unusedVolumes(section)]);
  const unique = new Map(points.map(([, point]) => [point.volume, point]));
  for (const point of unique.values()) freeOwnVolume(place, point);
  if (unreferenced) freeUnreferenced(place);
  const destroyed = emptyConfig();
  destroyed.current.lock = "destroyed";
  writeConfig(place, destroyed);
}

function freeUnreferenced(place: Place): void {
  const { cluster, node, vmid } = place;
  for (const storage of storagesOf(cluster).values()) {
    if (!storage.content.has("rootdir")) continue;
    for (const volume of volumesOf(cluster, node, storage.id, { owner: vmid }))
      freeVolume(cluster, node, volidOf(volume));
  }
}

export const destroyRoutes: readonly Route[] = [route("DELETE /nodes/{node}/lxc/{vmid}", destroy)];

import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { activateVolume, freeVolume } from "../storage/volumes.ts";
import { checkDigest, checkLock, isRunning, loadConfig, lockConfig, unmarkLock, writeConfig } from "./config-store.ts";
import { copyVolume } from "./copy-volume.ts";
import { handOver } from "./hand-over.ts";
import { addUnusedVolume, isInSnapshots, type MountPoint, parseMountPoint, printMountPoint } from "./mount-point.ts";

/** Rule: `PVE/API2/LXC.pm` method move_volume. */
async function moveVolume(call: Call): Promise<string> {
  const [storage, target] = [call.text("storage"), call.text("target-vmid")];
  if (storage && target) call.die("either set storage or target-vmid, but not both");
  if (target) return handOver(call, Number(target));
  if (storage) return moveToStorage(call, storage);
  const missing = "both 'storage' and 'target-vmid' missing, either needs to be set";
  return call.paramFailure({ "target-vmid": missing, storage: missing });
}

async function moveToStorage(call: Call, storage: string): Promise<string> {
  call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
  const option = call.required("volume");
  const place = placeOf(call);
  const point = await lockConfig(place, () => markMoving(call, place, option));
  return call.startTask({ type: "move_volume", id: call.vmid }, async (worker) => {
    const logged = inTask(place, worker);
    try {
      await copyAway(logged, option, point, storage, call.flag("delete", false));
    } finally {
      await unmarkLock(logged, "disk");
    }
  });
}

function markMoving(call: Call, place: Place, option: string): MountPoint {
  const config = loadConfig(place);
  checkLock(config);
  if (isRunning(place)) call.die("cannot move volumes of a running container");
  if (/^unused\d+$/.test(option)) {
    call.die(`cannot move volume '${option}', only configured volumes can be moved to another storage`);
  }
  const point = parseMountPoint(option, String(config.current[option] ?? ""));
  if (call.flag("delete", false) && isInSnapshots(config, point.volume)) {
    call.die("you can't move a volume with snapshots and delete the source");
  }
  checkDigest(call.text("digest"), config);
  config.current.lock = "disk";
  writeConfig(place, config);
  return point;
}

async function copyAway(place: Place, option: string, point: MountPoint, storage: string, deletes: boolean) {
  const { cluster, node } = place;
  const { size } = activateVolume(cluster, node, point.volume);
  const volume = await copyVolume(place, point, storage);
  await lockConfig(place, () => {
    const config = loadConfig(place);
    config.current[option] = printMountPoint(option, point, { volume, size: point.size ?? size });
    if (!deletes) addUnusedVolume(config.current, point.volume);
    writeConfig(place, config);
  });
  if (deletes) freeVolume(cluster, node, point.volume);
}

export const moveVolumeRoutes: readonly Route[] = [route("POST /nodes/{node}/lxc/{vmid}/move_volume", moveVolume)];

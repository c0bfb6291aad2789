import { die } from "../core/answer.ts";
import { type Volume, volumeKey } from "../core/cluster.ts";
import { splitList } from "../core/params.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { guestBackend } from "../guests/insides.ts";
import { enabledStorage, isOnNode, isShared, storageConfig } from "../storage/storage-config.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import { checkLock, isRunning, loadConfig, lockConfig, removeConfig, writeConfig } from "./config-store.ts";
import type { ContainerConfig } from "./container-config.ts";
import { mountPoints, unusedVolumes } from "./mount-point.ts";
import { startContainer, stopContainer } from "./power.ts";

/** Rule: `PVE/API2/LXC.pm` method migrate_vm. */
function migrate(call: Call): string {
  const target = call.required("target");
  if (target === call.node) call.paramFailure({ target: "target is local node." });
  const node = call.cluster.nodes.get(target);
  if (!node) return call.die(`no such cluster node '${target}'`);
  loadConfig(placeOf(call));
  const restart = call.flag("restart", false);
  if (isRunning(placeOf(call)) && !restart && !call.flag("online", false)) {
    call.die("can't migrate running container without --online or --restart");
  }
  checkTargetStorages(call, target);
  return call.startTask({ type: "vzmigrate", id: call.vmid }, async (worker) => {
    const place = inTask(placeOf(call), worker);
    if (!node.online) call.die(`target node '${target}' is offline`);
    const wasRunning = isRunning(place);
    if (wasRunning && !restart) call.die("lxc live migration is currently not implemented");
    await lockConfig(place, async () => {
      const config = loadConfig(place);
      checkLock(config);
      if (wasRunning) await stopContainer(place);
      worker.log(`starting migration of CT ${call.vmid} to node '${target}' (${node.ip})`);
      await moveToNode(place, config, target);
      worker.log("start final cleanup");
    });
    const there = { ...place, node: target };
    if (wasRunning) {
      worker.log("start container on target node");
      await lockConfig(there, () => startContainer(there));
    }
    worker.log("migration finished successfully (duration 00:00:01)");
  });
}

/** Other storages change the container, and take the space. Rule: `PVE/API2/LXC.pm`, its `$check_storage_access_migrate`. */
function checkTargetStorages(call: Call, node: string): void {
  const entries = splitList(call.text("target-storage") ?? "");
  if (entries.length === 0) return;
  if (!entries.includes("1")) call.check(`/vms/${call.vmid}`, ["VM.Config.Disk"]);
  const named = entries.filter((entry) => entry !== "1").map((entry) => entry.slice(entry.indexOf(":") + 1));
  for (const storage of named) {
    const config = enabledStorage(call.cluster, storage, node);
    call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
    if (!config.content.has("rootdir")) call.die(`storage '${storage}' does not support CT rootdirs`);
  }
  call.fail(501, "moving a container's volumes to other storages while it migrates is not simulated");
}

/** Local volumes are copied, the file is moved. Rule: `PVE/LXC/Migrate.pm sub phase1`. */
async function moveToNode(place: Place, config: ContainerConfig, target: string): Promise<void> {
  const volumes = localVolumes(place, config, target);
  for (const volume of volumes) {
    const copy: Volume = { ...volume, node: target };
    place.log(`found local volume '${volume.storage}:${volume.name}' (in current VM config)`);
    await guestBackend(place.cluster).copy(volume, copy);
    place.cluster.volumes.set(volumeKey(copy), copy);
  }
  removeConfig(place);
  writeConfig({ ...place, node: target }, config);
  for (const volume of volumes) place.cluster.volumes.delete(volumeKey(volume));
}

/** What has to go along; refuses what cannot. */
function localVolumes({ cluster, node }: Place, config: ContainerConfig, target: string): Volume[] {
  const points = [...mountPoints(config.current), ...unusedVolumes(config.current)];
  return points.flatMap(([option, { type, volume, options }]) => {
    if (type !== "volume") {
      if (options.shared === true) return [];
      return die(`cannot migrate local ${type} mount point '${option}'`);
    }
    const storage = storageConfig(cluster, readVolid(volume).storage);
    if (isShared(storage)) return [];
    if (!isOnNode(storage, target)) die(`storage '${storage.id}' is not available on node '${target}'`);
    return [activateVolume(cluster, node, volume)];
  });
}

export const migrateRoutes: readonly Route[] = [route("POST /nodes/{node}/lxc/{vmid}/migrate", migrate)];

import { die } from "../core/answer.ts";
import { splitList } from "../core/params.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { localVolumes, relocate } from "../guest-config/relocate.ts";
import { enabledStorage } from "../storage/storage-config.ts";
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
      moveToNode(place, config, target);
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

/** Local volumes and the file are moved. Rule: `PVE/LXC/Migrate.pm sub phase1`. */
function moveToNode(place: Place, config: ContainerConfig, target: string): void {
  const volumes = localVolumes(place, volumesOf(config), target);
  for (const { storage, name } of volumes) place.log(`found local volume '${storage}:${name}' (in current VM config)`);
  relocate(place, volumes, target);
  removeConfig(place);
  writeConfig({ ...place, node: target }, config);
}

/** What has to go along; refuses what cannot. */
function volumesOf(config: ContainerConfig): string[] {
  return [...mountPoints(config.current), ...unusedVolumes(config.current)].flatMap(
    ([option, { type, volume, options }]) => {
      if (type === "volume") return [volume];
      return options.shared === true ? [] : die(`cannot migrate local ${type} mount point '${option}'`);
    },
  );
}

export const migrateRoutes: readonly Route[] = [route("POST /nodes/{node}/lxc/{vmid}/migrate", migrate)];

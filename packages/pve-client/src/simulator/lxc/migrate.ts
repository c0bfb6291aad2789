import { die } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { localVolumes, relocate } from "../guest-config/relocate.ts";
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

import { isVolid } from "../../ids/volid.ts";
import type { Json } from "../core/answer.ts";
import { guestConfigPath } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { localVolumes, relocate } from "../guest-config/relocate.ts";
import { isOnNode, isShared, storageConfig } from "../storage/storage-config.ts";
import { readVolid } from "../storage/volumes.ts";
import { checkLock, isRunning, loadMachine, lockMachine } from "./config-store.ts";
import { drivesOf } from "./drive.ts";
import type { MachineConfig } from "./machine-config.ts";

const MIGRATE = "/nodes/{node}/qemu/{vmid}/migrate";

/** Every volume that the file names, also as unused and in snapshots. */
function volumesOf({ current, snapshots }: MachineConfig): Map<string, string> {
  const found = new Map<string, string>();
  for (const section of [current, ...snapshots.values()]) {
    for (const [option, { file }] of drivesOf(section)) if (isVolid(file)) found.set(file, option);
    for (const option of Object.keys(section)) {
      if (option === "vmstate" || /^unused\d+$/.test(option)) found.set(String(section[option]), option);
    }
  }
  return found;
}

/** Options that bind a machine to its node. Rule: `PVE/QemuServer.pm sub check_local_resources`. */
function localResources({ current }: MachineConfig): { local: string[]; mapped: string[] } {
  const kinds = Object.entries(current).filter(([option, value]) => {
    if (/^(?:hostpci|parallel)\d+$/.test(option) || option === "ivshmem") return true;
    if (/^usb\d+$/.test(option)) return !/^(?:host=)?spice/.test(String(value));
    return /^serial\d+$/.test(option) && value !== "socket";
  });
  const isMapped = ([, value]: readonly [string, unknown]) => /(?:^|,)mapping=/.test(String(value));
  const names = (entries: typeof kinds) => entries.map(([option]) => option).sort();
  return { local: names(kinds), mapped: names(kinds.filter(isMapped)) };
}

function storagesOn(place: Place, config: MachineConfig, node: string): string[] {
  const ids = [...volumesOf(config).keys()].map((volid) => readVolid(volid).storage);
  return [...new Set(ids)].filter((id) => !isOnNode(storageConfig(place.cluster, id), node));
}

/** Rule: `PVE/API2/Qemu.pm` method migrate_vm_precondition. */
function precondition(call: Call): Json {
  const place = placeOf(call);
  const config = loadMachine(place);
  checkLock(config);
  const running = isRunning(place);
  const others = [...call.cluster.nodes.keys()].filter((node) => node !== call.node);
  const missing = others.map((node) => [node, storagesOn(place, config, node)] as const);
  const { local, mapped } = localResources(config);
  return {
    running: running ? 1 : 0,
    ...(!running && {
      allowed_nodes: missing.filter(([, storages]) => storages.length === 0).map(([node]) => node),
      not_allowed_nodes: Object.fromEntries(
        missing.map(([node, storages]) => [node, storages.length === 0 ? {} : { unavailable_storages: storages }]),
      ),
    }),
    local_disks: [...volumesOf(config)]
      .filter(([volid]) => !isShared(storageConfig(call.cluster, readVolid(volid).storage)))
      .map(([volid, drivename]) => ({ volid, drivename })),
    local_resources: local,
    "mapped-resources": mapped,
  };
}

const ROOTS_OWN = ["force", "migration_type", "migration_network"];

/** Rule: `PVE/API2/Qemu.pm` method migrate_vm. */
function migrate(call: Call): string {
  const target = call.required("target");
  if (target === call.node) call.paramFailure({ target: "target is local node." });
  const node = call.cluster.nodes.get(target) ?? call.die(`no such cluster node '${target}'`);
  for (const name of ROOTS_OWN) {
    const isGiven = call.text(name) !== undefined && call.text(name) !== "0";
    if (isGiven && !call.identity.isRoot) call.paramFailure({ [name]: "Only root may use this option." });
  }
  if (call.has("targetstorage")) call.fail(501, "moving disks to other storages in a migration is not simulated");
  const place = placeOf(call);
  const config = loadMachine(place);
  checkLock(config);
  if (isRunning(place) && !call.flag("online", false)) call.die("can't migrate running VM without --online");
  for (const id of storagesOn(place, config, target)) call.die(`storage '${id}' is not available on node '${target}'`);
  return call.startTask({ type: "qmigrate", id: call.vmid }, (worker) => {
    if (!node.online) call.die(`target node '${target}' is offline`);
    const logged = inTask(place, worker);
    return lockMachine(place, () => run(call, logged, { target, ip: node.ip }));
  });
}

/** Rule: `PVE/QemuMigrate.pm`. A machine that runs goes on running there. */
function run(call: Call, place: Place, { target, ip }: { target: string; ip: string }): void {
  const config = loadMachine(place);
  checkLock(config);
  const { local, mapped } = localResources(config);
  const bound = local.filter((option) => !mapped.includes(option));
  if (bound.length > 0 && !call.flag("force", false)) {
    call.die(`can't migrate VM which uses local devices: ${bound.join(", ")}`);
  }
  place.log(`starting migration of VM ${place.vmid} to node '${target}' (${ip})`);
  const volumes = localVolumes(place, [...volumesOf(config).keys()], target);
  for (const { storage, name } of volumes) place.log(`found local disk '${storage}:${name}' (attached)`);
  if (isRunning(place) && volumes.length > 0 && !call.flag("with-local-disks", false)) {
    call.die("can't live migrate attached local disks without with-local-disks option");
  }
  relocate(place, volumes, target);
  const { vmid } = place;
  const from = guestConfigPath({ vmid, node: place.node, type: "qemu" });
  place.cluster.files.rename(from, guestConfigPath({ vmid, node: target, type: "qemu" }));
  place.log("migration finished successfully (duration 00:00:01)");
}

export const migrateRoutes: readonly Route[] = [
  route(`GET ${MIGRATE}`, precondition),
  route(`POST ${MIGRATE}`, migrate),
];

import { seconds } from "../clock/clock.ts";
import { die } from "../core/answer.ts";
import type { Call } from "../core/route.ts";
import type { Place } from "../guest-config/place.ts";
import { addSnapshot, applySnapshot, dropSnapshot, snapshotOf } from "../guest-config/snapshots.ts";
import { volumeHasFeature } from "../storage/derived-volumes.ts";
import { storagesOf } from "../storage/storage-config.ts";
import { isLvm } from "../storage/volume-name.ts";
import { allocateVolume, freeVolume, readVolid } from "../storage/volumes.ts";
import { registerUnused } from "./apply-pending.ts";
import { checkLock, isRunning, isTemplate, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { drivesOf, isCdrom, isUsed } from "./drive.ts";
import type { MachineConfig, MachineSection } from "./machine-config.ts";
import { startMachine, stopMachine } from "./power.ts";
import { machineStatus } from "./status.ts";
import { newUuid } from "./uuid.ts";

const MIB = 1024 ** 2;
/** What QEMU needs for its devices beside the memory. Source: `PVE/QemuConfig.pm sub __snapshot_save_vmstate`. */
const DRIVER_STATE_MIB = 500;

const disksOf = (section: MachineSection) => drivesOf(section).filter(([, drive]) => !isCdrom(drive));

/** Rule: `PVE/QemuConfig.pm sub has_feature`. */
export function hasFeature(
  place: Place,
  section: MachineSection,
  feature: "snapshot" | "clone" | "copy",
  snapshot?: string,
): boolean {
  return disksOf(section).every(([, { file }]) => volumeHasFeature(place.cluster, file, feature, { snapshot }));
}

/** Rules: `PVE/AbstractConfig.pm sub snapshot_create`, `sub __snapshot_prepare`. */
export function createSnapshot(place: Place, name: string, with_: { memory: boolean; description?: string }): void {
  const config = loadMachine(place);
  if (isTemplate(config)) die("you can't take a snapshot if it's a template");
  checkLock(config);
  if (config.snapshots.has(name)) die(`snapshot name '${name}' already used`);
  if (!hasFeature(place, config.current, "snapshot")) die("snapshot feature is not available");
  const running = with_.memory && isRunning(place) ? saveMemory(place, config, name) : undefined;
  addSnapshot(config, name, {
    time: seconds(place.cluster.clock),
    ...(with_.description && { description: with_.description }),
    ...(running && { running }),
  });
  for (const [option, { file }] of disksOf(config.current)) place.log(`snapshotting 'drive-${option}' (${file})`);
  writeMachine(place, config);
}

/** Rule: `PVE/QemuConfig.pm sub __snapshot_save_vmstate`. */
function saveMemory(place: Place, config: MachineConfig, name: string): MachineSection {
  const { cluster, node, vmid } = place;
  const storage = memoryStorage(place, config);
  const mib = Number(machineStatus(place).maxmem) / MIB;
  const size = (2 * mib + DRIVER_STATE_MIB) * MIB;
  const isLogical = isLvm(storagesOf(cluster).get(storage) ?? { type: "dir" });
  const own = `vm-${vmid}-state-${name}${isLogical ? "" : ".raw"}`;
  const vmstate = allocateVolume(cluster, { node, storage, vmid, format: "raw", size, name: own });
  place.log(`saving VM state and RAM using storage '${storage}'`);
  place.log(`${(mib / 2).toFixed(2)} MiB in 0s`);
  place.log(`completed saving the VM state in 1s, saved ${(mib / 2).toFixed(2)} MiB`);
  return { vmstate, runningcpu: `${cpuOf(config)},enforce,+kvm_pv_eoi,+kvm_pv_unhalt`, runningmachine: MACHINE };
}

const MACHINE = "pc-i440fx-10.1+pve0";
const cpuOf = ({ current }: MachineConfig) =>
  String(current.cpu ?? "kvm64")
    .split(",")[0]
    ?.replace("cputype=", "");

/** Rule: `PVE/QemuServer.pm sub find_vmstate_storage`. */
function memoryStorage({ cluster }: Place, { current }: MachineConfig): string {
  if (current.vmstatestorage !== undefined) return String(current.vmstatestorage);
  const storages = disksOf(current).map(([, { file }]) => readVolid(file).storage);
  const shared = storages.find((id) => storagesOf(cluster).get(id)?.options.get("shared") === "1");
  return shared ?? storages[0] ?? "local";
}

/** Rule: `PVE/AbstractConfig.pm sub snapshot_delete`. */
export function deleteSnapshot(place: Place, name: string): void {
  const config = loadMachine(place);
  const snapshot = snapshotOf(config, name);
  checkLock(config);
  if (isTemplate(config)) die("you can't delete a snapshot if vm is a template");
  dropSnapshot(config, name);
  for (const [, drive] of disksOf(snapshot)) {
    if (!isUsed(config, drive.file)) registerUnused(place, config, drive);
  }
  writeMachine(place, config);
  if (snapshot.vmstate !== undefined) freeVolume(place.cluster, place.node, String(snapshot.vmstate));
}

/**
 * A machine whose memory was kept runs on from there. What is on its disks stays as it is: only options are kept here.
 * Rules: `PVE/AbstractConfig.pm sub snapshot_rollback`, `PVE/QemuConfig.pm sub __snapshot_rollback_hook`.
 */
export async function rollback(call: Call, place: Place, name: string): Promise<void> {
  const found = loadMachine(place);
  if (isTemplate(found)) die("you can't rollback if vm is a template");
  const { vmstate } = snapshotOf(found, name);
  checkLock(found);
  if (isRunning(place)) await stopMachine(place);
  await lockMachine(place, () => {
    const config = loadMachine(place);
    const before = config.current;
    applySnapshot(config, name);
    if (config.current.vmgenid !== undefined) config.current.vmgenid = newUuid(place.cluster);
    for (const [, drive] of disksOf(before)) if (!isUsed(config, drive.file)) registerUnused(place, config, drive);
    writeMachine(place, config);
  });
  if (vmstate !== undefined) await startMachine(call, place);
}

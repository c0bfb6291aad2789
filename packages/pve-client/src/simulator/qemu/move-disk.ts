import { PveFailure } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { parseVolumeName } from "../storage/volume-name.ts";
import { activateVolume, freeVolume, readVolid } from "../storage/volumes.ts";
import { registerUnused } from "./apply-pending.ts";
import { checkLock, isTemplate, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { copyDrive } from "./copy-disk.ts";
import { type Drive, isCdrom, isCloudInit, isInSnapshots, parseDrive } from "./drive.ts";
import { handOverDisk } from "./hand-over-disk.ts";
import type { MachineConfig } from "./machine-config.ts";
import { makeBases } from "./template.ts";

interface Moving {
  readonly config: MachineConfig;
  readonly drive: Drive;
  readonly isSnapshotted: boolean;
}

/** Rule: `PVE/API2/Qemu.pm` method move_vm_disk. */
function moveDisk(call: Call): string {
  const [storage, target] = [call.text("storage"), call.text("target-vmid")];
  const refuse = (text: string) => call.paramFailure({ "target-vmid": text, storage: text });
  if (storage && target) return refuse("either set 'storage' or 'target-vmid', but not both");
  if (target) return handOverDisk(call, Number(target));
  if (!storage) return refuse("both 'storage' and 'target-vmid' missing, either needs to be set");
  call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
  const disk = call.required("disk");
  if (/^unused\d+$/.test(disk)) {
    call.die(`cannot move disk '${disk}', only configured disks can be moved to another storage`);
  }
  check(call, storage);
  return call.startTask({ type: "qmmove", id: call.vmid }, (worker) => {
    const place = inTask(placeOf(call), worker);
    return lockMachine(place, () => move(call, place, storage));
  });
}

/** Rule: `$load_and_check_move`. */
function check(call: Call, storage: string): Moving {
  const config = loadMachine(placeOf(call));
  checkLock(config);
  assertIfModified(config.digest, call.text("digest"));
  const disk = call.required("disk");
  const value = config.current[disk] ?? call.die(`disk '${disk}' does not exist`);
  const drive = parseDrive(disk, String(value)) ?? call.die(`disk '${disk}' has no associated volume`);
  if (isCdrom(drive) && !isCloudInit(drive)) call.die("you can't move a cdrom");
  const from = readVolid(drive.file);
  const { format } = parseVolumeName(storageConfig(call.cluster, from.storage), from.name);
  const isFile = /\.(?:raw|qcow2|vmdk)$/.test(from.name);
  const wanted = call.text("format");
  if (from.storage === storage && (!wanted || !isFile || wanted === format)) {
    call.die("you can't move to the same storage with same format");
  }
  const isSnapshotted = isInSnapshots(config, drive.file);
  if (isSnapshotted && call.flag("delete", false)) {
    call.die("you can't move a disk with snapshots and delete the source");
  }
  return { config, drive, isSnapshotted };
}

async function move(call: Call, place: Place, storage: string): Promise<void> {
  const { config, drive, isSnapshotted } = check(call, storage);
  const option = call.required("disk");
  activateVolume(place.cluster, place.node, drive.file);
  if (isSnapshotted) place.log("moving disk with snapshots, snapshots will not be moved!");
  try {
    const { text } = await copyDrive(place, { option, drive, isFull: true, storage, format: call.text("format") });
    config.current[option] = text;
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    call.die(`storage migration failed: ${error.message}`);
  }
  const deletes = call.flag("delete", false);
  if (!deletes && !isCloudInit(drive)) registerUnused(place, config, drive);
  if (isTemplate(config)) makeBases(place, config, option);
  writeMachine(place, config);
  if (deletes || isCloudInit(drive)) freeVolume(place.cluster, place.node, drive.file);
}

export const moveDiskRoutes: readonly Route[] = [route("POST /nodes/{node}/qemu/{vmid}/move_disk", moveDisk)];

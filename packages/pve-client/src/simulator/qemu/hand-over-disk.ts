import { isVolid } from "../../ids/volid.ts";
import { guestIndex } from "../core/guest-index.ts";
import type { Call } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { handOverVolume, volumeHasFeature } from "../storage/derived-volumes.ts";
import { readVolid } from "../storage/volumes.ts";
import { bootOrder, printBootOrder } from "./boot-order.ts";
import { changeMachine } from "./change-config.ts";
import { checkLock, isRunning, isTemplate, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { type Drive, isCdrom, isCloudInit, isInSnapshots, parseDrive, printDrive } from "./drive.ts";
import type { MachineConfig } from "./machine-config.ts";

interface Checked {
  readonly source: MachineConfig;
  readonly target: MachineConfig;
  /** As the target's option reads it. */
  readonly drive: Drive;
}

const isUnused = (option: string) => /^unused\d+$/.test(option);

/** Gives a disk to another machine. Rule: `PVE/API2/Qemu.pm` method move_vm_disk, its `$disk_reassignfn`. */
export function handOverDisk(call: Call, vmid: number): string {
  if (!call.identity.isRoot) call.check(`/vms/${vmid}`, ["VM.Config.Disk"]);
  if (vmid === call.vmid) call.paramFailure({ "target-vmid": "must be different than source VMID to reassign disk" });
  const [from, to] = [placeOf(call), placeOf(call, vmid)];
  const disk = call.required("disk");
  const targetDisk = call.text("target-disk") ?? disk;
  const { drive } = check(call, from, to, targetDisk);
  call.check(`/storage/${readVolid(drive.file).storage}`, ["Datastore.AllocateSpace"]);
  return call.startTask({ type: "qmmove", id: `${call.vmid}-${disk}>${vmid}-${targetDisk}` }, (worker) => {
    const [source, target] = [inTask(from, worker), inTask(to, worker)];
    return lockMachine(source, () =>
      lockMachine(target, () => reassign(call, source, target, targetDisk, check(call, source, target, targetDisk))),
    );
  });
}

/** Rule: `$load_and_check_reassign_configs`. */
function check(call: Call, from: Place, to: Place, targetDisk: string): Checked {
  checkNodes(call, from, to);
  const source = loadMachine(from);
  checkLock(source);
  const target = loadMachine(to);
  checkLock(target);
  if (isTemplate(source) || isTemplate(target)) call.die("Can't move disks from or to template VMs");
  checkSeen(call, from, source, "digest");
  checkSeen(call, to, target, "target-digest");
  const disk = call.required("disk");
  const value = source.current[disk];
  if (value === undefined) return call.die(`Disk '${disk}' for VM '${from.vmid}' does not exist`);
  if (target.current[targetDisk] !== undefined) {
    call.die(`Target disk key '${targetDisk}' is already in use for VM '${to.vmid}'`);
  }
  const drive = parseDrive(disk, String(value)) ?? call.die(`disk '${disk}' has no associated volume`);
  if (isCdrom(drive) && !isCloudInit(drive)) call.die("CD drive contents can't be moved to another VM");
  if (!isVolid(drive.file)) call.die(`Volume '${drive.file}' not managed by PVE`);
  if (isInSnapshots(source, drive.file)) call.die("Can't move disk used by a snapshot to another VM");
  if (!volumeHasFeature(call.cluster, drive.file, "rename")) {
    call.die("Storage does not support moving of this disk to another VM");
  }
  if (isRunning(from) && !isUnused(disk)) {
    call.die("Cannot move disk to another VM while the source VM is running - detach first");
  }
  const text = isUnused(targetDisk) ? drive.file : String(value);
  const there = parseDrive(targetDisk, text) ?? call.die("failed to parse source disk for target disk format - ");
  return { source, target, drive: there };
}

function checkNodes(call: Call, from: Place, to: Place): void {
  const index = guestIndex(call.cluster);
  const here = index.get(from.vmid)?.node ?? call.die(`could not find VM ${from.vmid}`);
  const there = index.get(to.vmid)?.node ?? call.die(`could not find target VM ${to.vmid}`);
  if (here !== there) call.die(`Both VMs need to be on the same node (${here} != ${there})`);
}

function checkSeen(call: Call, place: Place, config: MachineConfig, parameter: string): void {
  const digest = call.text(parameter);
  if (!digest || digest === config.digest) return;
  call.die(`VM ${place.vmid}: detected modified configuration - file changed by other user? Try again.`);
}

function reassign(call: Call, from: Place, to: Place, targetDisk: string, { source, target, drive }: Checked): void {
  const disk = call.required("disk");
  from.log(`moving disk '${disk}' from VM '${from.vmid}' to '${to.vmid}'`);
  const file = handOverVolume(from.cluster, from.node, drive.file, to.vmid);
  const order = bootOrder(source.current.boot);
  if (order?.includes(disk)) {
    from.log(`removing disk '${disk}' from boot order config`);
    source.current.boot = printBootOrder(order.filter((device) => device !== disk));
  }
  delete source.current[disk];
  from.log(`removing disk '${disk}' from VM '${from.vmid}' config`);
  writeMachine(from, source);
  if (isUnused(targetDisk)) {
    target.current[targetDisk] = file;
    writeMachine(to, target);
  } else {
    const value = printDrive(targetDisk, drive, { file });
    changeMachine(call, to, { set: { [targetDisk]: value }, remove: [], force: false });
  }
}

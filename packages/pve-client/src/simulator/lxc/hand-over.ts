import { guestIndex } from "../core/guest-index.ts";
import type { Call } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { handOverVolume, volumeHasFeature } from "../storage/derived-volumes.ts";
import { readVolid } from "../storage/volumes.ts";
import { changeConfig } from "./change-config.ts";
import { checkDigest, checkLock, isRunning, isTemplate, loadConfig, lockConfig, writeConfig } from "./config-store.ts";
import type { ContainerConfig } from "./container-config.ts";
import { isInSnapshots, type MountPoint, parseMountPoint, printMountPoint } from "./mount-point.ts";

interface Between {
  readonly from: Place;
  readonly to: Place;
  /** Option of the container that has the volume. */
  readonly option: string;
  /** Option under which the other one shall have it. */
  readonly targetOption: string;
}

interface Checked {
  readonly source: ContainerConfig;
  readonly target: ContainerConfig;
  readonly point: MountPoint;
}

/** Gives a volume to another container. Rule: `PVE/API2/LXC.pm` method move_volume, its `$volume_reassignfn`. */
export function handOver(call: Call, vmid: number): string {
  const option = call.required("volume");
  const between: Between = {
    from: placeOf(call),
    to: placeOf(call, vmid),
    option,
    targetOption: call.text("target-volume") ?? option,
  };
  if (!call.identity.isRoot) call.check(`/vms/${vmid}`, ["VM.Config.Disk"]);
  const { point } = check(call, between);
  call.check(`/storage/${readVolid(point.volume).storage}`, ["Datastore.AllocateSpace"]);
  const id = `${call.vmid}-${option}>${vmid}-${between.targetOption}`;
  return call.startTask({ type: "move_volume", id }, (worker) => {
    const logged = { ...between, from: inTask(between.from, worker), to: inTask(between.to, worker) };
    const work = () => reassign(logged, check(call, logged));
    return lockConfig(logged.from, () => (vmid === call.vmid ? work() : lockConfig(logged.to, work)));
  });
}

/** Rule: `$load_and_check_reassign_configs`. */
function check(call: Call, { from, to, option, targetOption }: Between): Checked {
  const isUnused = (name: string) => /^unused\d+$/.test(name);
  if (option === "rootfs" || targetOption === "rootfs") call.die("Cannot move to/from 'rootfs'");
  if (isUnused(option) && !isUnused(targetOption)) call.die("Moving an unused volume to a used one is not possible");
  checkNodes(call, from, to);
  const source = loadConfig(from);
  checkLock(source);
  const target = to.vmid === from.vmid ? source : loadConfig(to);
  checkLock(target);
  if (isTemplate(source) || isTemplate(target)) call.die("Can't move volumes from or to template CT");
  checkSeen(call, from, source, "digest");
  checkSeen(call, to, target, "target-digest");
  const value = source.current[option];
  if (value === undefined) return call.die(`volume '${option}' for container '${from.vmid}' does not exist`);
  if (target.current[targetOption] !== undefined) {
    call.die(`Target volume key '${targetOption}' is already in use for container '${to.vmid}'`);
  }
  const point = parseMountPoint(option, String(value));
  checkMovable(call, from, source, point, isUnused(option));
  return { source, target, point };
}

function checkNodes(call: Call, from: Place, to: Place): void {
  const [here, there] = [from, to].map(({ vmid }) => {
    const guest = guestIndex(call.cluster).get(vmid);
    return guest?.node ?? call.die(`could not find CT ${vmid}`);
  });
  if (here !== there) call.die(`Both containers need to be on the same node (${here} != ${there})`);
}

function checkSeen(call: Call, place: Place, config: ContainerConfig, parameter: string): void {
  try {
    checkDigest(call.text(parameter), config);
  } catch (error) {
    call.die(`Container ${place.vmid}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkMovable(call: Call, from: Place, source: ContainerConfig, point: MountPoint, isUnused: boolean): void {
  const { type, volume } = point;
  if (isInSnapshots(source, volume)) call.die("Cannot move volume used by a snapshot to another container");
  // for a path, PVE finds no storage that could do it, and never comes to its own text about bind mounts
  if (type !== "volume" || !volumeHasFeature(call.cluster, volume, "rename")) {
    call.die("Storage does not support moving of this disk to another container");
  }
  if (isRunning(from) && !isUnused) {
    call.die("Cannot move in-use volume while the source CT is running - detach or shutdown first");
  }
}

function reassign({ from, to, option, targetOption }: Between, { source, target, point }: Checked): void {
  from.log(`moving volume '${option}' from container '${from.vmid}' to '${to.vmid}'`);
  const volume = handOverVolume(from.cluster, from.node, point.volume, to.vmid);
  delete source.current[option];
  from.log(`removing volume '${option}' from container '${from.vmid}' config`);
  writeConfig(from, source);
  if (/^unused\d+$/.test(targetOption)) target.current[targetOption] = volume;
  else {
    const value = printMountPoint(targetOption, point, { volume });
    for (const text of Object.values(changeConfig(to, target, isRunning(to), { set: { [targetOption]: value } }))) {
      from.log(`WARN: ${text}`);
    }
  }
  writeConfig(to, target);
  from.log(`target container '${to.vmid}' updated with '${targetOption}'`);
}

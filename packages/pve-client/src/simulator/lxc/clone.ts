import { PveFailure } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { checkBridgeAccess } from "../guest-config/bridge-access.ts";
import { checkUnused } from "../guest-config/check-unused.ts";
import { cloneFirewall } from "../guest-config/clone-firewall.ts";
import { newMacAddress } from "../guest-config/mac-address.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { addToPool, poolExists } from "../guest-config/pool-entry.ts";
import { guestBackend } from "../guests/insides.ts";
import { cloneVolume, volumeHasFeature } from "../storage/derived-volumes.ts";
import { enabledStorage, isShared, storageConfig } from "../storage/storage-config.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import { isRunning, isTemplate, loadConfig, markLock, removeConfig, unmarkLock, writeConfig } from "./config-store.ts";
import { type ContainerConfig, type ContainerSection, emptyConfig } from "./container-config.ts";
import { copyVolume } from "./copy-volume.ts";
import { freeDisks } from "./disks.ts";
import { type MountPoint, parseMountPoint, printMountPoint } from "./mount-point.ts";
import { parseNetwork, printNetwork } from "./network.ts";
import { isMountPointOption } from "./options.ts";
import { parseOption } from "./property-values.ts";

/** What the task has to do. */
interface Cloning {
  readonly source: Place;
  readonly target: Place;
  readonly points: readonly (readonly [option: string, point: MountPoint])[];
  readonly isFull: boolean;
}

/** Rule: `PVE/API2/LXC.pm` method clone_vm. */
async function clone(call: Call): Promise<string> {
  checkTarget(call);
  const source = placeOf(call);
  const target = placeOf(call, Number(call.required("newid")));
  const before = await markLock(source, "disk");
  try {
    reserve(target);
  } catch (error) {
    await unmarkLock(source, "disk");
    throw error;
  }
  try {
    cloneFirewall(call.cluster, call.vmid, target.vmid);
    const { config, ...rest } = plan(call, before);
    writeConfig(target, config);
    const cloning = { source, target, ...rest };
    return call.startTask({ type: "vzclone", id: call.vmid }, (worker) =>
      run(call, { ...cloning, source: inTask(source, worker), target: inTask(target, worker) }),
    );
  } catch (error) {
    await unmarkLock(source, "disk");
    discard(target);
    throw error;
  }
}

function checkTarget(call: Call): void {
  const [pool, storage, node] = [call.text("pool"), call.text("storage"), call.text("target")];
  if (pool !== undefined && !poolExists(call.cluster, pool)) call.permissionFailure(`pool '${pool}' does not exist`);
  const other = node === call.node || node === "localhost" ? undefined : node;
  if (other && !call.cluster.nodes.has(other)) call.die(`no such cluster node '${other}'`);
  if (storage === undefined) return;
  const config = enabledStorage(call.cluster, storage, call.node);
  if (!other) return;
  enabledStorage(call.cluster, storage, other);
  if (!isShared(config)) call.die(`can't clone to non-shared storage '${storage}'`);
}

/** Takes the new VMID. Rule: `PVE/AbstractConfig.pm sub create_and_lock_config`. */
function reserve(target: Place): void {
  checkUnused(target);
  const config = emptyConfig();
  config.current.lock = "create";
  writeConfig(target, config);
}

function discard(target: Place): void {
  removeConfig(target);
  target.cluster.files.remove(`firewall/${target.vmid}.fw`);
}

/** The clone's options, and what is to be copied; refuses what cannot be. */
function plan(call: Call, before: ContainerConfig) {
  const snapshot = call.text("snapname") || undefined;
  const isFull = call.flag("full", !isTemplate(before));
  const storage = call.text("storage");
  if (storage !== undefined && !isFull) call.die("parameter 'storage' not allowed for linked clones");
  const section = snapshot === undefined ? before.current : before.snapshots.get(snapshot);
  if (!section) return call.die(`snapshot '${snapshot}' does not exist`);
  const config = emptyConfig();
  const points: [string, MountPoint][] = [];
  for (const option of Object.keys(section).sort()) {
    if (/^unused\d+$/.test(option)) continue;
    const value = String(section[option]);
    if (isMountPointOption(option)) {
      const point = parseMountPoint(option, value);
      checkVolume(call, option, point, isFull, snapshot);
      points.push([option, point]);
    } else if (/^net\d+$/.test(option)) {
      config.current[option] = withNewMac(call, value);
    } else config.current[option] = section[option] ?? "";
  }
  const lines = before.lxc.get(snapshot ?? "");
  if (lines) config.lxc.set("", lines);
  checkShared(call, points, storage);
  finish(call, config.current);
  return { config, points, isFull };
}

function checkVolume(call: Call, option: string, point: MountPoint, isFull: boolean, snapshot: string | undefined) {
  const { type, volume } = point;
  if (type !== "volume") call.die(`unable to clone mountpoint '${option}' (type ${type})`);
  call.check(`/storage/${call.text("storage") ?? readVolid(volume).storage}`, ["Datastore.AllocateSpace"]);
  if (isFull && isRunning(placeOf(call)) && snapshot === undefined) {
    call.die("Cannot do full clones on a running container without snapshots");
  }
  if (!isFull && !volumeHasFeature(call.cluster, volume, "clone", { snapshot, formats: ["raw", "subvol"] })) {
    call.die(`Linked clone feature for '${volume}' is not available`);
  }
}

function withNewMac(call: Call, value: string): string {
  const network = parseNetwork(call.cluster, value);
  const hwaddr = newMacAddress(call.cluster);
  const text = printNetwork({ ...network, hwaddr, options: { ...network.options, hwaddr } });
  checkBridgeAccess(call, parseOption("net0", text));
  return text;
}

function checkShared(call: Call, points: readonly [string, MountPoint][], storage: string | undefined): void {
  const node = call.text("target");
  if (!node || node === call.node || node === "localhost") return;
  const places = points.map(([, { volume }]) => storage ?? readVolid(volume).storage);
  if (places.every((id) => isShared(storageConfig(call.cluster, id)))) return;
  call.die(`can't clone CT to node '${node}' (CT uses local storage)`);
}

function finish(call: Call, current: ContainerSection): void {
  for (const option of ["parent", "snaptime", "snapstate", "template"]) delete current[option];
  current.lock = "create";
  const [hostname, description] = [call.text("hostname"), call.text("description")];
  if (hostname) current.hostname = hostname;
  if (description) current.description = description;
}

async function run(call: Call, cloning: Cloning): Promise<void> {
  const { source, target } = cloning;
  const made: string[] = [];
  try {
    for (const [option, point] of cloning.points) {
      const volume = await duplicate(call, cloning, option, point);
      made.push(volume);
      const config = loadConfig(target);
      config.current[option] = printMountPoint(option, point, { volume });
      writeConfig(target, config);
    }
    const pool = call.text("pool");
    if (pool !== undefined) addToPool(call.cluster, target.vmid, pool);
  } catch (error) {
    freeDisks(target, made);
    discard(target);
    if (error instanceof PveFailure) call.die(`clone failed: ${error.message}`);
    throw error;
  } finally {
    await unmarkLock(source, "disk");
  }
  await unmarkLock(target, "create");
  moveToTargetNode(call, target);
}

async function duplicate(call: Call, { target, isFull }: Cloning, option: string, point: MountPoint): Promise<string> {
  const { cluster, node, vmid } = target;
  const { volume } = point;
  if (isFull) {
    target.log(`create full clone of mountpoint ${option} (${volume})`);
    return copyVolume(target, point, call.text("storage") ?? readVolid(volume).storage);
  }
  target.log(`create linked clone of mount point ${option} (${volume})`);
  const clone = cloneVolume(cluster, node, volume, vmid);
  await guestBackend(cluster).copy(activateVolume(cluster, node, volume), activateVolume(cluster, node, clone));
  return clone;
}

function moveToTargetNode(call: Call, target: Place): void {
  const node = call.text("target");
  if (!node || node === "localhost" || node === target.node) return;
  const config = loadConfig(target);
  removeConfig(target);
  writeConfig({ ...target, node }, config);
}

export const cloneRoutes: readonly Route[] = [route("POST /nodes/{node}/lxc/{vmid}/clone", clone)];

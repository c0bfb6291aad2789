import { PveFailure } from "../core/answer.ts";
import { guestConfigPath } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { checkBridgeAccess } from "../guest-config/bridge-access.ts";
import { checkUnused } from "../guest-config/check-unused.ts";
import { cloneFirewall } from "../guest-config/clone-firewall.ts";
import { newMacAddress } from "../guest-config/mac-address.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { addToPool, poolExists } from "../guest-config/pool-entry.ts";
import { snapshotOf } from "../guest-config/snapshots.ts";
import { volumeHasFeature } from "../storage/derived-volumes.ts";
import { enabledStorage, isShared, storageConfig } from "../storage/storage-config.ts";
import { freeVolume, readVolid } from "../storage/volumes.ts";
import {
  checkLock,
  isRunning,
  isTemplate,
  loadMachine,
  lockMachine,
  removeMachine,
  writeMachine,
} from "./config-store.ts";
import { copyDrive, type DiskCopy } from "./copy-disk.ts";
import { type Drive, drivesOf, isCdrom, isCloudInit, isDriveName, parseDrive } from "./drive.ts";
import { emptyMachine, type MachineSection } from "./machine-config.ts";
import { parseNetwork } from "./network.ts";
import { parseOption, printOption } from "./property-values.ts";
import { newUuid } from "./uuid.ts";

const NOT_CLONED = /^(?:parent|snaptime|vmstate|snapstate|runningmachine|runningcpu|lock|digest|unused\d+)$/;

interface Plan {
  readonly options: MachineSection;
  readonly disks: readonly DiskCopy[];
}

/** Rule: `PVE/API2/Qemu.pm` method clone_vm. */
function clone(call: Call): string {
  const source = placeOf(call);
  const target = placeOf(call, Number(call.required("newid")));
  plan(call, source, target);
  return call.startTask({ type: "qmclone", id: call.vmid }, (worker) =>
    lockMachine(source, () => lockMachine(target, () => run(call, source, inTask(target, worker)), 1), 1),
  );
}

const otherNode = (call: Call) => {
  const node = call.text("target");
  return node === call.node || node === "localhost" ? undefined : node;
};

/** What has to hold, and what is to be done; asked for before the task and under the locks. Rule: `$load_and_check`. */
function plan(call: Call, source: Place, target: Place): Plan {
  const [pool, node] = [call.text("pool"), otherNode(call)];
  if (pool !== undefined && !poolExists(call.cluster, pool)) call.permissionFailure(`pool '${pool}' does not exist`);
  if (node && !call.cluster.nodes.has(node)) call.die(`no such cluster node '${node}'`);
  checkStorage(call, node);
  const config = loadMachine(source);
  checkLock(config);
  const snapshot = call.text("snapname") || undefined;
  const section = snapshot === undefined ? config.current : snapshotOf(config, snapshot);
  const isFull = call.flag("full", !isTemplate(config));
  for (const name of ["storage", "format"]) {
    if (call.has(name) && !isFull) call.die(`parameter '${name}' not allowed for linked clones`);
  }
  const isLocal = checkAccess(call, section);
  if (node && isLocal) call.die(`can't clone VM to node '${node}' (VM uses local storage)`);
  if (call.cluster.files.has(guestConfigPath({ ...target, type: "qemu" }))) {
    call.die(`unable to create VM ${target.vmid}: config file already exists`);
  }
  if (isFull && isRunning(source) && snapshot === undefined && section.tpmstate0 !== undefined) {
    call.die("cannot clone TPM state while VM is running");
  }
  return { options: optionsFor(call, section), disks: disksFor(call, section, isFull, snapshot) };
}

function checkStorage(call: Call, node: string | undefined): void {
  const storage = call.text("storage");
  if (storage === undefined) return;
  const config = enabledStorage(call.cluster, storage, call.node);
  if (!node) return;
  enabledStorage(call.cluster, storage, node);
  if (!isShared(config)) call.die(`can't clone to non-shared storage '${storage}'`);
}

/**
 * Rights on what the clone will use. Rules: `$check_storage_access_clone`, `PVE/QemuServer.pm sub check_mapping_access`,
 * `sub check_bridge_access`.
 *
 * @returns whether a volume is on a storage that other nodes do not have.
 */
function checkAccess(call: Call, section: MachineSection): boolean {
  let isLocal = false;
  for (const [, drive] of drivesOf(section)) {
    if (drive.file === "" || drive.file === "none") continue;
    if (drive.file === "cdrom") {
      call.check("/", ["Sys.Console"]);
      continue;
    }
    const { storage } = readVolid(drive.file);
    if (!isShared(storageConfig(call.cluster, storage))) isLocal = true;
    if (!isCdrom(drive)) call.check(`/storage/${call.text("storage") ?? storage}`, ["Datastore.AllocateSpace"]);
  }
  const { vmstatestorage } = section;
  if (vmstatestorage !== undefined) call.check(`/storage/${vmstatestorage}`, ["Datastore.AllocateSpace"]);
  for (const option of Object.keys(section).sort()) {
    const value = String(section[option]);
    checkDevice(call, option, value);
    if (/^net\d+$/.test(option)) checkBridgeAccess(call, parseNetwork(call.cluster, value));
  }
  return isLocal;
}

/** Whether the caller may use a device that is copied. Rule: `PVE/QemuServer.pm sub check_mapping_access`. */
function checkDevice(call: Call, option: string, value: string): void {
  if (call.identity.isRoot) return;
  const use = (path: string) => call.check(`/mapping/${path}`, ["Mapping.Use"]);
  const key = (name: string) => new RegExp(`(?:^|,)${name}=([^,]+)`).exec(value)?.[1];
  const first = /^[^,=]+/.exec(value)?.[0];
  if (/^virtiofs\d+$/.test(option)) use(`dir/${key("dirid") ?? first}`);
  if (option === "rng0" && (key("source") ?? first) === "/dev/hwrng") use("hwrng");
  const kind = /^(?:hostpci|usb)(?=\d+$)/.exec(option)?.[0];
  if (kind === undefined) return;
  const [host, mapping] = [key("host") ?? (/^[^,]+=/.test(value) ? undefined : first), key("mapping")];
  if (host !== undefined && (kind === "hostpci" || host.toLowerCase() !== "spice")) {
    call.die(`only root can set '${option}' config for ${kind === "usb" ? "real" : "non-mapped"} devices`);
  }
  if (host === undefined && mapping === undefined) call.die("either 'host' or 'mapping' must be set.");
  if (mapping !== undefined) use(`${kind.replace("host", "")}/${mapping}`);
}

/** Everything but the disks; MAC addresses and identities are new. */
function optionsFor(call: Call, section: MachineSection): MachineSection {
  const { cluster } = call;
  const options: MachineSection = { lock: "clone" };
  for (const [option, value] of Object.entries(section)) {
    if (NOT_CLONED.test(option) || option === "template") continue;
    if (isDriveName(option)) {
      if (isPlainCdrom(driveOf(call, option, value))) options[option] = value;
    } else if (/^net\d+$/.test(option)) {
      const network = parseNetwork(cluster, String(value));
      options[option] = printOption("net0", { ...network, macaddr: newMacAddress(cluster) });
    } else options[option] = value;
  }
  const smbios = parseOption("smbios1", String(options.smbios1 ?? ""));
  options.smbios1 = printOption("smbios1", { ...smbios, uuid: newUuid(cluster) });
  if (options.vmgenid !== undefined) options.vmgenid = newUuid(cluster);
  options.name = call.text("name") || `Copy-of-VM-${section.name ?? call.vmid}`;
  const description = call.text("description");
  if (description) options.description = description;
  return options;
}

const isPlainCdrom = (drive: Drive) => isCdrom(drive) && !isCloudInit(drive);

function driveOf(call: Call, option: string, value: string | number): Drive {
  return parseDrive(option, String(value)) ?? call.die(`unable to parse drive options for '${option}'`);
}

function disksFor(call: Call, section: MachineSection, full: boolean, snapshot: string | undefined): DiskCopy[] {
  const drives = Object.entries(section).filter(([option]) => isDriveName(option));
  return drives
    .map(([option, value]) => ({ option, drive: driveOf(call, option, value) }))
    .filter(({ drive }) => !isPlainCdrom(drive))
    .sort((a, b) => (a.option < b.option ? -1 : 1))
    .map(({ option, drive }) => {
      const isFull = full || isCloudInit(drive);
      if (!volumeHasFeature(call.cluster, drive.file, isFull ? "copy" : "clone", { snapshot })) {
        call.die(`${isFull ? "Full" : "Linked"} clone feature is not supported for drive '${option}'`);
      }
      return { option, drive, isFull, storage: call.text("storage"), format: call.text("format") };
    });
}

async function run(call: Call, source: Place, target: Place): Promise<void> {
  const { options, disks } = plan(call, source, target);
  checkUnused(target);
  const config = { ...emptyMachine(), current: options };
  writeMachine(target, config);
  cloneFirewall(call.cluster, source.vmid, target.vmid);
  const made: string[] = [];
  try {
    for (const disk of disks) {
      const { text, volume } = await copyDrive(target, disk);
      made.push(volume);
      options[disk.option] = text;
      writeMachine(target, config);
    }
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    for (const volume of made) freeVolume(target.cluster, target.node, volume);
    call.cluster.files.remove(`firewall/${target.vmid}.fw`);
    removeMachine(target);
    call.die(`clone failed: ${error.message}`);
  }
  delete options.lock;
  writeMachine(target, config);
  const [node, pool] = [otherNode(call), call.text("pool")];
  const path = { vmid: target.vmid, type: "qemu" } as const;
  if (node)
    call.cluster.files.rename(guestConfigPath({ ...path, node: target.node }), guestConfigPath({ ...path, node }));
  if (pool !== undefined) addToPool(call.cluster, target.vmid, pool);
}

export const cloneRoutes: readonly Route[] = [route("POST /nodes/{node}/qemu/{vmid}/clone", clone)];

import { bridgeRequirement } from "./bridge-rights.ts";
import type { CallView } from "./call-view.ts";
import { copiedDevice, modelRequirement } from "./device-rights.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import type { CurrentConfig } from "./option-change.ts";
import { needs, type Requirement } from "./requirement.ts";
import { spaceOn, storageOf } from "./volume-rights.ts";

/**
 * What a clone needs beyond its schema: space for each copy, the bridges of the source; of a machine also its mapped
 * devices and its processor model.
 * Rules: `PVE/API2/LXC.pm` and `PVE/API2/Qemu.pm` method clone_vm.
 *
 * @param state of it the configuration that is copied: the guest's, or a snapshot's.
 */
export function clonedGuest(call: CallView, state: KnownState, granted: Granted | undefined): Requirement {
  const { current } = state;
  if (!current) {
    return { is: "unknown", reason: "the source's volumes and bridges are in its configuration, which is not known" };
  }
  const storage = call.text("storage");
  const options = Object.entries(current).sort(([a], [b]) => (a < b ? -1 : 1));
  if (call.index.guest === "lxc") {
    const each = options.flatMap(([name, value]) => {
      if (/^net\d+$/.test(name)) return [bridgeRequirement(keysOf(value), state, granted)];
      return /^(?:rootfs|mp\d+)$/.test(name) ? copyOf(value, storage) : [];
    });
    return { is: "all", of: each };
  }
  const disks = DRIVES.flatMap((kind) => options.filter(([name]) => kind.test(name)));
  const { cputype, volume } = keysOf(current.cpu);
  const { vmstatestorage } = current;
  return {
    is: "all",
    of: [
      ...disks.flatMap(([, value]) => copyOf(value, storage)),
      ...(vmstatestorage === undefined ? [] : [spaceOn(String(vmstatestorage))]),
      ...options.map(([name, value]) => copiedDevice(name, keysOf(value))),
      ...options
        .filter(([name]) => /^net\d+$/.test(name))
        .map(([, value]) => bridgeRequirement(keysOf(value), state, granted)),
      modelRequirement(String(cputype ?? volume)),
    ],
  };
}

/** In the order in which PVE walks through them. Rule: `PVE/QemuServer/Drive.pm sub valid_drive_names`. */
const DRIVES = [/^ide\d+$/, /^scsi\d+$/, /^virtio\d+$/, /^sata\d+$/, /^efidisk0$/, /^tpmstate0$/];

/**
 * Where a machine's state is saved. Rule: `PVE/QemuConfig.pm sub find_vmstate_storage`, which prefers shared storages and
 * those of files.
 *
 * @returns undefined if it is not known, or disks are on several storages.
 */
export function stateStorage(current: CurrentConfig | undefined): string | undefined {
  if (!current) return undefined;
  if (current.vmstatestorage !== undefined) return String(current.vmstatestorage);
  const disks = Object.entries(current).filter(
    ([name, value]) => DRIVES.some((kind) => kind.test(name)) && keysOf(value).media !== "cdrom",
  );
  const storages = new Set(disks.flatMap(([, value]) => storageOf(volumeOf(value) ?? "") ?? []));
  const [only = "local"] = storages;
  return storages.size > 1 ? undefined : only;
}

function copyOf(value: unknown, storage: string | undefined): Requirement[] {
  const { media } = keysOf(value);
  const volume = volumeOf(value);
  if (volume === "cdrom") return media === "cdrom" ? [needs("/", "Sys.Console")] : [];
  if (volume === undefined || volume === "none" || media === "cdrom") return [];
  const place = storage ?? storageOf(volume);
  return place === undefined ? [] : [spaceOn(place)];
}

/** The volume that an option's value names, whether it was decoded or not. */
export function volumeOf(value: unknown): string | undefined {
  const { volume, file } = keysOf(value);
  const named = volume ?? file;
  return typeof named === "string" ? named : undefined;
}

/** The keys of a property string of a guest, as an object or as text; the volume of a text is its first part. */
function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  if (typeof value !== "string") return {};
  const parts = value.split(",").map((part) => {
    const at = part.indexOf("=");
    return at < 0 ? ["volume", part] : [part.slice(0, at), part.slice(at + 1)];
  });
  return Object.fromEntries(parts);
}

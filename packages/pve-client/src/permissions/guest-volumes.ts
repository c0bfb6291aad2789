import { bridgeRequirement } from "./bridge-rights.ts";
import type { CallView } from "./call-view.ts";
import { copiedDevice, modelRequirement } from "./device-rights.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import { needs, type Requirement } from "./requirement.ts";
import { spaceOn, storageOf } from "./volume-rights.ts";

/**
 * What a clone needs beyond its schema: space for each copy, the bridges of the source; of a machine also its mapped
 * devices and its processor model.
 * Rules: `PVE/API2/LXC.pm` and `PVE/API2/Qemu.pm` method clone_vm.
 */
export function clonedGuest(call: CallView, state: KnownState, granted: Granted | undefined): Requirement {
  const { current } = state;
  if (!current) {
    return { is: "unknown", reason: "the source's volumes and bridges are in its configuration, which is not known" };
  }
  if (call.text("snapname") !== undefined) {
    return {
      is: "unknown",
      reason: "what the snapshot's volumes and bridges are is in the snapshot, which is not read",
    };
  }
  const storage = call.text("storage");
  const options = Object.entries(current);
  const disks = options.filter(([name]) => /^(?:rootfs|(?:mp|ide|sata|scsi|virtio)\d+|efidisk0|tpmstate0)$/.test(name));
  const nets = options.filter(([name]) => /^net\d+$/.test(name));
  const isMachine = call.index.guest === "qemu";
  const { cputype, volume } = keysOf(current.cpu);
  return {
    is: "all",
    of: [
      ...disks.flatMap(([, value]) => copyOf(value, storage)),
      ...(isMachine ? options.map(([name, value]) => copiedDevice(name, keysOf(value))) : []),
      ...nets.map(([, value]) => bridgeRequirement(keysOf(value), state, granted)),
      ...(isMachine ? [modelRequirement(String(cputype ?? volume))] : []),
    ],
  };
}

function copyOf(value: unknown, storage: string | undefined): Requirement[] {
  const { media } = keysOf(value);
  const volume = volumeOf(value);
  if (volume === "cdrom") return [needs("/", "Sys.Console")];
  if (volume === undefined || media === "cdrom") return [];
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

import { defaultKeyOf, type PropertyStringFormat, type PropertyValue } from "./format.ts";

/** What kind of thing a volume's text names. */
export type VolumeKind = "bind" | "device" | "volume";

const VOLUME_FORMATS = new Set(["pve-lxc-mp-string", "pve-volume-id-or-qm-path", "pve-volume-id-or-absolute-path"]);

/**
 * Tells a bind mount and a device from a volume on a storage. Rule: `PVE/LXC/Config.pm sub classify_mountpoint`.
 *
 * @param volume the part before the first comma, such as `/mnt/pve/hdd` or `local-lvm:8`.
 */
export function classifyVolume(volume: string): VolumeKind {
  if (!volume.startsWith("/")) return "volume";
  return volume.startsWith("/dev/") ? "device" : "bind";
}

/** The key that holds the volume, if the format describes one: `volume` for containers, `file` for machines. */
export function volumeKeyOf(format: PropertyStringFormat): string | undefined {
  const key = defaultKeyOf(format);
  const name = key === undefined ? undefined : format[key]?.format;
  return name !== undefined && VOLUME_FORMATS.has(name) ? key : undefined;
}

/**
 * Reduces the forms of a volume (`ids/volume.ts`) to the one key that PVE has.
 *
 * @param values `{ storage, size }` (GiB), `{ bind }` or `{ device }` with any options; everything else passes unchanged.
 * @param key the format's volume key.
 * @throws TypeError if two forms are mixed, or a new volume has no size.
 */
export function reduceVolume(
  values: Readonly<Record<string, PropertyValue>>,
  key: string,
): Record<string, PropertyValue> {
  const { storage, bind, device, ...rest } = values;
  const forms = Object.entries({ storage, bind, device, [key]: rest[key] }).filter(([, value]) => value != null);
  if (forms.length > 1) {
    throw new TypeError(`a volume is one of ${forms.map(([name]) => name).join(" or ")}, not both`);
  }
  const [form, value] = forms[0] ?? [];
  if (form === undefined || form === key) return rest;
  if (form !== "storage") return { ...rest, [key]: value };
  const { size, ...options } = rest;
  if (typeof size !== "number" || !(size >= 0)) {
    throw new TypeError(`a new volume on ${storage} needs its size as a number of GiB, got ${JSON.stringify(size)}`);
  }
  return { ...options, [key]: `${storage}:${size}` };
}

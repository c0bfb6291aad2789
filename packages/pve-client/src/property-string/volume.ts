import { defaultKeyOf, type PropertyStringFormat, type PropertyValue } from "./format.ts";

/** A volume to be made: PVE's `STORAGE:SIZE`. */
export type NewVolume<Options = unknown> = Options & {
  readonly storage: string;
  /** GiB; fractions are possible. */
  readonly size: number;
  readonly volume?: never;
  readonly bind?: never;
  readonly device?: never;
};

/** A volume that exists, such as `local-lvm:vm-999-disk-1`. Its size is the storage's affair, never the caller's. */
export type ExistingVolume<Options = unknown> = Options & {
  readonly volume: `${string}:${string}`;
  readonly storage?: never;
  readonly bind?: never;
  readonly device?: never;
};

/** A directory of the node. Only root@pam may mount one. */
export type BindMount<Options = unknown> = Options & {
  /** Absolute path on the node. */
  readonly bind: `/${string}`;
  readonly storage?: never;
  readonly size?: never;
  readonly volume?: never;
  readonly device?: never;
};

/** A block device of the node. Only root@pam may mount one. */
export type DeviceMount<Options = unknown> = Options & {
  readonly device: `/dev/${string}`;
  readonly storage?: never;
  readonly size?: never;
  readonly volume?: never;
  readonly bind?: never;
};

/** What a container's `rootfs` or `mpN` may be, in the words of its user instead of one overloaded text. */
export type Volume<Options = unknown> =
  | NewVolume<Options>
  | ExistingVolume<Options>
  | BindMount<Options>
  | DeviceMount<Options>;

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
 * Reduces the forms of {@link Volume} to the one key that PVE has.
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

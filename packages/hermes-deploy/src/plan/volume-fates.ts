import { type Properties, readProperties } from "./properties.ts";

/** What becomes of one volume or directory when its container is destroyed. */
export interface VolumeFate {
  /** Volume id or host path. */
  readonly volume: string;
  /** Key in the container's config: `rootfs`, `mp0`, `unused0`. */
  readonly key: string;
  readonly fate: "deleted" | "survives";
  readonly why: string;
}

/**
 * Tells for every volume of a container whether it outlives it (`PVE/LXC.pm sub destroy_lxc_container`: volumes in
 * the config are freed, unused ones too, if the container owns them).
 */
export function volumeFates(vmid: number, config: Properties): readonly VolumeFate[] {
  return Object.keys(config)
    .filter((key) => /^(?:rootfs|mp\d+|unused\d+)$/.test(key))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((key) => {
      const volume = String(readProperties(config[key], "volume").volume ?? "");
      return { key, volume, ...fateOf(vmid, volume, key) };
    });
}

function fateOf(vmid: number, volume: string, key: string): Pick<VolumeFate, "fate" | "why"> {
  if (volume.startsWith("/dev/")) return { fate: "survives", why: "a device of the node" };
  if (volume.startsWith("/")) return { fate: "survives", why: "a directory of the node" };
  const owner = ownerOf(volume);
  if (owner !== undefined && owner !== vmid) return { fate: "survives", why: `it belongs to ${owner}` };
  const what =
    key === "rootfs" ? "the container's own root file system, with everything in it" : "the container's own volume";
  return { fate: "deleted", why: what };
}

/** The guest that a volume belongs to: its name says it (`PVE/Storage/Plugin.pm sub parse_volname`). */
export function ownerOf(volid: string): number | undefined {
  const owner = /(?:^|[:/])(?:vm|subvol|base|basevol)-(\d+)-/.exec(volid)?.[1];
  return owner === undefined ? undefined : Number(owner);
}

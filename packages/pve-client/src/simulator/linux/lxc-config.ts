import type { Guest } from "../guests/guest-backend.ts";
import { parseNetwork } from "../lxc/network.ts";

/** First id on the node of an unprivileged container's users, and how many there are. */
export const ID_MAP = { first: 100_000, count: 65_536 } as const;

/** What the node's file system decides. */
export interface LxcPlaces {
  /** Directory of the root file system. */
  readonly root: string;
  /** Directory of each other mount, by option (`mp0`). */
  readonly mounts: Readonly<Record<string, string>>;
}

/**
 * liblxc's configuration of a container, as far as this machine can follow PVE's. Without AppArmor and with control
 * groups that do not limit, what `keyctl`, `memory` and `cores` change is not seen here.
 * Rule: `PVE/LXC.pm sub update_lxc_config`.
 */
export function lxcConfig(guest: Guest, { root, mounts }: LxcPlaces): string {
  const features = String(guest.config.features ?? "");
  const include = [
    "common",
    ...(guest.unprivileged ? ["userns"] : []),
    ...(/\bnesting=1\b/.test(features) ? ["nesting"] : []),
  ];
  const map = `0 ${ID_MAP.first} ${ID_MAP.count}`;
  const lines = [
    ...include.map((name) => `lxc.include = /usr/share/lxc/config/${name}.conf`),
    `lxc.uts.name = ${guest.hostname.split(".")[0]}`,
    `lxc.rootfs.path = dir:${root}`,
    ...(guest.unprivileged ? [`lxc.idmap = u ${map}`, `lxc.idmap = g ${map}`] : []),
    "lxc.apparmor.profile = unconfined",
    "lxc.mount.auto = proc:mixed sys:mixed cgroup:mixed",
    "lxc.tty.max = 2",
    ...networkLines(guest),
    ...guest.mounts
      .filter(({ option }) => option !== "rootfs")
      .map(({ option, path, readOnly }) => {
        const words = [mounts[option] ?? "", path.replace(/^\/+/, "")].map(escapeBlanks);
        return `lxc.mount.entry = ${words.join(" ")} none bind,create=dir${readOnly ? ",ro" : ""} 0 0`;
      }),
  ];
  return `${lines.join("\n")}\n`;
}

function networkLines(guest: Guest): string[] {
  return networksOf(guest).flatMap(({ index, network }) => [
    `lxc.net.${index}.type = veth`,
    `lxc.net.${index}.link = ${network.bridge}`,
    `lxc.net.${index}.hwaddr = ${network.hwaddr}`,
    `lxc.net.${index}.name = ${network.name}`,
    ...(network.linkDown ? [] : [`lxc.net.${index}.flags = up`]),
  ]);
}

/** Interfaces that are connected, in order. */
export function networksOf({ cluster, config }: Guest) {
  return Object.keys(config)
    .filter((option) => /^net\d+$/.test(option))
    .sort((a, b) => Number(a.slice(3)) - Number(b.slice(3)))
    .map((option) => ({ index: Number(option.slice(3)), network: parseNetwork(cluster, String(config[option])) }))
    .filter(({ network }) => network.bridge !== undefined);
}

/** As in fstab(5). */
function escapeBlanks(path: string): string {
  return path.replace(/[\\ \t\n]/g, (letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

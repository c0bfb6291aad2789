const names = (list: string) => list.split(" ");

/** Types of a container's options. Source: `PVE/LXC/Config.pm $confdesc`. */
const TYPES: ReadonlyMap<string, "boolean" | "integer" | "number" | "string"> = new Map([
  ...names("onboot template console protection unprivileged debug").map((name) => [name, "boolean"] as const),
  ...names("tty cores cpuunits memory swap snaptime").map((name) => [name, "integer"] as const),
  ["cpulimit", "number"] as const,
  ...names(
    "lock startup arch ostype hostname description searchdomain nameserver rootfs parent cmode features hookscript tags timezone env entrypoint",
  ).map((name) => [name, "string"] as const),
]);

/** How many of each numbered option there are. Source: `PVE/LXC/Config.pm`. */
const NUMBERED: Readonly<Record<string, number>> = { mp: 256, unused: 256, net: 32, dev: 256 };

/** Whether a container has an option of that name. Rule: `PVE/LXC/Config.pm sub option_exists`. */
export function isOption(name: string): boolean {
  return typeOf(name) !== undefined;
}

function typeOf(name: string): string | undefined {
  const [, family = "", number = ""] = /^(mp|unused|net|dev)(0|[1-9]\d*)$/.exec(name) ?? [];
  const count = NUMBERED[family];
  if (count !== undefined) return Number(number) < count ? "string" : undefined;
  return TYPES.get(name);
}

/**
 * Reads the value of an option from a file. Rule: `PVE/LXC/Config.pm sub check_type`.
 *
 * @returns the value as PVE keeps it, or why it is none.
 */
export function optionValue(name: string, text: string): { value: string | number } | { problem: string } {
  const type = typeOf(name);
  if (type === "boolean") {
    if (/^(?:1|on|yes|true)$/i.test(text)) return { value: 1 };
    if (/^(?:0|off|no|false)$/i.test(text)) return { value: 0 };
  } else if (type === "integer") {
    if (/^\d+$/.test(text)) return { value: Number(text) };
  } else if (type === "number") {
    if (/^\d+(?:\.\d+)?$/.test(text)) return { value: text };
  } else if (type === "string") {
    return { value: text };
  } else return { problem: `unknown setting '${name}'` };
  return { problem: `type check ('${type}') failed - got '${text}'` };
}

/** Options in the order in which PVE walks through volumes. Rule: `PVE/LXC/Config.pm sub valid_volume_keys`. */
export function isMountPointOption(name: string): boolean {
  return name === "rootfs" || /^mp\d+$/.test(name);
}

/** Sorts `rootfs` first, then `mp0`, `mp1` … */
export function byMountOrder(a: string, b: string): number {
  const rank = (name: string) => (name === "rootfs" ? -1 : Number(name.slice(2)));
  return rank(a) - rank(b);
}

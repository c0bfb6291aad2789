import { methodParameters } from "../../generated/parameters.ts";

/** Options of a machine's file that no call can set. Source: `PVE/QemuServer.pm $confdesc`. */
const INTERNAL: Readonly<Record<string, string>> = {
  meta: "string",
  parent: "string",
  runningcpu: "string",
  runningmachine: "string",
  "running-nets-host-mtu": "string",
  snaptime: "integer",
  vmstate: "string",
};

/** Parameters of the call that are no options. */
const NOT_OPTIONS = new Set("node vmid digest delete revert force skiplock cdrom".split(" "));

/** How many of each numbered option there are. Source: `PVE/QemuServer.pm`, `PVE/QemuServer/Drive.pm`. */
const NUMBERED: Readonly<Record<string, number>> = {
  hostpci: 16,
  ide: 4,
  ipconfig: 32,
  net: 32,
  numa: 8,
  parallel: 3,
  sata: 6,
  scsi: 31,
  serial: 4,
  unused: 256,
  usb: 14,
  virtio: 16,
  virtiofs: 10,
};

let types: ReadonlyMap<string, string> | undefined;

function typeOf(name: string): string | undefined {
  types ??= readTypes();
  const [, family = "", number = ""] = /^([a-z]+)(0|[1-9]\d*)$/.exec(name) ?? [];
  const count = NUMBERED[family];
  if (count !== undefined) return Number(number) < count ? "string" : undefined;
  return types.get(name);
}

function readTypes(): ReadonlyMap<string, string> {
  const { parameters } = methodParameters("PUT /nodes/{node}/qemu/{vmid}/config");
  const documented = Object.entries(parameters)
    .filter(([name]) => !NOT_OPTIONS.has(name) && !name.endsWith("[n]"))
    .map(([name, { type }]): [string, string] => [name, type ?? "string"]);
  return new Map([...documented, ...Object.entries(INTERNAL)]);
}

/** Whether a machine has an option of that name. Rule: `PVE/QemuServer.pm sub option_exists`. */
export function isOption(name: string): boolean {
  return typeOf(name) !== undefined;
}

/**
 * Reads the value of an option from a file. Rule: `PVE/QemuServer.pm sub check_type`.
 *
 * @returns the value as PVE keeps it, or why it is none.
 */
export function optionValue(name: string, text: string): { value: string | number } | { problem: string } {
  const type = typeOf(name);
  if (type === undefined) return { problem: `unknown setting '${name}'` };
  if (type === "string") return { value: text };
  if (type === "boolean") {
    if (/^(?:1|on|yes|true)$/i.test(text)) return { value: 1 };
    if (/^(?:0|off|no|false)$/i.test(text)) return { value: 0 };
  } else if (type === "integer") {
    if (/^\d+$/.test(text)) return { value: Number(text) };
  } else if (/^\d+(?:\.\d+)?$/.test(text)) {
    return { value: text };
  }
  return { problem: `type check ('${type}') failed - got '${text}'` };
}

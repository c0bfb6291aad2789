import { type FormatCheck, matching } from "./format-check.ts";
import { networkFormats } from "./network-formats.ts";

const VOLUME = /^[a-z][a-z0-9\-_.]*[a-z0-9]:.+\n?$/i;
const volumeId = matching(VOLUME, (value) => `unable to parse volume ID '${value}'`);
const volumeOrPath: FormatCheck = (value) => (value.startsWith("/") ? undefined : volumeId(value));

const HOTPLUG = /^(?:network|disk|cpu|memory|usb|cloudinit)$/;

// PVE/QemuServer/Drive.pm sub valid_drive_names, with the highest index of each kind
const DRIVES: readonly (readonly [string, number])[] = [
  ["ide", 3],
  ["scsi", 30],
  ["virtio", 15],
  ["sata", 5],
  ["efidisk", 0],
  ["tpmstate", 0],
];

function isIndexed(value: string, kinds: readonly (readonly [string, number])[]): boolean {
  const [, name, index] = /^([a-z]+)(\d+)$/.exec(value) ?? [];
  return kinds.some(([kind, highest]) => kind === name && Number(index) <= highest);
}

const hasDotSegments = (path: string) => /\/\.\.?(?:\/|$)/.test(path);

// names that the time zone database has changed and JavaScript's list has not
const RENAMED_ZONES: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

let zones: ReadonlySet<string> | undefined;

/** A name of `zone.tab`. Rule: `PVE/JSONSchema.pm sub pve_verify_timezone`. */
function timezone(name: string): string | undefined {
  zones ??= new Set(["UTC", ...Intl.supportedValuesOf("timeZone").map((zone) => RENAMED_ZONES[zone] ?? zone)]);
  return zones.has(name) ? undefined : `invalid time zone '${name}'\n`;
}

/** `0-3,8`. Rule: `PVE/CpuSet.pm sub parse_cpuset`. */
function cpuset(value: string): string | undefined {
  return /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(value.replaceAll(/\s/g, ""))
    ? undefined
    : "unable to parse cpuset option\n";
}

const STORAGE_CONTENT = /^(?:images|rootdir|vztmpl|iso|backup|snippets|import|none)$/;
const storageContent = matching(STORAGE_CONTENT, (value) => `invalid content type '${value}'`);

/** Rule: `PVE/Storage/Plugin.pm sub verify_dir_override`. */
function dirOverride(value: string): string | undefined {
  const [, type, path] = /^([a-z]+)=([^.]*(?:\.?[^.]+)+)\n?$/.exec(value) ?? [];
  if (type === undefined || path === undefined) return `invalid override '${value}'\n`;
  const problem = storageContent(type);
  if (problem !== undefined) return problem;
  const fits = path.length < 1023 && path.split("/").every((segment) => segment.length < 255);
  return fits ? undefined : `invalid override '${value}'\n`;
}

/** Rule: `PVE/JSONSchema.pm sub pve_parse_startup_order`. */
function startupOrder(value: string): string | undefined {
  const parts = value.split(",").filter((part) => part.trim() !== "");
  const isFine =
    value !== "" && value !== "0" && parts.every((part) => /^(?:(?:order=)?\d+|(?:up|down)=\d+)$/.test(part));
  return isFine ? undefined : "unable to parse startup options\n";
}

/** `zone-10.0.0.0-24`, or a CIDR. Rule: `PVE/Network/SDN/Subnets.pm sub parse_sdn_subnet_id`. */
function subnetId(value: string): string | undefined {
  const [, address, mask] = value.split("-");
  const network = value.includes("/") ? value : `${address ?? ""}/${mask ?? ""}`;
  return networkFormats.CIDR?.(network);
}

/** What guests and storages are made of. Rules: `PVE/QemuServer.pm`, `PVE/LXC/Config.pm`, `PVE/Storage/Plugin.pm`. */
export const guestFormats: Readonly<Record<string, FormatCheck>> = {
  "pve-volume-id": volumeId,
  "pve-volume-id-or-absolute-path": volumeOrPath,
  "pve-volume-id-or-qm-path": (value) => (value === "none" || value === "cdrom" ? undefined : volumeOrPath(value)),
  "pve-lxc-mp-string": (value) =>
    hasDotSegments(value) || value.startsWith("../") ? `${value} contains illegal character sequences\n` : undefined,
  "pve-lxc-dev-string": (value) =>
    hasDotSegments(value) || !value.startsWith("/dev/") ? `${value} is not a valid device path\n` : undefined,
  "pve-ct-timezone": (value) => (value === "host" ? undefined : timezone(value)),
  timezone,
  "pve-cpuset": cpuset,
  "pve-hotplug-features": (value) => {
    if (value === "0" || value === "1") return undefined;
    const wrong = value.split(/[,;\s\0]+/).find((feature) => feature !== "" && !HOTPLUG.test(feature));
    return wrong === undefined ? undefined : `invalid hotplug feature '${wrong}'\n`;
  },
  "pve-qm-bootdisk": (value) => (isIndexed(value, DRIVES) ? undefined : `invalid boot disk '${value}'\n`),
  "pve-qm-bootdev": (value) =>
    isIndexed(value, [...DRIVES, ["net", 31], ["usb", 13], ["hostpci", 15]])
      ? undefined
      : `invalid boot device '${value}'\n`,
  "pve-phys-bits": (value) => {
    const isFine = value === "host" || (/^\d{1,2}\n?$/.test(value) && Number(value) >= 8 && Number(value) <= 64);
    return isFine ? undefined : "value must be an integer between 8 and 64 or 'host'\n";
  },
  "disk-size": matching(/^\d+(?:\.\d+)?[KMGT]?\n?$/, (value) => `value does not look like a valid disk size: ${value}`),
  "pve-startup-order": startupOrder,
  "pve-storage-content": storageContent,
  "pve-storage-path": matching(/^\/[^;()]+/, "value does not look like a valid absolute path"),
  // PVE/Mapping/Dir.pm sub pve_verify_path
  "pve-storage-path-in-property-string": matching(
    /^\/[^;,=()]+/,
    "Value does not look like a valid absolute path. These symbols are currently not allowed in path: ;,=()",
  ),
  "pve-storage-options": matching(/^\S+\n?$/, (value) => `invalid options '${value}'`),
  "pve-storage-vgname": matching(
    /^[a-z0-9][a-z0-9\-_.]*[a-z0-9]\n?$/i,
    (value) => `lvm name '${value}' contains illegal characters`,
  ),
  "pve-storage-zfs-blocksize": matching(/^\d+[kKmM]?\n?$/, (value) => `invalid block size '${value}'`),
  "pve-dir-override": dirOverride,
  "pve-sdn-subnet-id": subnetId,
  "pve-command-batch": (value) => {
    try {
      return Array.isArray(JSON.parse(value)) ? undefined : "commands is not an array\n";
    } catch {
      return `commands param did not contain valid JSON: malformed JSON string, neither tag, array, object, number, string or atom, at character offset 0 (before "${value}") at /usr/share/perl5/PVE/API2/Nodes.pm line 99.\n`;
    }
  },
};

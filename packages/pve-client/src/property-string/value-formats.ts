import { isIPv4, isIPv6 } from "node:net";
import { isVolid } from "../ids/volid.ts";
import { parseSize } from "./size.ts";

/** Looks at one value; returns PVE's message if the value is wrong, without line end. */
type ValueCheck = (value: string) => string | undefined;

const wrong = (found: boolean, message: string): string | undefined => (found ? undefined : message);
const matches = (expression: RegExp, message: (value: string) => string): ValueCheck => {
  return (value) => wrong(expression.test(value), message(value));
};

const isIp = (value: string) => isIPv4(value) || (isIPv6(value) && !value.includes("%"));
const isIp6 = (value: string) => isIp(value) && !isIPv4(value);
const isCidr = (value: string, isAddress: (text: string) => boolean, fewest: number, most: number) => {
  const [, address = "", prefix = ""] = /^(.*)\/(\d+)$/.exec(value) ?? [];
  return isAddress(address) && Number(prefix) >= fewest && Number(prefix) <= most;
};
const isCidr4 = (value: string) => isCidr(value, isIPv4, 8, 32);
const isCidr6 = (value: string) => isCidr(value, isIp6, 8, 128);
const LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const DNS_NAME = new RegExp(`^(?:${LABEL}\\.)*${LABEL}$`);
const DRIVE_COUNTS = { ide: 4, scsi: 31, virtio: 16, sata: 6, net: 32, usb: 14, hostpci: 16 };

const volumeOrPath: ValueCheck = (value) =>
  wrong(value.startsWith("/") || isVolid(value), `unable to parse volume ID '${value}'`);

/** The value formats that property strings use, each with the sub that it follows. */
const CHECKS: Readonly<Record<string, ValueCheck>> = {
  // PVE/JSONSchema.pm sub pve_verify_disk_size
  "disk-size": (value) => wrong(parseSize(value) !== undefined, `value does not look like a valid disk size: ${value}`),
  // PVE/Storage/Plugin.pm sub parse_volume_id
  "pve-volume-id": (value) => wrong(isVolid(value), `unable to parse volume ID '${value}'`),
  // PVE/QemuServer.pm sub verify_volume_id_or_qm_path, sub verify_volume_id_or_absolute_path
  "pve-volume-id-or-qm-path": (value) => (value === "none" || value === "cdrom" ? undefined : volumeOrPath(value)),
  "pve-volume-id-or-absolute-path": volumeOrPath,
  // PVE/JSONSchema.pm sub pve_verify_urlencoded
  urlencoded: matches(/^[-%a-zA-Z0-9_.!~*'()]*$/, (value) => `invalid urlencoded string: ${value}`),
  // PVE/JSONSchema.pm sub pve_verify_configid
  "pve-configid": matches(/^[a-z][a-z0-9_-]+$/i, (value) => `invalid configuration ID '${value}'`),
  // PVE/JSONSchema.pm sub pve_verify_node_name
  "pve-node": matches(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/, () => "value does not look like a valid node name"),
  // PVE/Mapping/Dir.pm sub pve_verify_path
  "pve-storage-path-in-property-string": matches(
    /^\/[^;,=()]/,
    () => "Value does not look like a valid absolute path. These symbols are currently not allowed in path: ;,=()",
  ),
  // PVE/Network/SDN/RouteMaps.pm, format pve-sdn-route-map-id
  "pve-sdn-route-map-id": (value) => {
    if (/^(?:pve_.*|MAP_VTEP_IN|MAP_VTEP_OUT|correct_src)$/.test(value)) {
      return `route map ID '${value}' is currently reserved and cannot be used`;
    }
    return wrong(
      /^[a-z0-9][a-z0-9-_]{0,30}[a-z0-9]?$/i.test(value),
      `route map ID '${value}' contains illegal characters`,
    );
  },
  // PVE/JSONSchema.pm sub pve_verify_mac_addr
  "mac-addr": matches(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){5}$/i,
    () => "value does not look like a valid unicast MAC address",
  ),
  // PVE/LXC/Config.pm sub verify_lxc_mp_string
  "pve-lxc-mp-string": (value) =>
    wrong(!/\/\.\.?\/|\/\.\.?$|^\.\.\//.test(value), `${value} contains illegal character sequences`),
  // PVE/LXC/Config.pm sub verify_lxc_dev_string
  "pve-lxc-dev-string": (value) =>
    wrong(value.startsWith("/dev/") && !/\/\.\.?(?:\/|$)/.test(value), `${value} is not a valid device path`),
  // PVE/JSONSchema.pm sub pve_verify_ipv4 and its neighbours
  ipv4: (value) => wrong(isIPv4(value), "value does not look like a valid IPv4 address"),
  ipv6: (value) => wrong(isIp6(value), "value does not look like a valid IPv6 address"),
  ip: (value) => wrong(isIp(value), "value does not look like a valid IP address"),
  CIDR: (value) => wrong(isCidr4(value) || isCidr6(value), "value does not look like a valid CIDR network"),
  CIDRv4: (value) => wrong(isCidr4(value), "value does not look like a valid IPv4 CIDR network"),
  CIDRv6: (value) => wrong(isCidr6(value), "value does not look like a valid IPv6 CIDR network"),
  FullRangeCIDR: (value) =>
    wrong(
      isCidr(value, isIPv4, 0, 32) || isCidr(value, isIp6, 0, 128),
      "value does not look like a valid CIDR network",
    ),
  "pve-ipv4-config": (value) =>
    wrong(
      /^(?:dhcp|manual)$/.test(value) || isCidr4(value),
      "value does not look like a valid ipv4 network configuration",
    ),
  "pve-ipv6-config": (value) =>
    wrong(
      /^(?:auto|dhcp|manual)$/.test(value) || isCidr6(value),
      "value does not look like a valid ipv6 network configuration",
    ),
  // PVE/JSONSchema.pm sub pve_verify_address
  address: (value) => wrong(isIp(value) || DNS_NAME.test(value), `value does not look like a valid address: ${value}`),
  // PVE/JSONSchema.pm sub pve_verify_bridge_id, sub pve_verify_iface
  "pve-bridge-id": matches(/^[-_.\w]+$/, (value) => `invalid bridge ID '${value}'`),
  "pve-iface": matches(/^[a-z][a-z0-9_]{1,20}(?:[:.]\d+)?$/i, (value) => `invalid network interface name '${value}'`),
  // PVE/JSONSchema.pm sub parse_storage_id
  "pve-storage-id": (value) => {
    if (value.length < 2) return `storage ID '${value}' cannot be shorter than 2 characters`;
    return wrong(/^[a-z][a-z0-9\-_.]*[a-z0-9]$/i.test(value), `storage ID '${value}' contains illegal characters`);
  },
  // PVE/NodeConfig.pm, formats pve-acme-domain and pve-acme-alias
  "pve-acme-domain": matches(
    /^(?:\*\.)?[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*)+$/i,
    (value) => `value '${value}' does not look like a valid domain name!`,
  ),
  "pve-acme-alias": matches(
    /^[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_][a-z0-9_-]*)+$/i,
    (value) => `value '${value}' does not look like a valid alias name!`,
  ),
  // PVE/QemuServer.pm sub verify_bootdev
  "pve-qm-bootdev": (value) => {
    const [, kind = "", index = ""] = /^([a-z]+)(0|[1-9]\d*)$/.exec(value) ?? [];
    const count = Object.entries(DRIVE_COUNTS).find(([name]) => name === kind)?.[1] ?? 0;
    return wrong(index !== "" && Number(index) < count, `invalid boot device '${value}'`);
  },
  // PVE/QemuServer/CPUConfig.pm sub parse_phys_bits
  "pve-phys-bits": (value) =>
    wrong(
      value === "host" || (/^\d{1,2}$/.test(value) && Number(value) >= 8 && Number(value) <= 64),
      "value must be an integer between 8 and 64 or 'host'",
    ),
};

/**
 * Checks a value against a named format, a `-list` or an `-opt` of one. Rule: `PVE/JSONSchema.pm sub check_format`.
 *
 * @param format a name that property strings use; one that is not known here passes.
 * @returns PVE's message without line end if the value is wrong.
 */
export function checkValueFormat(format: string, value: string): string | undefined {
  const [, base = format, kind] = /^(.*?)-(list|opt)$/.exec(format) ?? [];
  const check = CHECKS[base];
  if (!check) return undefined;
  if (kind === "opt" && value === "") return undefined;
  const values = kind === "list" ? value.split(/[;, \0\s]+/).filter((part) => part !== "") : [value];
  for (const part of values) {
    const message = check(part);
    if (message !== undefined) return message;
  }
  return undefined;
}

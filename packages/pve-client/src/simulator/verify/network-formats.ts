import { either, type FormatCheck, matching } from "./format-check.ts";

// PVE/Tools.pm $IPV4RE, $IPV6RE
const OCTET = "(?:25[0-5]|(?:2[0-4]|1[0-9]|[1-9])?[0-9])";
const IPV4 = `(?:(?:${OCTET}\\.){3}${OCTET})`;
const H16 = "(?:[0-9a-fA-F]{1,4})";
const LS32 = `(?:(?:${IPV4}|${H16}:${H16}))`;
const IPV6 = `(?:${[
  `(?:(?:${H16}:){6})${LS32}`,
  `(?:::(?:${H16}:){5})${LS32}`,
  `(?:(?:${H16})?::(?:${H16}:){4})${LS32}`,
  `(?:(?:(?:${H16}:){0,1}${H16})?::(?:${H16}:){3})${LS32}`,
  `(?:(?:(?:${H16}:){0,2}${H16})?::(?:${H16}:){2})${LS32}`,
  `(?:(?:(?:${H16}:){0,3}${H16})?::(?:${H16}:){1})${LS32}`,
  `(?:(?:(?:${H16}:){0,4}${H16})?::)${LS32}`,
  `(?:(?:(?:${H16}:){0,5}${H16})?::)${H16}`,
  `(?:(?:(?:${H16}:){0,6}${H16})?::)`,
].join("|")})`;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})\\n?$`, "u");
const IP4 = whole(IPV4);
const IP6 = whole(IPV6);
const IP = whole(`${IPV4}|${IPV6}`);
const DNS_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const DNS_NAME = `(?:${DNS_LABEL}\\.)*${DNS_LABEL}`;
const DNS = whole(DNS_NAME);
const WORD = "[\\p{L}\\p{M}\\p{N}_+~-]+";
const EMAIL_USER = `${WORD}(?:\\.${WORD})*`;
const EMAIL = whole(`${EMAIL_USER}@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*`);
const MAC = /^[a-f0-9][02468ace](?::[a-f0-9]{2}){5}\n?$/i;

/** An address with a prefix length of `from` to `to` bits. */
function network(address: string, from: number, to: number): (value: string) => boolean {
  const pattern = new RegExp(`^(?:${address})/(\\d+)\\n?$`);
  return (value) => {
    const bits = pattern.exec(value)?.[1];
    return bits !== undefined && Number(bits) >= from && Number(bits) <= to;
  };
}

const cidr4 = network(IPV4, 8, 32);
const cidr6 = network(IPV6, 8, 128);
const fullCidr = [network(IPV4, 0, 32), network(IPV6, 0, 128)];

const test = (isValid: (value: string) => boolean, message: string): FormatCheck => {
  return (value) => (isValid(value) ? undefined : `${message}\n`);
};

const NETMASKS = new Set(
  Array.from({ length: 33 }, (_, bits) => {
    const mask = bits === 0 ? 0 : (0xffffffff << (32 - bits)) >>> 0;
    return [24, 16, 8, 0].map((shift) => (mask >>> shift) & 255).join(".");
  }),
);

const ip = matching(IP, "value does not look like a valid IP address");
const dnsName = matching(DNS, "value does not look like a valid DNS name");
// PVE/Tools.pm $HOSTRE, sub parse_host_and_port
const HOST = `(?:${DNS_NAME}|${IPV4}|${IPV6})`;
const HOST_WITH_PORT = whole(`(?:${IPV4}|${DNS_NAME}|\\[${HOST}\\])(?::\\d+)?|${IPV6}(?:\\.\\d+)?`);

/** Addresses, names and networks. Rules: `PVE/JSONSchema.pm`, `PVE/Storage/Plugin.pm`, `PVE/Firewall.pm`. */
export const networkFormats: Readonly<Record<string, FormatCheck>> = {
  ip,
  ipv4: matching(IP4, "value does not look like a valid IPv4 address"),
  ipv6: matching(IP6, "value does not look like a valid IPv6 address"),
  ipv4mask: test((value) => NETMASKS.has(value), "value does not look like a valid IP netmask"),
  CIDRv4: test(cidr4, "value does not look like a valid IPv4 CIDR network"),
  CIDRv6: test(cidr6, "value does not look like a valid IPv6 CIDR network"),
  CIDR: test((value) => cidr4(value) || cidr6(value), "value does not look like a valid CIDR network"),
  FullRangeCIDR: test((value) => fullCidr.some((is) => is(value)), "value does not look like a valid CIDR network"),
  "pve-ipv4-config": test(
    (value) => value === "dhcp" || value === "manual" || cidr4(value),
    "value does not look like a valid ipv4 network configuration",
  ),
  "pve-ipv6-config": test(
    (value) => value === "auto" || value === "dhcp" || value === "manual" || cidr6(value),
    "value does not look like a valid ipv6 network configuration",
  ),
  "lxc-ip-with-ll-iface": test((value) => {
    const [, address, zone] = /^(.*)%(.+)$/.exec(value) ?? [];
    if (address !== undefined && zone !== undefined && /^fe80:/i.test(address)) return IP6.test(address);
    return IP.test(value);
  }, "value does not look like a valid IP address"),
  "mac-addr": matching(MAC, "value does not look like a valid unicast MAC address"),
  "mac-prefix": matching(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){0,2}:?\n?$/i,
    "value is not a valid unicast MAC address prefix",
  ),
  "dns-name": dnsName,
  address: either([ip, dnsName], (value) => `value does not look like a valid address: ${value}`),
  email: matching(EMAIL, "value does not look like a valid email address"),
  "email-or-username": test(
    (value) => EMAIL.test(value) || whole(EMAIL_USER).test(value),
    "value does not look like a valid email address or user name",
  ),
  "pve-iface": matching(/^[a-z][a-z0-9_]{1,20}([:.]\d+)?\n?$/i, (value) => `invalid network interface name '${value}'`),
  "pve-bridge-id": matching(/^[-_.\p{L}\p{M}\p{N}]+\n?$/u, (value) => `invalid bridge ID '${value}'`),
  "pve-vlan-id-or-range": vlan,
  "pve-storage-server": either([ip, dnsName], "value does not look like a valid server name or IP address"),
  "pve-storage-portal-dns": matching(HOST_WITH_PORT, "value does not look like a valid portal address"),
};

function vlan(value: string): string | undefined {
  const [, from, to] = /^(\d+)(?:-(\d+))?\n?$/.exec(value) ?? [];
  if (from === undefined) return `invalid VLAN configuration '${value}'\n`;
  const wrong = [from, ...(to ? [to] : [])].find((tag) => Number(tag) < 2 || Number(tag) > 4094);
  if (wrong !== undefined) return `invalid VLAN tag '${wrong}'\n`;
  if (to && Number(from) >= Number(to)) return `VLAN range must go from lower to higher tag '${value}'\n`;
  return undefined;
}

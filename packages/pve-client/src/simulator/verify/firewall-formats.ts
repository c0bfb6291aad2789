import { isIP } from "node:net";
import type { FormatCheck } from "./format-check.ts";

const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What `iptables -p icmp -h` lists. Source: `PVE/Firewall.pm $icmp_type_names`. */
export const ICMP4_TYPES = names(
  `any echo-reply destination-unreachable network-unreachable host-unreachable protocol-unreachable port-unreachable
  fragmentation-needed source-route-failed network-unknown host-unknown network-prohibited host-prohibited
  TOS-network-unreachable TOS-host-unreachable communication-prohibited host-precedence-violation precedence-cutoff
  source-quench redirect network-redirect host-redirect TOS-network-redirect TOS-host-redirect echo-request
  router-advertisement router-solicitation time-exceeded ttl-zero-during-transit ttl-zero-during-reassembly
  parameter-problem ip-header-bad required-option-missing timestamp-request timestamp-reply address-mask-request
  address-mask-reply`,
);

/** What `ip6tables -p icmpv6 -h` lists. Source: `PVE/Firewall.pm $icmpv6_type_names`. */
export const ICMP6_TYPES = names(
  `destination-unreachable no-route communication-prohibited beyond-scope address-unreachable port-unreachable
  failed-policy reject-route packet-too-big time-exceeded ttl-zero-during-transit ttl-zero-during-reassembly
  parameter-problem bad-header unknown-header-type unknown-option echo-request echo-reply router-solicitation
  router-advertisement neighbor-solicitation neighbour-solicitation neighbor-advertisement neighbour-advertisement
  redirect`,
);

const isIcmpType = (type: string) => ICMP4_TYPES.has(type) || ICMP6_TYPES.has(type);

// the names of Debian's /etc/protocols
const PROTOCOLS = names(
  `ip hopopt icmp igmp ggp ipencap st tcp egp igp pup udp hmp xns-idp rdp iso-tp4 dccp xtp ddp idpr-cmtp ipv6
  ipv6-route ipv6-frag idrp rsvp gre esp ah skip ipv6-icmp ipv6-nonxt ipv6-opts rspf vmtp eigrp ospf ax.25 ipip
  etherip encap pim ipcomp vrrp l2tp isis sctp fc mobility-header udplite mpls-in-ip manet hip shim6 wesp rohc
  ethernet`,
);
const PROTOCOL_NUMBERS = names(
  `0 1 2 3 4 5 6 8 9 12 17 20 22 27 29 33 36 37 38 41 43 44 45 46 47 50 51 57 58 59 60 73 81 88 89 93 94 97 98 103
  108 112 115 124 132 133 135 136 137 138 139 140 141 142 143`,
);

// the well-known part of Debian's /etc/services
const SERVICES = names(
  `tcpmux echo discard systat daytime netstat qotd chargen ftp-data ftp ssh telnet smtp time whois tacacs domain
  bootps bootpc tftp gopher finger http kerberos iso-tsap acr-nema pop3 sunrpc auth nntp ntp epmap netbios-ns
  netbios-dgm netbios-ssn imap2 snmp snmp-trap xdmcp bgp irc ldap https microsoft-ds kpasswd submissions submission
  syslog printer ldaps rsync imaps pop3s openvpn mysql rdp postgresql sip sips redis git nut svn bacula-dir
  isakmp ipsec-nat-t l2f radius radius-acct nfs mdns`,
);

function port(value: string, allowIcmp: boolean): string | undefined {
  const items = value.split(",");
  let ports = 0;
  let icmp = false;
  for (const item of items) {
    const [, first, second] = /^(\d+)(?::(\d+))?$/.exec(item) ?? [];
    const tooLarge = [first, second].find((number) => number !== undefined && Number(number) > 65535);
    if (tooLarge !== undefined) return `invalid port '${tooLarge}'\n`;
    if (first !== undefined && second !== undefined && Number(first) > Number(second)) {
      return `backwards range '${item}' not allowed, did you mean '${second}:${first}'?\n`;
    }
    if (first !== undefined) ports++;
    else if (allowIcmp && isIcmpType(item)) icmp = true;
    else if (item === "" && items.length === 1) return undefined;
    else if (item === "") return "extraneous commas in list\n";
    else if (!SERVICES.has(item)) return `invalid port '${item}'\n`;
  }
  return icmp && ports > 0 ? "ICPM ports not allowed in port range\n" : undefined;
}

/**
 * Why Net::IP does not take an address, a network or a range; undefined if it does.
 * Rules: `Net/IP.pm sub ip_is_ipv4`, `sub ip_is_ipv6`, `sub ip_check_prefix`.
 */
function netIpProblem(text: string): string | undefined {
  const [address = "", rest] = text.split(/[/-]/, 2);
  const prefix = rest !== undefined && text.includes("/") ? Number(rest) : undefined;
  if (address.includes(":")) {
    if (!isIpv6Shape(address)) return `Invalid IP address ${text}`;
    return prefix === undefined ? undefined : prefixProblem(bits6(address), prefix);
  }
  if (!/^[\d.]+$/.test(address)) return `Invalid chars in IP ${address}`;
  if (address.startsWith(".")) return `Invalid IP ${address} - starts with a dot`;
  if (address.endsWith(".")) return `Invalid IP ${address} - ends with a dot`;
  const parts = address.split(".");
  if (parts.length > 4) return `Invalid IP address ${address}`;
  if (parts.includes("")) return `Empty quad in IP address ${address}`;
  const wrong = parts.find((part) => Number(part) > 255);
  if (wrong !== undefined) return `Invalid quad in IP address ${address} - ${wrong}`;
  return prefix === undefined ? undefined : prefixProblem(bits(parts, 8, 10).padEnd(32, "0"), prefix);
}

const bits = (parts: readonly string[], width: number, base: number) =>
  parts
    .map((part) =>
      Number.parseInt(part || "0", base)
        .toString(2)
        .padStart(width, "0"),
    )
    .join("");

function bits6(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = (text = "") => (text === "" ? [] : text.split(":"));
  const [first, last] = [groups(head), groups(tail)];
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  return bits([...first, ...Array.from({ length: Math.max(missing, 0) }, () => "0"), ...last], 16, 16);
}

function prefixProblem(binary: string, prefix: number): string | undefined {
  if (prefix > binary.length) return `Prefix length ${prefix} is longer than IP address (${binary.length})`;
  const rest = binary.slice(prefix);
  return rest.includes("1") ? `Invalid prefix ${rest} /${prefix}` : undefined;
}

const isIpv6Shape = (address: string) =>
  /^[\da-f:.]+$/i.test(address) &&
  (address.match(/::/g) ?? []).length <= 1 &&
  !/:::/.test(address) &&
  (address.includes("::") || address.split(":").length === 8) &&
  address.split(":").every((group) => group.length <= 4 || group.includes("."));

function addresses(value: string): string | undefined {
  if (/^\+(\S+)$/.test(value)) return value.length > 65 ? "ipset name too long\n" : undefined;
  if (/^(?:dc\/|guest\/)?[A-Za-z][A-Za-z0-9\-_]+$/.test(value)) return undefined;
  const items = value.split(",");
  if (items.length > 1 && items.at(-1) === "") return "extraneous commas in list\n";
  for (const item of items) {
    const problem = netIpProblem(item);
    if (problem !== undefined) return `invalid IP address: ${problem}\n`;
  }
  if (items.length > 1 && items.some((item) => item.includes("-"))) return "you can't use a range in a list\n";
  const families = new Set(items.map((item) => item.includes(":")));
  return families.size > 1 ? `detected mixed ipv4/ipv6 addresses in address list '${value}'\n` : undefined;
}

/** Rule: `PVE/Firewall.pm sub pve_verify_ip_or_cidr`. */
function addressOrNetwork(value: string): string | undefined {
  const [, address = ""] = /^([^/]*)(?:\/\d+)?$/.exec(value) ?? [];
  if (isIP(address) === 0) return "value does not look like a valid IP address or CIDR network\n";
  const problem = netIpProblem(value);
  return problem === undefined ? undefined : `${problem}\n`;
}

/** What firewall rules are made of. Rules: `PVE/Firewall.pm sub parse_address_list`, `sub parse_port_name_number_or_range`. */
export const firewallFormats: Readonly<Record<string, FormatCheck>> = {
  IPorCIDR: addressOrNetwork,
  IPorCIDRorAlias: (value) =>
    /^(?:dc\/|guest\/)?[A-Za-z][A-Za-z0-9\-_]+$/.test(value) ? undefined : addressOrNetwork(value),
  "pve-fw-addr-spec": addresses,
  "pve-fw-sport-spec": (value) => port(value, false),
  "pve-fw-dport-spec": (value) => port(value, true),
  "pve-fw-protocol-spec": (value) =>
    value === "" || value === "0" || PROTOCOLS.has(value) || PROTOCOL_NUMBERS.has(value)
      ? undefined
      : `unknown protocol '${value}'\n`,
  "pve-fw-icmp-type-spec": (value) =>
    value === "" || isIcmpType(value) ? undefined : `invalid icmp-type value '${value}'\n`,
  "pve-fw-conntrack-helper": (value) =>
    /^(?:amanda|ftp|irc|netbios-ns|pptp|sane|sip|snmp|tftp)$/.test(value)
      ? undefined
      : `value '${value}' is not a valid conntrack helper\n`,
};

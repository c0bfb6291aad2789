import { privileges } from "../access/privileges.ts";
import { either, type FormatCheck, matching } from "./format-check.ts";

const CONFIG_ID = /^[a-z][a-z0-9_-]+\n?$/i;
const NAME = /^[A-Za-z0-9.\-_]+\n?$/;
const REALM = "[A-Za-z][A-Za-z0-9.\\-_]+";

/** Rule: `PVE/JSONSchema.pm sub parse_id`. */
function idOf(kind: string): FormatCheck {
  return (value) => {
    if ([...value].length < 2) return `${kind} ID '${value}' cannot be shorter than 2 characters\n`;
    if (!/^[a-z][a-z0-9\-_.]*[a-z0-9]\n?$/i.test(value)) return `${kind} ID '${value}' contains illegal characters\n`;
    return undefined;
  };
}

const storageId = idOf("storage");
const bridgeId = matching(/^[-_.\p{L}\p{M}\p{N}]+\n?$/u, (value) => `invalid bridge ID '${value}'`);

/** One entry of a map such as `source:target`. Rule: `PVE/JSONSchema.pm sub parse_idmap`. */
function pairOf(check: FormatCheck): FormatCheck {
  return (value) => {
    if (value === "1") return undefined;
    const [, source, target] = /^([^:]+):([^:]+)$/.exec(value) ?? [];
    const ids = source !== undefined && target !== undefined ? [source, target] : [value];
    const problem = ids.map(check).find((found) => found !== undefined);
    return problem === undefined ? undefined : `entry '${value}' contains invalid ID - ${problem}\n\n`;
  };
}

/** Rule: `PVE/Auth/Plugin.pm sub verify_username`. */
function userid(value: string): string | undefined {
  const length = [...value].length;
  if (length < 3) return `user name '${value}' is too short\n`;
  if (length > 64) return `user name '${value}' is too long (${length} > 64)\n`;
  if (new RegExp(`^[^\\s:/]+@${REALM}$`).test(value)) return undefined;
  return `value '${value}' does not look like a valid user name\n`;
}

const haResource = "value does not look like a valid ha resource id";

/** Names of things. Rules: `PVE/JSONSchema.pm`, `PVE/AccessControl.pm`, `PVE/HA/Tools.pm`. */
export const nameFormats: Readonly<Record<string, FormatCheck>> = {
  string: () => undefined,
  "pve-configid": matching(CONFIG_ID, (value) => `invalid configuration ID '${value}'`),
  "pve-vmid": matching(/^[1-9][0-9]{2,8}\n?$/, "value does not look like a valid VM ID"),
  "pve-node": matching(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\n?$/, "value does not look like a valid node name"),
  "pve-storage-id": storageId,
  "acme-plugin-id": idOf("ACME plugin"),
  "storage-pair": pairOf(storageId),
  "bridge-pair": pairOf(bridgeId),
  "pve-replication-job-id": matching(
    /^[1-9][0-9]{2,8}-\d{1,9}\n?$/,
    (value) => `invalid replication job id '${value}'`,
  ),
  "pve-userid": userid,
  "pve-realm": matching(new RegExp(`^${REALM}\\n?$`), "value does not look like a valid realm"),
  "pve-tokenid": matching(
    new RegExp(`^[^\\s:/]+@${REALM}!${REALM}\\n?$`),
    (value) => `value '${value}' does not look like a valid token ID`,
  ),
  "pve-groupid": matching(NAME, (value) => `group name '${value}' contains invalid characters`),
  "pve-roleid": matching(NAME, (value) => `role name '${value}' contains invalid characters`),
  "pve-poolid": matching(
    /^[A-Za-z0-9.\-_]+(?:\/[A-Za-z0-9.\-_]+){0,2}\n?$/,
    (value) => `pool name '${value}' contains invalid characters`,
  ),
  "pve-priv": (value) => (privileges.has(value) ? undefined : `invalid privilege '${value}'\n`),
  "pve-tag": matching(/^[a-z0-9_][a-z0-9_\-+.]*\n?$/i, "invalid characters in tag"),
  "pve-task-status-type": matching(/^(?:ok|error|warning|unknown)\n?$/i, (value) => `invalid status '${value}'`),
  "pve-day-of-week": matching(/^(?:mon|tue|wed|thu|fri|sat|sun)\n?$/, (value) => `invalid day '${value}'`),
  "pve-ha-resource-id": matching(/^[a-z]+:\S+\n?$/, haResource),
  "pve-ha-resource-or-vm-id": matching(/^(?:[a-z]+:\S+|\d+)\n?$/, haResource),
  "pve-ha-node": matching(
    /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?::\d+)?\n?$/,
    "value does not look like a valid ha node",
  ),
  "ldap-simple-attr": matching(
    /^[a-zA-Z0-9]+\n?$/,
    (value) => `value '${value}' does not look like a simple ldap attribute name`,
  ),
  "graphite-path": either(
    [matching(/^[a-zA-Z0-9]+(?:\.[a-zA-Z0-9]+)*\n?$/, "")],
    "value does not look like a valid graphite path",
  ),
  urlencoded: matching(/^[-%a-zA-Z0-9_.!~*'()]*\n?$/, (value) => `invalid urlencoded string: ${value}`),
  // PVE/NodeConfig.pm
  "pve-acme-domain": matching(
    /^(?:\*\.)?[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*)+\n?$/i,
    (value) => `value '${value}' does not look like a valid domain name!`,
  ),
  "pve-acme-alias": matching(
    /^[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_][a-z0-9_-]*)+\n?$/i,
    (value) => `value '${value}' does not look like a valid alias name!`,
  ),
  "pem-string": matching(/-----BEGIN [\s\S]+-----END /, "not a valid PEM-formatted string."),
  "pem-certificate-chain": matching(
    /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/,
    "not a valid PEM-formatted string.",
  ),
  "pve-calendar-event": matching(CALENDAR_EVENT(), (value) => {
    return `invalid calendar event '${value}' - unable to parse calendar event\n`;
  }),
  "pve-sdn-fabric-id": matching(
    /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\n?$/,
    (value) => `Fabric ID '${value}' contains illegal characters`,
  ),
  "pve-sdn-route-map-id": (value) => {
    // PVE/Network/SDN/RouteMaps.pm
    if (/^(?:pve_.*|MAP_VTEP_IN|MAP_VTEP_OUT|correct_src)\n?$/.test(value)) {
      return `route map ID '${value}' is currently reserved and cannot be used\n`;
    }
    if (/^[a-z0-9][a-z0-9-_]{0,30}[a-z0-9]?\n?$/i.test(value)) return undefined;
    return `route map ID '${value}' contains illegal characters\n`;
  },
  "pve-sdn-prefix-list-id": matching(/^[a-zA-Z0-9](?:[a-zA-Z0-9\-_]*[a-zA-Z0-9])?\n?$/, (value) => {
    return `prefix list ID '${value}' contains illegal characters`;
  }),
  "pve-sdn-isis-net": matching(
    /^[a-fA-F0-9]{2}(?:\.[a-fA-F0-9]{4}){3,9}\.[a-fA-F0-9]{2}\n?$/,
    "value does not look like a valid isis net",
  ),
  "pve-sdn-bgp-rt": (value) => {
    const numbers = /^(\d+):(\d+)\n?$/.exec(value)?.slice(1).map(Number) ?? [Number.NaN];
    return numbers.every((number) => number <= 0xffff_ffff)
      ? undefined
      : "value does not look like a valid bgp route-target\n";
  },
};

/** systemd's calendar events, as far as PVE takes them: weekdays, date, time with lists, ranges and repetitions. */
function CALENDAR_EVENT(): RegExp {
  const day = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
  const days = `${day}(?:(?:\\.\\.|-)${day})?(?:,${day}(?:(?:\\.\\.|-)${day})?)*`;
  const item = "(?:\\*|\\d+(?:\\.\\.\\d+)?)(?:/\\d+)?";
  const items = `${item}(?:,${item})*`;
  const date = `(?:${items}-)?${items}-${items}`;
  const time = `${items}(?::${items}){0,2}`;
  const word = "minutely|hourly|daily|weekly|monthly|yearly|annually|quarterly|semiannually|semi-annually";
  return new RegExp(`^(?:${word}|(?:${days})?\\s*(?:${date})?\\s*(?:${time})?(?:\\s+UTC)?)\\n?$`, "i");
}

import type { Json } from "../core/answer.ts";
import { splitList } from "../core/params.ts";
import { decodePercent } from "../core/percent.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { placeOf } from "../guest-config/place.ts";
import { checkLock, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { drivesOf, isCloudInit } from "./drive.ts";
import type { MachineSection } from "./machine-config.ts";
import { parseNetwork } from "./network.ts";
import { parseOption } from "./property-values.ts";

const CLOUD_INIT = "/nodes/{node}/qemu/{vmid}/cloudinit";
const OPTION =
  /^(?:cicustom|cipassword|citype|ciuser|ciupgrade|nameserver|searchdomain|sshkeys|name|net\d+|ipconfig\d+)$/;

/** What the drive does not say yet. Rule: `PVE/API2/Qemu.pm` method cloudinit_pending. */
function pending(call: Call): Json {
  const { current, special } = loadMachine(placeOf(call));
  const { added: addedText, ...before } = special.get("cloudinit") ?? {};
  const added = splitList(String(addedText ?? ""));
  const shown = (option: string, value: string | number | undefined) =>
    option === "cipassword" && value !== undefined ? "**********" : value;
  const now = Object.keys(current).filter((option) => OPTION.test(option) && current[option]);
  return [
    ...added.map((key) => ({ key, pending: shown(key, current[key]) })),
    ...now
      .filter((key) => !added.includes(key))
      .map((key) =>
        before[key] === undefined
          ? { key, value: shown(key, current[key]) }
          : { key, value: shown(key, before[key]), pending: shown(key, current[key]) },
      ),
    ...Object.keys(before)
      .filter((key) => !current[key])
      .map((key) => ({ key, delete: 1 })),
  ];
}

/** Rule: `PVE/QemuServer.pm sub vmconfig_update_cloudinit_drive`. */
async function regenerate(call: Call): Promise<null> {
  const place = placeOf(call);
  await lockMachine(place, () => {
    const config = loadMachine(place);
    checkLock(config);
    if (!drivesOf(config.current).some(([, drive]) => isCloudInit(drive))) return;
    if (config.special.delete("cloudinit")) writeMachine(place, config);
  });
  return null;
}

/** Rule: `PVE/QemuServer/Cloudinit.pm sub dump_cloudinit_config`. */
function dump(call: Call): Json {
  const { current } = loadMachine(placeOf(call));
  const type =
    current.citype ?? (/^(?:win|w2k|wxp|wvista)/.test(String(current.ostype ?? "")) ? "configdrive2" : "nocloud");
  if (call.required("type") === "user") return userData(current, call.vmid);
  if (type !== "nocloud") return call.fail(501, `this part of a cloud-init drive of type ${type} is not simulated`);
  if (call.required("type") === "network") return networkData(call, current);
  return call.fail(501, "the instance id of a cloud-init drive is not simulated");
}

/** Rule: `sub cloudinit_userdata`. */
function userData(options: MachineSection, vmid: number): string {
  const [host = "", ...domain] = String(options.name ?? `VM${vmid}`).split(".");
  const search = splitList(String(options.searchdomain ?? ""))[0];
  const fqdn = domain.length > 0 ? [host, ...domain].join(".") : search ? `${host}.${search}` : host;
  const keys = decodePercent(String(options.sshkeys ?? ""))
    .split("\n")
    .filter((key) => key.trim() !== "");
  const isUpgrade = options.ciupgrade === undefined || options.ciupgrade === 1;
  return [
    "#cloud-config",
    `hostname: ${host}`,
    "manage_etc_hosts: true",
    `fqdn: ${fqdn}`,
    ...(options.ciuser === undefined ? [] : [`user: ${options.ciuser}`]),
    ...(options.cipassword === undefined ? [] : [`password: ${options.cipassword}`]),
    ...(options.sshkeys === undefined ? [] : ["ssh_authorized_keys:", ...keys.map((key) => `  - ${key}`)]),
    "chpasswd:",
    "  expire: False",
    ...(options.ciuser === "root" ? [] : ["users:", "  - default"]),
    ...(isUpgrade ? ["package_upgrade: true"] : []),
    "",
  ].join("\n");
}

/** Rule: `sub nocloud_network`. */
function networkData(call: Call, options: MachineSection): string {
  const names = Object.keys(options)
    .filter((option) => /^net\d+$/.test(option))
    .sort();
  const servers = splitList(String(options.nameserver ?? ""));
  const domains = splitList(String(options.searchdomain ?? ""));
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`      ${name}:`, ...values.map((value) => `      - '${value}'`)];
  const dns = [...list("address", servers), ...list("search", domains)];
  return [
    "version: 1",
    "config:",
    ...names.flatMap((name) => interfaceLines(call, options, name)),
    ...(dns.length === 0 ? [] : ["    - type: nameserver", ...dns]),
    "",
  ].join("\n");
}

function interfaceLines(call: Call, options: MachineSection, name: string): string[] {
  const id = name.slice("net".length);
  const set = options[`ipconfig${id}`];
  if (!set) return [];
  const { ip, gw, ip6, gw6 } = parseOption("ipconfig0", String(set));
  const { macaddr } = parseNetwork(call.cluster, String(options[name]));
  const dynamic = (type: string) => [`      - type: ${type}`];
  const fixed = (type: string, address: string, more: readonly string[]) => [
    `      - type: ${type}`,
    `        address: '${address}'`,
    ...more,
  ];
  const gateway = (value: unknown) => (value === undefined ? [] : [`        gateway: '${value}'`]);
  return [
    "    - type: physical",
    `      name: eth${id}`,
    `      mac_address: '${String(macaddr).toLowerCase()}'`,
    "      subnets:",
    ...(ip === undefined
      ? []
      : ip === "dhcp"
        ? dynamic("dhcp4")
        : fixed("static", String(ip).split("/")[0] ?? "", [
            `        netmask: '${netmask(String(ip))}'`,
            ...gateway(gw),
          ])),
    ...(ip6 === undefined
      ? []
      : ip6 === "dhcp"
        ? dynamic("dhcp6")
        : ip6 === "auto"
          ? dynamic("ipv6_slaac")
          : fixed("static6", String(ip6), gateway(gw6))),
  ];
}

function netmask(cidr: string): string {
  const bits = Number(cidr.split("/")[1] ?? 32);
  return [0, 8, 16, 24].map((done) => 256 - 2 ** (8 - Math.min(Math.max(bits - done, 0), 8))).join(".");
}

export const cloudInitRoutes: readonly Route[] = [
  route(`GET ${CLOUD_INIT}`, pending),
  route(`PUT ${CLOUD_INIT}`, regenerate),
  route(`GET ${CLOUD_INIT}/dump`, dump),
];

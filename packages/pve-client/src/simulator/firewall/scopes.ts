import { methodParameters } from "../../generated/parameters.ts";
import type { Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { Call } from "../core/route.ts";
import { running } from "../sdn/sdn-config.ts";
import { type FirewallFile, parseFirewall, printFirewall } from "./firewall-file.ts";
import type { Known, RulePlace } from "./verify-rule.ts";

/** A place that has rules and options of its own. */
export interface Scope {
  readonly place: RulePlace;
  readonly path: string;
  readonly file: (call: Call) => string;
  /** Calls whose schema has no check do it here. */
  readonly check?: (call: Call, privileges: readonly string[]) => void;
}

const CLUSTER_FILE = "firewall/cluster.fw";
const guestFile = (call: Call) => `firewall/${call.vmid}.fw`;

/** Rule: `PVE/API2/Firewall/Helpers.pm sub check_vnet_access`. */
function checkVnet(call: Call, privileges: readonly string[]): void {
  const id = call.required("vnet");
  const { zone } = running(call.cluster, "vnets").get(id) ?? call.die("invalid vnet specified");
  call.checkAny(`/sdn/zones/${zone}/${id}`, privileges);
}

export const CLUSTER: Scope = { place: "cluster", path: "cluster/firewall", file: () => CLUSTER_FILE };
export const HOST: Scope = {
  place: "host",
  path: "nodes/{node}/firewall",
  file: (call) => `nodes/${call.node}/host.fw`,
};
export const GUESTS: readonly Scope[] = ["lxc", "qemu"].map((kind) => ({
  place: "guest",
  path: `nodes/{node}/${kind}/{vmid}/firewall`,
  file: guestFile,
}));
export const VNET: Scope = {
  place: "vnet",
  path: "cluster/sdn/vnets/{vnet}/firewall",
  file: (call) => `sdn/firewall/${call.required("vnet")}.fw`,
  check: checkVnet,
};

/** Each call has its own copy, which it may change. */
export const load = (call: Call, scope: Scope): FirewallFile =>
  parseFirewall(call.cluster.files.read(scope.file(call)) ?? "");

export function save(call: Call, scope: Scope, file: FirewallFile): null {
  write(call.cluster, scope.file(call), file);
  return null;
}

/** A file without anything in it is removed. */
export function write({ files }: Cluster, path: string, file: FirewallFile): void {
  const text = printFirewall(file);
  if (text === "") files.remove(path);
  else files.write(path, text);
}

/** What rules there may refer to: their own file's sets and aliases, and the cluster's. */
export function knownTo(call: Call, scope: Scope, file: FirewallFile): Known {
  return scope.place === "cluster" || scope.place === "group" ? [file] : [file, load(call, CLUSTER)];
}

const NOT_OPTIONS = new Set(["node", "vmid", "vnet", "delete", "digest"]);

/** Options of a scope and their types. */
export function optionTypes(scope: Scope): ReadonlyMap<string, { type?: string; enum?: readonly string[] }> {
  const parameters = methodParameters(`PUT /${scope.path}/options`)?.parameters ?? {};
  return new Map(Object.entries(parameters).filter(([name]) => !NOT_OPTIONS.has(name)));
}

/**
 * Options as the API shows them; what cannot be read is left out.
 * Rules: `PVE/Firewall.pm sub parse_clusterfw_option`, `sub parse_hostfw_option`, `sub parse_vmfw_option`.
 */
export function shownOptions({ clock }: Cluster, scope: Scope, file: FirewallFile): Record<string, Json> {
  const shown: Record<string, Json> = {};
  for (const [name, facts] of optionTypes(scope)) {
    const text = file.options.get(name);
    if (text === undefined) continue;
    const value = readOption(text, facts);
    // a cluster's firewall that nobody has confirmed within a minute is off again
    const isOver = name === "enable" && Number(value) > 1 && clock.now() / 1000 - Number(value) > 60;
    if (value !== undefined) shown[name] = isOver ? 0 : value;
  }
  return shown;
}

function readOption(text: string, facts: { type?: string; enum?: readonly string[] }): Json | undefined {
  if (facts.type === "boolean") return /^[01]$/.test(text) ? Number(text) : undefined;
  if (facts.type === "integer") return /^\d+$/.test(text) ? Number(text) : undefined;
  if (!facts.enum) return text;
  return facts.enum.find((one) => one.toLowerCase() === text.toLowerCase()) ?? (text === "" ? "" : undefined);
}

import { paramFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { guestIndex } from "../core/guest-index.ts";
import { splitList } from "../core/params.ts";
import type { Call } from "../core/route.ts";
import { parseOption } from "./property-values.ts";

const ROOTS_OWN = ["tmpdir", "dumpdir", "script", "job-id"];

/**
 * Who may set which parameter of a backup. Rule: `PVE/API2/VZDump.pm $assert_param_permission_vzdump`.
 *
 * @throws PveFailure 400 or 403.
 */
export function checkBackupParameters(call: Call, storage: string): void {
  if (call.flag("stdout", false)) {
    call.paramFailure({ stdout: "option is only allowed on the command line interface." });
  }
  if (call.identity.isRoot) return;
  checkOptions(call, (name) => call.text(name));
  if (call.has("prune-backups") || call.has("maxfiles")) call.check(`/storage/${storage}`, ["Datastore.Allocate"]);
}

/**
 * Options of backups that not everybody may set. Rule: `PVE/API2/VZDump.pm sub assert_param_permission_common`.
 *
 * @param isDeleted whether they are to be unset.
 */
export function checkOptions(call: Call, of: Selection, isDeleted = false): void {
  if (call.identity.isRoot) return;
  for (const name of ROOTS_OWN) {
    if (of(name) !== undefined) call.paramFailure({ [name]: "Only root may set this option." });
  }
  if (["bwlimit", "ionice", "performance"].some((name) => of(name) !== undefined)) call.check("/", ["Sys.Modify"]);
  const fleecing = isDeleted ? undefined : of("fleecing");
  const place = fleecing === undefined ? undefined : parseOption("fleecing", fleecing).storage;
  if (place !== undefined) call.check(`/storage/${place}`, ["Datastore.AllocateSpace"]);
}

/** What selects guests, by name of the parameter or option. */
export type Selection = (name: string) => string | undefined;

/** Rule: `PVE/VZDump.pm sub verify_vzdump_parameters`. @throws PveFailure 400 */
export function checkSelection(of: Selection, isWhole = true): void {
  for (const name of ["all", "exclude", "pool"]) {
    if (isSet(of("vmid")) && isSet(of(name))) paramFailure({ [name]: "option conflicts with option 'vmid'" });
  }
  const template = of("notes-template");
  if (template?.includes("\n")) paramFailure({ "notes-template": "contains a line feed" });
  const others = ["all", "stop", "pool"].some((name) => isSet(of(name))) || of("exclude") !== undefined;
  if (isWhole && !isSet(of("vmid")) && !others) paramFailure({ vmid: "property is missing" });
}

const isSet = (text: string | undefined) => text !== undefined && text !== "" && text !== "0";

/**
 * The guests to back up on this node. Rule: `PVE/VZDump.pm sub get_included_guests`. A VMID that nobody has is
 * included, so that its backup fails visibly.
 */
export function selectedGuests(call: Call): number[] {
  const guests = includedGuests(call.cluster, (name) => call.text(name) ?? (name === "all" ? "1" : undefined));
  return guests.filter((vmid) => (guestIndex(call.cluster).get(vmid)?.node ?? call.node) === call.node);
}

/** The guests that a selection names, also those that nobody has. Rule: `PVE/VZDump.pm sub get_included_guests`. */
export function includedGuests(cluster: Cluster, of: Selection): number[] {
  const index = guestIndex(cluster);
  const [pool, vmids] = [of("pool"), of("vmid")];
  const excluded = new Set(splitList(of("exclude") ?? "").map(Number));
  const all = () => (isSet(of("all")) ? [...index.keys()].filter((vmid) => !excluded.has(vmid)) : []);
  const wanted = pool ? poolMembers(cluster, pool) : vmids ? splitList(vmids).map(Number) : all();
  return [...new Set(wanted)]
    .filter((vmid) => !index.has(vmid) || (of("node") ?? index.get(vmid)?.node) === index.get(vmid)?.node)
    .sort((a, b) => a - b);
}

function poolMembers(cluster: Cluster, pool: string): number[] {
  const line = (cluster.files.read("user.cfg") ?? "").split("\n").find((each) => each.startsWith(`pool:${pool}:`));
  return (line?.split(":")[3] ?? "").split(",").filter(Boolean).map(Number);
}

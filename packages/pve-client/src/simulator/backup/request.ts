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
  for (const name of ROOTS_OWN) {
    if (call.has(name)) call.paramFailure({ [name]: "Only root may set this option." });
  }
  if (["bwlimit", "ionice", "performance"].some((name) => call.has(name))) call.check("/", ["Sys.Modify"]);
  const fleecing = call.text("fleecing");
  const place = fleecing === undefined ? undefined : parseOption("fleecing", fleecing).storage;
  if (place !== undefined) call.check(`/storage/${place}`, ["Datastore.AllocateSpace"]);
  if (call.has("prune-backups") || call.has("maxfiles")) call.check(`/storage/${storage}`, ["Datastore.Allocate"]);
}

/** Rule: `PVE/VZDump.pm sub verify_vzdump_parameters`. */
export function checkSelection(call: Call): void {
  const vmids = call.has("vmid");
  for (const name of ["all", "exclude", "pool"]) {
    if (vmids && call.text(name) && call.text(name) !== "0") {
      call.paramFailure({ [name]: "option conflicts with option 'vmid'" });
    }
  }
  const others = call.flag("all", false) || call.flag("stop", false) || call.has("pool") || call.has("exclude");
  if (!vmids && !others) call.paramFailure({ vmid: "property is missing" });
}

/**
 * The guests to back up on this node. Rule: `PVE/VZDump.pm sub get_included_guests`. A VMID that nobody has is
 * included, so that its backup fails visibly.
 */
export function selectedGuests(call: Call): number[] {
  const index = guestIndex(call.cluster);
  if (call.has("vmid")) {
    const wanted = splitList(call.required("vmid")).map(Number);
    return wanted.filter((vmid) => (index.get(vmid)?.node ?? call.node) === call.node).sort((a, b) => a - b);
  }
  const excluded = new Set(splitList(call.text("exclude") ?? "").map(Number));
  const pool = call.text("pool");
  const members = pool === undefined ? undefined : poolMembers(call, pool);
  return [...index.values()]
    .filter(({ node, vmid }) => node === call.node && !excluded.has(vmid) && (members?.has(vmid) ?? true))
    .map(({ vmid }) => vmid)
    .sort((a, b) => a - b);
}

function poolMembers(call: Call, pool: string): ReadonlySet<number> {
  const line = (call.cluster.files.read("user.cfg") ?? "").split("\n").find((each) => each.startsWith(`pool:${pool}:`));
  return new Set((line?.split(":")[3] ?? "").split(",").filter(Boolean).map(Number));
}

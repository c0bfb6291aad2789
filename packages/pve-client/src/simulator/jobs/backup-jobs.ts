import { parseOption } from "../backup/property-values.ts";
import { checkOptions, checkSelection, includedGuests } from "../backup/request.ts";
import { nextEvent } from "../clock/calendar-event.ts";
import { uuid } from "../clock/random.ts";
import type { Json } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { poolExists } from "../guest-config/pool-entry.ts";
import { backupVolumes } from "./backup-volumes.ts";
import { JOB_STRINGS, jobsFile } from "./jobs-file.ts";

const JOBS = "/cluster/backup";

const seconds = (call: Call) => Math.floor(call.cluster.clock.now() / 1000);

function shown({ type, id, options }: Section): Record<string, Json> {
  const strings = JOB_STRINGS.filter((name) => options.has(name)).map((name) => {
    const values = Object.entries(parseOption(name, options.get(name) ?? ""));
    return [name, Object.fromEntries(values.map(([key, value]) => [key, asText(value)]))] as const;
  });
  return { ...jobsFile.shown(options), ...Object.fromEntries(strings), type, id };
}

/** Rule: `PVE/JSONSchema.pm sub parse_property_string`, which makes numbers of booleans only. */
const asText = (value: unknown): Json => (typeof value === "boolean" ? Number(value) : String(value));

function jobsOf(call: Call): Section[] {
  return [...jobsFile.all(call.cluster).values()].filter(({ type }) => type === "vzdump");
}

function jobOf(call: Call): Section {
  const id = call.required("id");
  const job = jobsOf(call).find((each) => each.id === id);
  return job ?? call.paramFailure({ id: `No such job '${id}'` });
}

function list(call: Call): Json {
  return jobsOf(call).map((job) => {
    const next = nextEvent(job.options.get("schedule") ?? "", seconds(call));
    return { ...shown(job), ...(next !== undefined && { "next-run": next }) };
  });
}

const NOT_OPTIONS = new Set(["id", "delete", "starttime", "dow", "digest"]);

const UNDELETABLE = new Set(["schedule", "enabled"]);

/** The options that a call sets. Rule: `PVE/API2/Backup.pm $schedule_param_check`. */
function given(call: Call, isNew: boolean): Map<string, string> {
  const [schedule, starttime] = [call.text("schedule"), call.text("starttime")];
  if (schedule !== undefined && starttime !== undefined) {
    call.paramFailure({ starttime: "'starttime' and 'schedule' cannot both be set" });
  }
  if (isNew && schedule === undefined && starttime === undefined) {
    call.paramFailure({ schedule: "neither 'starttime' nor 'schedule' were set" });
  }
  const names = Object.keys(call.params).filter((name) => !NOT_OPTIONS.has(name));
  const options = new Map(names.map((name) => [name, call.required(name).replaceAll("\0", "\n")]));
  if (starttime !== undefined) options.set("schedule", [call.list("dow").join(","), starttime].join(" ").trim());
  return options;
}

function checkPool(call: Call): void {
  const pool = call.text("pool");
  if (!pool) return;
  if (!poolExists(call.cluster, pool)) call.permissionFailure(`pool '${pool}' does not exist`);
  call.check(`/pool/${pool}`, ["VM.Backup"]);
}

const withAll = (options: Map<string, string>) => {
  if (options.has("exclude") && !options.get("pool")) options.set("all", "1");
  return options;
};

/** Rule: `PVE/API2/Backup.pm` method create_job. */
function create(call: Call): null {
  checkOptions(call, (name) => call.text(name));
  if (!call.identity.isRoot && !call.has("dumpdir")) {
    call.check(`/storage/${call.text("storage") || "local"}`, ["Datastore.Allocate"]);
  }
  checkPool(call);
  const options = given(call, true);
  const id = call.text("id") ?? uuid(call.cluster.random);
  if (jobsFile.all(call.cluster).has(id)) call.die(`Job '${id}' already exists`);
  checkSelection((name) => options.get(name));
  withAll(options);
  jobsFile.check("vzdump", options, true);
  jobsFile.put(call.cluster, { type: "vzdump", id, options: new Map([["enabled", "1"], ...options]) });
  return null;
}

/** Options of a selection that another one replaces. */
function dropOthers(call: Call, options: Map<string, string>): void {
  const dropped = call.has("vmid")
    ? ["all", "exclude", "pool"]
    : call.flag("all", false)
      ? ["vmid", "pool"]
      : options.get("pool")
        ? ["vmid", "all", "exclude"]
        : [];
  for (const name of dropped) options.delete(name);
}

function checkRights(call: Call, job: Section | undefined, deleted: readonly string[]): void {
  if (call.identity.isRoot) return;
  checkOptions(call, (name) => call.text(name));
  checkOptions(call, (name) => (deleted.includes(name) ? "" : undefined), true);
  const storage = call.text("storage") ?? (deleted.includes("storage") ? "local" : undefined);
  if (storage) call.check(`/storage/${storage}`, ["Datastore.Allocate"]);
  if (job?.options.has("dumpdir")) call.die("only root@pam may edit jobs with a 'dumpdir' option.");
}

/** Rule: `PVE/API2/Backup.pm` method update_job. */
function update(call: Call): null {
  const deleted = call.list("delete");
  checkRights(call, jobsFile.all(call.cluster).get(call.required("id")), deleted);
  checkPool(call);
  const changes = given(call, false);
  if (changes.size === 0) call.die("no options specified");
  checkSelection((name) => changes.get(name), false);
  withAll(changes);
  jobsFile.check("vzdump", changes, false);
  const job = jobOf(call);
  const options = new Map(job.options);
  for (const name of deleted) {
    if (!jobsFile.knows("vzdump", name) || UNDELETABLE.has(name))
      call.paramFailure({ delete: `unknown option '${name}'` });
    options.delete(name);
  }
  for (const [name, value] of changes) options.set(name, value);
  withAll(options);
  dropOthers(call, options);
  checkSelection((name) => options.get(name));
  jobsFile.put(call.cluster, { ...job, options });
  return null;
}

function remove(call: Call): null {
  jobsFile.remove(call.cluster, jobOf(call).id);
  return null;
}

/** Rule: `PVE/API2/Backup.pm` method get_volume_backup_included. */
function includedVolumes(call: Call): Json {
  const { options } = jobOf(call);
  const index = guestIndex(call.cluster);
  const vmids = includedGuests(call.cluster, (name) => options.get(name));
  const children = vmids
    .filter((vmid) => call.can(`/vms/${vmid}`, ["VM.Audit"]))
    .map((vmid): Json => {
      const guest = index.get(vmid);
      if (!guest) return { id: vmid, type: "unknown", leaf: 1 };
      const { name, volumes } = backupVolumes(call.cluster, guest);
      const disks = volumes.map(({ option, ...volume }) => ({ id: `${vmid}:${option}`, ...volume, leaf: 1 }));
      return { id: vmid, type: guest.type, name, children: disks, leaf: disks.length === 0 ? 1 : 0 };
    });
  return { children };
}

/** Rule: `PVE/API2/BackupInfo.pm` method get_guests_not_in_backup. */
function notBackedUp(call: Call): Json {
  const { cluster } = call;
  const included = new Set(jobsOf(call).flatMap(({ options }) => includedGuests(cluster, (name) => options.get(name))));
  return [...guestIndex(cluster).values()]
    .filter(({ vmid }) => !included.has(vmid) && call.can(`/vms/${vmid}`, ["VM.Audit"]))
    .map((guest) => ({ vmid: guest.vmid, name: backupVolumes(cluster, guest).name, type: guest.type }));
}

/** Rule: `PVE/API2/Cluster/Jobs.pm` method schedule-analyze. */
function analyze(call: Call): Json {
  const schedule = call.required("schedule");
  const events: { timestamp: number; utc: string }[] = [];
  for (let last = call.number("starttime", seconds(call)); events.length < call.number("iterations", 10); ) {
    const next = nextEvent(schedule, last);
    if (next === undefined) break;
    events.push({ timestamp: next, utc: perlTime(next) });
    last = next;
  }
  return events;
}

/** As Perl's `gmtime` is printed: `Thu Jan  1 00:00:00 2026`. */
function perlTime(timestamp: number): string {
  const [, day = "", date = "", month = "", year = "", time = ""] =
    /^(\w+), 0?(\d+) (\w+) (\d+) (\S+)/.exec(new Date(timestamp * 1000).toUTCString()) ?? [];
  return `${day} ${month} ${date.padStart(2)} ${time} ${year}`;
}

export const backupJobRoutes: readonly Route[] = [
  route(`GET ${JOBS}`, list),
  route(`POST ${JOBS}`, create),
  route(`GET ${JOBS}/{id}`, (call) => shown(jobOf(call))),
  route(`PUT ${JOBS}/{id}`, update),
  route(`DELETE ${JOBS}/{id}`, remove),
  route(`GET ${JOBS}/{id}/included_volumes`, includedVolumes),
  route("GET /cluster/backup-info", () => [{ subdir: "not-backed-up" }]),
  route("GET /cluster/backup-info/not-backed-up", notBackedUp),
  route("GET /cluster/jobs/schedule-analyze", analyze),
];

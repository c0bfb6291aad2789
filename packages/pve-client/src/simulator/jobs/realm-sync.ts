import { realmsOf } from "../access/realms.ts";
import { nextEvent } from "../clock/calendar-event.ts";
import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { jobsFile } from "./jobs-file.ts";

const JOBS = "/cluster/jobs/realm-sync";
const NOT_OPTIONS = new Set(["id", "delete"]);

const shown = ({ type, options }: Section): Record<string, Json> => ({ ...jobsFile.shown(options), type });

function jobsOf(call: Call): Section[] {
  return [...jobsFile.all(call.cluster).values()].filter(({ type }) => type === "realm-sync");
}

function jobOf(call: Call): Section {
  const id = call.required("id");
  return jobsOf(call).find((job) => job.id === id) ?? call.paramFailure({ id: `No such job '${id}'` });
}

function given(call: Call): Map<string, string> {
  const names = Object.keys(call.params).filter((name) => !NOT_OPTIONS.has(name));
  return new Map(names.map((name) => [name, call.required(name)]));
}

/** Rule: `PVE/API2/Jobs/RealmSync.pm` method create_job. */
function create(call: Call): null {
  const id = call.required("id");
  if (jobsFile.all(call.cluster).has(id)) call.die(`Job '${id}' already exists`);
  const options = given(call);
  jobsFile.check("realm-sync", options, true);
  const realm = call.required("realm");
  const { type } = realmsOf(call.cluster).get(realm) ?? call.paramFailure({ realm: `No such realm '${realm}'` });
  if (type !== "ldap" && type !== "ad") call.paramFailure({ realm: "Only LDAP/AD realms can be synced." });
  jobsFile.put(call.cluster, { type: "realm-sync", id, options });
  return null;
}

function update(call: Call): null {
  const changes = given(call);
  if (changes.size === 0) call.die("no job options specified");
  jobsFile.check("realm-sync", changes, false);
  const job = jobsOf(call).find(({ id }) => id === call.required("id")) ?? call.die("no such realm-sync job");
  jobsFile.put(call.cluster, { ...job, options: jobsFile.changed(job, changes, call.list("delete")) });
  return null;
}

function list(call: Call): Json {
  const now = Math.floor(call.cluster.clock.now() / 1000);
  return jobsOf(call).map((job) => {
    const next = nextEvent(job.options.get("schedule") ?? "", now);
    return { ...shown(job), id: job.id, ...(next !== undefined && { "next-run": next }) };
  });
}

/** Jobs that take users over from a directory; none of them ever runs here. */
export const realmSyncRoutes: readonly Route[] = [
  route("GET /cluster/jobs", () => ["realm-sync", "schedule-analyze"].map((subdir) => ({ subdir }))),
  route(`GET ${JOBS}`, list),
  route(`GET ${JOBS}/{id}`, (call) => shown(jobOf(call))),
  route(`POST ${JOBS}/{id}`, create),
  route(`PUT ${JOBS}/{id}`, update),
  route(`DELETE ${JOBS}/{id}`, (call) => {
    jobsFile.remove(call.cluster, jobOf(call).id);
    return null;
  }),
];

import { nextEvent } from "../clock/calendar-event.ts";
import type { Json } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { givenOptions } from "../core/given-options.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { replicatedVolumes } from "./replicated-volumes.ts";
import { guestOfJob as guestOf, replicationFile } from "./replication-file.ts";

const JOBS = "/cluster/replication";
const ON_NODE = "/nodes/{node}/replication";

const shown = ({ id, type, options }: Section): Record<string, Json> => ({
  ...replicationFile.shown(options),
  id,
  type,
  guest: guestOf(id),
  jobnum: Number(id.split("-")[1]),
});

const jobsOf = (call: Call) => [...replicationFile.all(call.cluster).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const maySee = (call: Call, { id }: Section) => call.can(`/vms/${guestOf(id)}`, ["VM.Audit"]);

/** @throws PveFailure 500 */
function jobOf(call: Call, otherwise: (id: string) => string): Section {
  const id = call.required("id");
  return replicationFile.all(call.cluster).get(id) ?? call.die(otherwise(id));
}

function visibleJob(call: Call): Section {
  const job = jobOf(call, (id) => `no such replication job '${id}'`);
  return maySee(call, job) ? job : call.permissionFailure();
}

/** There is one job for each target. Rule: `sub write_config`. */
function save(call: Call, job: Section): null {
  const target = job.options.get("target");
  for (const other of replicationFile.all(call.cluster).values()) {
    if (other.id === job.id || guestOf(other.id) !== guestOf(job.id)) continue;
    if (other.options.get("target") !== target) continue;
    call.die(`replication job for guest '${guestOf(job.id)}' to target 'local/${target}' already exists`);
  }
  replicationFile.put(call.cluster, job);
  return null;
}

/** Rule: `PVE/API2/ReplicationConfig.pm` method create. */
function create(call: Call): null {
  const id = call.required("id");
  const vmid = guestOf(id);
  call.check(`/vms/${vmid}`, ["VM.Replicate"]);
  const guest = guestIndex(call.cluster).get(vmid) ?? call.die(`Guest '${vmid}' does not exists.`);
  const target = call.required("target");
  if (!call.cluster.nodes.has(target)) call.die(`Target '${target}' does not exists.`);
  if (replicatedVolumes(call.cluster, guest).length === 0) call.die("No replicatable volumes found");
  if (replicationFile.all(call.cluster).has(id)) call.die(`replication job '${id}' already exists`);
  const options = givenOptions(call);
  replicationFile.check("local", options, true);
  return save(call, { type: "local", id, options });
}

function update(call: Call): null {
  call.check(`/vms/${guestOf(call.required("id"))}`, ["VM.Replicate"]);
  assertIfModified(replicationFile.digest(call.cluster), call.text("digest"));
  const job = jobOf(call, (id) => `no such job '${id}'`);
  const changes = givenOptions(call);
  replicationFile.check("local", changes, false);
  // what is set and deleted at once is deleted
  const options = replicationFile.changed({ ...job, options: new Map([...job.options, ...changes]) }, new Map(), [
    ...call.list("delete"),
  ]);
  return save(call, { ...job, options });
}

/** The job is marked; a node's scheduler, which is not there, would remove what it has made and then the job. */
function remove(call: Call): null {
  call.check(`/vms/${guestOf(call.required("id"))}`, ["VM.Replicate"]);
  const keep = call.flag("keep", false);
  if (call.flag("force", false)) {
    if (keep) call.paramFailure({ keep: "conflicts with parameter 'force'" });
    replicationFile.remove(call.cluster, call.required("id"));
    return null;
  }
  const job = jobOf(call, (id) => `no such job '${id}'`);
  return save(call, { ...job, options: new Map([...job.options, ["remove_job", keep ? "local" : "full"]]) });
}

/** Jobs whose guest is on the node, as they stand before they have ever run. Rule: `PVE/ReplicationState.pm sub job_status`. */
function statusOn(call: Call): Record<string, Json>[] {
  const index = guestIndex(call.cluster);
  return jobsOf(call)
    .filter((job) => index.get(guestOf(job.id))?.node === call.node && maySee(call, job))
    .filter(({ options }) => options.has("remove_job") || options.get("target") !== call.node)
    .map((job) => ({
      ...shown(job),
      vmtype: index.get(guestOf(job.id))?.type ?? "",
      next_sync: job.options.has("remove_job") ? 1 : (nextEvent(job.options.get("schedule") ?? "*/15", 0) ?? 0),
      last_sync: 0,
      last_try: 0,
      fail_count: 0,
    }));
}

function statusOf(call: Call): Json {
  const id = call.required("id");
  return statusOn(call).find((job) => job.id === id) ?? call.die(`no such replication job '${id}'`);
}

export const replicationRoutes: readonly Route[] = [
  route(`GET ${JOBS}`, (call) =>
    jobsOf(call)
      .filter((job) => maySee(call, job))
      .map(shown),
  ),
  route(`POST ${JOBS}`, create),
  route(`GET ${JOBS}/{id}`, (call) => ({ ...shown(visibleJob(call)), digest: replicationFile.digest(call.cluster) })),
  route(`PUT ${JOBS}/{id}`, update),
  route(`DELETE ${JOBS}/{id}`, remove),
  route(`GET ${ON_NODE}`, (call) => {
    const guest = call.number("guest");
    return statusOn(call).filter((job) => guest === undefined || job.guest === guest);
  }),
  route(`GET ${ON_NODE}/{id}`, () => ["schedule_now", "log", "status"].map((name) => ({ name }))),
  route(`GET ${ON_NODE}/{id}/status`, statusOf),
];

import { die } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { Section } from "../core/section-config.ts";
import { removeResource, resourceFile } from "../ha/ha-files.ts";
import { jobsFile } from "../jobs/jobs-file.ts";
import { jobsOfGuest, replicationFile } from "../replication/replication-file.ts";
import type { Place } from "./place.ts";

/** As high availability and the messages name a guest's kind. */
const NAMES = { ct: "CT", vm: "VM" } as const;

/**
 * A guest that other configurations name is not destroyed unless they are cleaned too.
 * Rules: `$early_checks` of `PVE/API2/LXC.pm` and `PVE/API2/Qemu.pm`, method destroy_vm.
 *
 * @throws PveFailure 500
 */
export function checkUnrelated(cluster: Cluster, kind: "ct" | "vm", vmid: number): void {
  if (resourceFile.all(cluster).get(String(vmid))?.type === kind) {
    die(`unable to remove ${NAMES[kind]} ${vmid} - used in HA resources and purge parameter not set.`);
  }
  const [job] = jobsOfGuest(cluster, vmid);
  if (job !== undefined) {
    die(`There is a replication job '${job}' for guest '${vmid}' - Please remove that first.`);
  }
}

/**
 * Takes a guest that is no more out of replication, backup jobs and high availability.
 * Rules: as above; `PVE/VZDump/Plugin.pm sub remove_vmid_from_backup_jobs`.
 */
export function purgeRelated(place: Place, kind: "ct" | "vm"): void {
  const { cluster, vmid } = place;
  place.log(`purging ${NAMES[kind]} ${vmid} from related configurations..`);
  for (const job of jobsOfGuest(cluster, vmid)) replicationFile.remove(cluster, job);
  for (const job of jobsFile.all(cluster).values()) leaveJob(cluster, job, vmid);
  const resource = resourceFile.all(cluster).get(String(vmid));
  if (resource?.type !== kind) return;
  removeResource(cluster, resource, true);
  place.log(`NOTE: removed ${NAMES[kind]} ${vmid} from HA resource configuration.`);
}

function leaveJob(cluster: Cluster, job: Section, vmid: number): void {
  const list = job.options.has("vmid") ? "vmid" : "exclude";
  const before = (job.options.get(list) ?? "").split(/[,;\s]+/).filter((id) => id !== "");
  if (job.type !== "vzdump" || !before.includes(String(vmid))) return;
  const left = before.filter((id) => id !== String(vmid));
  if (left.length === 0 && list === "vmid") {
    jobsFile.remove(cluster, job.id);
    return;
  }
  const options = new Map(job.options);
  if (left.length === 0) options.delete(list);
  else options.set(list, left.join(","));
  jobsFile.put(cluster, { ...job, options });
}

/** Puts a new guest under high availability. Rules: `ha-managed` of the methods create_vm. */
export function addResource(place: Place, kind: "ct" | "vm", isStarted: boolean): void {
  place.log("Add as HA resource");
  const options = new Map([["state", isStarted ? "started" : "stopped"]]);
  resourceFile.put(place.cluster, { type: kind, id: String(place.vmid), options });
}

/** What the status of a guest says of high availability, of which no manager has said anything. Rule: `PVE/HA/Config.pm sub get_service_status`. */
export function managedStatus(cluster: Cluster, kind: "ct" | "vm", vmid: number) {
  const resource = resourceFile.all(cluster).get(String(vmid));
  if (resource?.type !== kind || resource.options.get("state") === "ignored") return { managed: 0 };
  return { managed: 1, group: resource.options.get("group") ?? null, state: null };
}

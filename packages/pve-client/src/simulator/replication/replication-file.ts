import type { Cluster } from "../core/cluster.ts";
import { SectionFile } from "../core/section-file.ts";

/** Rule: `PVE/ReplicationConfig.pm`. */
export const replicationFile = new SectionFile({
  path: "replication.cfg",
  schema: "POST /cluster/replication",
  encoded: ["comment"],
  types: {
    local: { required: "target", optional: "disable comment rate schedule remove_job source", fixed: "target" },
  },
});

/** VMID in the id of a job, such as `105-0`. */
export const guestOfJob = (id: string): number => Number(id.split("-")[0]);

/** Ids of the jobs that replicate a guest. */
export function jobsOfGuest(cluster: Cluster, vmid: number): string[] {
  return [...replicationFile.all(cluster).keys()].filter((id) => guestOfJob(id) === vmid);
}

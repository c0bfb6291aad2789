import { randomBytes } from "node:crypto";
import type { PveCaller } from "../client/pve-caller.ts";
import { PveError } from "../errors/pve-error.ts";
import { Task } from "../tasks/task.ts";
import type { GuestRef, GuestType } from "./guest-type.ts";

/** How a snapshot is used. */
export interface SnapshotOptions {
  /** A letter, then letters, digits, `_` and `-`, 40 at most; one that nobody has if absent. */
  readonly snapname?: string;
  /** Text beside the name. */
  readonly description?: string;
}

/**
 * Does something to a guest that is taken back if it fails: a snapshot is made first, the guest is rolled back to it when
 * the work throws, and it is removed at the end. A guest that was running is started again after a rollback.
 *
 * @param work what to do while the snapshot is there.
 * @returns what the work returns.
 * @throws what the work throws, after the rollback; PveError if the rollback failed too, with the work's error as cause and
 *   the name of the snapshot, which stays.
 * Rules: `PVE/AbstractConfig.pm sub snapshot_rollback`.
 */
export async function withSnapshot<T>(
  pve: PveCaller,
  type: GuestType,
  guest: GuestRef,
  work: () => Promise<T>,
  options: SnapshotOptions = {},
): Promise<T> {
  const { description, snapname = `before-${randomBytes(6).toString("hex")}` } = options;
  const base = `/nodes/{node}/${type}/{vmid}`;
  const { node, vmid } = guest;
  const run = async (method: "POST" | "DELETE", path: string, params: object = {}) => {
    const task = await pve.request({ method, path, params: { node, vmid, snapname, ...params } });
    if (task instanceof Task) await task.wait();
  };
  const status = await pve.request({ method: "GET", path: `${base}/status/current`, params: { node, vmid } });
  const wasRunning = (status as { status?: string }).status === "running";
  await run("POST", `${base}/snapshot`, { description });
  const result = await work().catch(async (error) => {
    await run("POST", `${base}/snapshot/{snapname}/rollback`, { start: wasRunning })
      .then(() => run("DELETE", `${base}/snapshot/{snapname}`))
      .catch((problem) => {
        throw notTakenBack(vmid, snapname, problem, error);
      });
    throw error;
  });
  await run("DELETE", `${base}/snapshot/{snapname}`);
  return result;
}

function notTakenBack(vmid: number, snapname: string, problem: unknown, cause: unknown): PveError {
  const reason = problem instanceof Error ? problem.message : String(problem);
  return new PveError(
    `Guest ${vmid} could not be taken back to its snapshot ${snapname}, which is still there: ${reason}`,
    { cause },
  );
}

import { parseUpid } from "@homelab/pve-client";
import type { Pve } from "../channels/pve.ts";
import { isConsole } from "./console-task.ts";
import { ifAllowed } from "./if-allowed.ts";

/** Says who else has worked on our guests meanwhile: `alice@pam: vzstart 118 at 12:03:10Z, OK`, one phrase a task. */
export type OtherHands = () => Promise<readonly string[]>;

/**
 * Remembers which tasks of these guests PVE's task index has by now. What is new there later is somebody's work; by
 * time it could not be told, because the node's clock need not be ours.
 *
 * @param ours UPIDs of the tasks of this run, which grows.
 * @returns says who else has worked on it since; without Sys.Audit on the node PVE shows a credential its own tasks only
 *   (`PVE/API2/Tasks.pm` method node_tasks), so that another run with the same token is seen and other people are not.
 */
export async function watchOtherHands(
  pve: Pve,
  { node, vmids }: { readonly node: string; readonly vmids: readonly number[] },
  ours: ReadonlySet<string>,
): Promise<OtherHands> {
  const tasks = async () => {
    const lists = await Promise.all(
      vmids.map((vmid) => ifAllowed(pve.get("/nodes/{node}/tasks", { node, vmid, source: "all" }))),
    );
    return lists.flatMap((list) => list ?? []);
  };
  const before = new Set((await tasks()).map(({ upid }) => upid));
  return async () =>
    (await tasks())
      .filter(({ upid, type }) => !before.has(upid) && !ours.has(upid) && !isConsole(type))
      .sort((a, b) => a.starttime - b.starttime)
      .map(({ upid, type, id, starttime, status }) => {
        const at = new Date(starttime * 1000).toISOString().slice(11, 19);
        return `${parseUpid(upid).user}: ${type} ${id} at ${at}Z, ${status ?? "still running"}`;
      });
}

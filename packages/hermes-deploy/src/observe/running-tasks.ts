import { parseUpid } from "@homelab/pve-client";
import type { Pve } from "../channels/pve.ts";
import type { Spec } from "../spec/spec.ts";
import { isConsole } from "./console-task.ts";
import { ifAllowed } from "./if-allowed.ts";
import { guestsOf } from "./pet.ts";

/** A task that this credential started and that has not ended. */
export interface RunningTask {
  readonly upid: string;
  /** `vzcreate 118`. */
  readonly what: string;
}

/** Their id is the name of a file, and not of a guest. */
const FETCHES = /download|^ociregistrypull$/;

/**
 * Tasks which an earlier run may have left: those of this credential on the node that work on the spec's containers or
 * fetch a template or an image. Starting the same again while they run would at best fail.
 */
export async function observeRunningTasks(pve: Pve, spec: Spec): Promise<readonly RunningTask[]> {
  const { node } = spec.container;
  const ours = guestsOf(spec);
  const nodes = await pve.get("/nodes");
  // a misspelt node is the plan's to explain
  if (!nodes.some((known) => known.node === node)) return [];
  const tasks = await ifAllowed(pve.get("/nodes/{node}/tasks", { node, source: "active" }));
  return (tasks ?? [])
    .filter((task) => task.endtime === undefined && !isConsole(task.type) && parseUpid(task.upid).user === pve.authid)
    .filter(({ id, type }) => ours.some((one) => id === String(one) || id.startsWith(`${one}-`)) || FETCHES.test(type))
    .map(({ upid, type, id }) => ({ upid, what: id === "" ? type : `${type} ${id}` }));
}

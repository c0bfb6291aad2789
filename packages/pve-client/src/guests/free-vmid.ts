import type { CallOptions } from "../client/caller.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import { HttpError } from "../errors/http-error.ts";
import { PveError } from "../errors/pve-error.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { Task } from "../tasks/task.ts";

/** A guest that is being made. */
export interface CreatedGuest {
  readonly vmid: number;
  /** Ends when the guest is there. */
  readonly task: Task;
}

/** So many others at once would have to take the ids that the cluster offers. */
const ATTEMPTS = 20;

/**
 * Makes a guest under the next free id of the cluster. Two who ask at the same moment are offered the same id, and the
 * one who comes second is told that it exists: only then another id is asked for. A guest that is there already is never
 * touched.
 *
 * @param callFor the call that makes a guest of this id.
 * @throws what the call throws, for any other reason; PveError if every id that was offered had just been taken.
 * Rules: `PVE/API2/Cluster.pm` method nextid; `PVE/Cluster.pm sub check_vmid_unused`.
 */
export async function underFreeVmid(
  pve: PveCaller,
  callFor: (vmid: number) => PlannedCall,
  options?: CallOptions,
): Promise<CreatedGuest> {
  const taken: number[] = [];
  while (taken.length < ATTEMPTS) {
    const vmid = Number(await pve.request({ method: "GET", path: "/cluster/nextid" }, options));
    try {
      return await startGuest(pve, vmid, callFor(vmid), options);
    } catch (error) {
      if (!isTaken(error, vmid)) throw error;
      taken.push(vmid);
    }
  }
  throw new PveError(
    `No free id: ${taken.join(", ")} were offered and had been taken by others each time. Try again later, or choose a vmid.`,
  );
}

/** Makes the call that starts a guest's making. @throws what the call throws. */
export async function startGuest(
  pve: PveCaller,
  vmid: number,
  call: PlannedCall,
  options?: CallOptions,
): Promise<CreatedGuest> {
  const task = await pve.request(call, options);
  if (task instanceof Task) return { vmid, task };
  throw new PveError(`${call.method} ${call.path} answered no task for guest ${vmid}.`);
}

/**
 * Whether the id was refused because somebody has it: `unable to create CT 105 - CT 105 already exists on node 'pve1'`,
 * `unable to create VM 105: config file already exists`.
 */
function isTaken(error: unknown, vmid: number): boolean {
  const words = new RegExp(`\\b(?:CT|VM) ${vmid}(?: already exists on node|: config file already exists)`);
  return error instanceof HttpError && words.test(error.reason);
}

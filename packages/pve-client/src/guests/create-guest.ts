import type { AllowedParams } from "../client/access-types.ts";
import type { CallOptions } from "../client/caller.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import { HttpError } from "../errors/http-error.ts";
import { PveError } from "../errors/pve-error.ts";
import type { Access } from "../permissions/access.ts";
import { Task } from "../tasks/task.ts";
import type { GuestType } from "./guest-type.ts";

/** What a creation takes beside the id: the parameters of `POST /nodes/{node}/lxc` or `/qemu`. */
export type GuestParams<T extends GuestType, A extends Access> = Omit<
  AllowedParams<"post", `/nodes/{node}/${T}`, A>,
  "vmid"
>;

/** A guest that is being made. */
export interface CreatedGuest {
  readonly vmid: number;
  /** Ends when the guest is there. */
  readonly task: Task;
}

/** So many others at once would have to take the ids that the cluster offers. */
const ATTEMPTS = 20;

/**
 * Creates a guest under the next free id of the cluster. Two who ask at the same moment are offered the same id, and the
 * one who comes second is told that it exists: only then another id is asked for. A guest that is there already is never
 * touched.
 *
 * @param type `lxc` or `qemu`.
 * @param params as for the call itself, without `vmid`.
 * @returns the id and the task; `await task.wait()` before using the guest.
 * @throws what the call throws, for any other reason; PveError if every id that was offered had just been taken.
 * Rules: `PVE/API2/Cluster.pm` method nextid; `PVE/Cluster.pm sub check_vmid_unused`.
 */
export async function createGuest<T extends GuestType, A extends Access>(
  pve: PveCaller<A>,
  type: T,
  params: GuestParams<T, A>,
  options?: CallOptions,
): Promise<CreatedGuest> {
  const taken: number[] = [];
  while (taken.length < ATTEMPTS) {
    const vmid = Number(await pve.request({ method: "GET", path: "/cluster/nextid" }, options));
    const call = { method: "POST", path: `/nodes/{node}/${type}`, params: { ...params, vmid } } as const;
    try {
      const task = await pve.request(call, options);
      if (task instanceof Task) return { vmid, task };
      throw new PveError(`POST ${call.path} answered no task for guest ${vmid}.`);
    } catch (error) {
      if (!isTaken(error, vmid)) throw error;
      taken.push(vmid);
    }
  }
  throw new PveError(
    `No free id: ${taken.join(", ")} were offered and had been taken by others each time. Try again later, or choose a vmid.`,
  );
}

/** Whether the id was refused because somebody has it: `unable to create CT 105 - CT 105 already exists on node 'pve1'`. */
function isTaken(error: unknown, vmid: number): boolean {
  return error instanceof HttpError && new RegExp(`\\b(?:CT|VM) ${vmid} already exists on node`).test(error.reason);
}

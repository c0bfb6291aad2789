import type { CallOptions } from "../client/caller.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import { PveError } from "../errors/pve-error.ts";
import type { GuestRef, GuestType } from "./guest-type.ts";

/** A guest as the cluster lists it, with everything else that the list says of it. */
export interface FoundGuest extends GuestRef {
  readonly type: GuestType;
  readonly name?: string;
  /** `running`, `stopped`, `unknown` … */
  readonly status?: string;
  readonly template?: boolean;
  /** Separated by `;`. */
  readonly tags?: string;
  readonly pool?: string;
  readonly [fact: string]: unknown;
}

/**
 * Lists the guests of all nodes in one call. Those that the credential has no VM.Audit on are left out by PVE without a
 * word.
 *
 * @throws what the call throws.
 * Rule: `PVE/API2/Cluster.pm` method resources.
 */
export async function listGuests(pve: PveCaller, options?: CallOptions): Promise<FoundGuest[]> {
  const call = { method: "GET", path: "/cluster/resources", params: { type: "vm" } } as const;
  const answer = await pve.request(call, options);
  return (Array.isArray(answer) ? answer : []).filter(({ type }) => type === "lxc" || type === "qemu");
}

/**
 * Finds a guest wherever it is: calls need its node and its type, people know its id or name.
 *
 * @param which the VMID, or the name as it is listed.
 * @throws PveError if there is none, or the name is that of several, which are listed; what the call throws.
 */
export async function findGuest(pve: PveCaller, which: number | string, options?: CallOptions): Promise<FoundGuest> {
  const guests = await listGuests(pve, options);
  const found = guests.filter(({ vmid, name }) => (typeof which === "number" ? vmid === which : name === which));
  const [guest] = found;
  if (guest && found.length === 1) return guest;
  if (found.length > 1) {
    const places = found.map(({ vmid, node }) => `${vmid} on ${node}`).join(", ");
    throw new PveError(`${found.length} guests are called "${which}": ${places}. Use the id.`);
  }
  const what = typeof which === "number" ? `No guest ${which}` : `No guest is called "${which}"`;
  throw new PveError(
    `${what} among the ${guests.length} that this credential sees. It sees those on which it has VM.Audit.`,
  );
}

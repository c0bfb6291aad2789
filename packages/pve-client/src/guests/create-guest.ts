import type { AllowedParams } from "../client/access-types.ts";
import type { CallOptions } from "../client/caller.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import type { Access } from "../permissions/access.ts";
import { type CreatedGuest, underFreeVmid } from "./free-vmid.ts";
import type { GuestRef, GuestType } from "./guest-type.ts";

/** What a creation takes beside the id: the parameters of `POST /nodes/{node}/lxc` or `/qemu`. */
export type GuestParams<T extends GuestType, A extends Access> = Omit<
  AllowedParams<"post", `/nodes/{node}/${T}`, A>,
  "vmid"
>;

/**
 * Creates a guest under the next free id of the cluster, and under another one if somebody else takes that first. A guest
 * that is there already is never touched.
 *
 * @param type `lxc` or `qemu`.
 * @param params as for the call itself, without `vmid`.
 * @returns the id and the task; `await task.wait()` before using the guest.
 * @throws what the call throws, for any other reason; PveError if every id that was offered had just been taken.
 */
export function createGuest<T extends GuestType, A extends Access>(
  pve: PveCaller<A>,
  type: T,
  params: GuestParams<T, A>,
  options?: CallOptions,
): Promise<CreatedGuest> {
  const path = `/nodes/{node}/${type}`;
  return underFreeVmid(pve, (vmid) => ({ method: "POST", path, params: { ...params, vmid } }), options);
}

/** What a clone takes beside the two ids: the parameters of `POST /nodes/{node}/lxc/{vmid}/clone` or its like for qemu. */
export type CloneParams<T extends GuestType, A extends Access> = Omit<
  AllowedParams<"post", `/nodes/{node}/${T}/{vmid}/clone`, A>,
  "newid" | "node" | "vmid"
>;

/**
 * Clones a guest under the next free id of the cluster, as {@link createGuest} creates one.
 *
 * @param guest the guest that is cloned.
 * @param params as for the call itself, without `newid`.
 * @returns the clone's id and the task; `await task.wait()` before using it.
 * @throws as {@link createGuest}.
 */
export function cloneGuest<T extends GuestType, A extends Access>(
  pve: PveCaller<A>,
  type: T,
  { node, vmid }: GuestRef,
  params?: CloneParams<T, A>,
  options?: CallOptions,
): Promise<CreatedGuest> {
  const path = `/nodes/{node}/${type}/{vmid}/clone`;
  return underFreeVmid(pve, (newid) => ({ method: "POST", path, params: { ...params, node, vmid, newid } }), options);
}

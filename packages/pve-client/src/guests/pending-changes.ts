import type { CallOptions } from "../client/caller.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import type { GuestRef, GuestType } from "./guest-type.ts";

/** A change of a running guest's configuration that waits for its next start. */
export interface PendingChange {
  readonly option: string;
  /** As it is now; undefined if it will be added. */
  readonly now: string | undefined;
  /** As it will be; undefined if it will be removed. */
  readonly next: string | undefined;
}

/**
 * Reads which changes of a guest wait for its next start.
 *
 * @throws what the call throws.
 * Rule: `PVE/GuestHelpers.pm sub config_with_pending_array`.
 */
export async function pendingChanges(
  pve: PveCaller,
  type: GuestType,
  { node, vmid }: GuestRef,
  options?: CallOptions,
): Promise<PendingChange[]> {
  const path = `/nodes/{node}/${type}/{vmid}/pending`;
  const answer = await pve.request({ method: "GET", path, params: { node, vmid } }, options);
  return Array.isArray(answer) ? answer.flatMap(toChange) : [];
}

interface Entry {
  readonly key: string;
  readonly value?: string;
  readonly pending?: string;
  /** 1 or 2 for an option that goes. */
  readonly delete?: number;
}

function toChange({ key, value, pending, delete: removed }: Entry): PendingChange[] {
  if (removed) return [{ option: key, now: value, next: undefined }];
  return pending === undefined ? [] : [{ option: key, now: value, next: pending }];
}

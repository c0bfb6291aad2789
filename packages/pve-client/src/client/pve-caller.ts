import type { CallOptions } from "../client/caller.ts";
import type { Access } from "../permissions/access.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";

/** The part of a client that work on guests needs; every `PveClient` has it. */
export interface GuestCaller<out A extends Access = Access> {
  readonly access: A;
  request(call: PlannedCall, options?: CallOptions): Promise<unknown>;
}

/** Containers and virtual machines, as PVE's paths spell them. */
export type GuestType = "lxc" | "qemu";

import type { Access } from "../permissions/access.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import type { CallOptions } from "./caller.ts";

/** The part of a client that a function needs which is given one; every `PveClient` has it. */
export interface PveCaller<out A extends Access = Access> {
  readonly access: A;
  request(call: PlannedCall, options?: CallOptions): Promise<unknown>;
}

import { readGranted } from "../../src/permissions/granted.ts";
import { judge } from "../../src/permissions/judge.ts";
import type { KnownState } from "../../src/permissions/known-state.ts";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";

/** Privileges by ACL path. */
export type Rights = Readonly<Record<string, readonly string[]>>;

/** What it is about, a call, who makes it, what is known, and what is foretold. */
export type Row = readonly [about: string, call: PlannedCall, rights: Rights, known: Partial<KnownState>, want: string];

/** Privileges on a guest. */
export const guest = (vmid: number, ...privileges: string[]): Rights => ({ [`/vms/${vmid}`]: privileges });

/** A call about something of a node. */
export const at = (method: PlannedCall["method"], path: string, params: PlannedCall["params"]): PlannedCall => ({
  method,
  path,
  params: { node: "n", ...params },
});

/** What PVE will say, without "Permission check failed" before a reason, and what the task will say if it refuses. */
export function foretold(call: PlannedCall, rights: Rights, state: Partial<KnownState>): string {
  const lists = Object.entries(rights).map(([path, names]) => [path, Object.fromEntries(names.map((one) => [one, 0]))]);
  const judged = judge(call, "user", readGranted(Object.fromEntries(lists)), { authid: "u@pve", ...state });
  const say = ({ message, is }: Pick<typeof judged, "message" | "is">) =>
    message?.replace(/^Permission check failed (?=\()/, "") ?? is;
  return `${say(judged)}${judged.task ? `, task: ${say(judged.task)}` : ""}`;
}

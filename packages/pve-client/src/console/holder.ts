import type { Caller } from "../client/caller.ts";
import { ConsoleError } from "../errors/console-error.ts";
import { isUpid, parseUpid } from "../ids/upid.ts";
import { poll } from "../waiting/poll.ts";
import type { Place } from "./terminal.ts";

/** Kinds of task that stand for somebody at a container's console (`PVE/API2/LXC.pm`: vncproxy, termproxy, spiceproxy). */
const AT_CONSOLE = /^(?:vnc|spice)proxy$/;
/** Its task is listed a moment longer than a console of one's own lasts. */
const PAUSES = { first: 5, longest: 1_000 };
/** A connection of one's own may just be ending, and one that was never used ends by itself after 10 s. */
const OWN_ENDS_WITHIN = 12_000;
const OTHERS_END_WITHIN = 2_000;

/**
 * Finds the task of somebody who has a container's console open.
 *
 * @param tasks the running tasks of its node, as `GET /nodes/{node}/tasks` lists them.
 * @returns the UPID of the first one, undefined if there is none.
 */
export function holderIn(tasks: unknown, vmid: number): string | undefined {
  if (!Array.isArray(tasks)) return undefined;
  return tasks
    .map((entry) => (entry as { readonly upid?: unknown } | null)?.upid)
    .filter((upid) => isUpid(upid))
    .find((upid) => AT_CONSOLE.test(parseUpid(upid).type) && parseUpid(upid).id === String(vmid));
}

/**
 * Waits a moment for a container's console to be free: there is one session for everybody, so whatever is typed next goes
 * into the program that somebody else is using, and is seen by them. Who may see no tasks but its own sees no others here.
 *
 * @param authid who asks.
 * @throws ConsoleError with `problem: "in-use"` if it stays in use.
 */
export async function waitUntilFree(
  place: Place & { readonly vmid: number },
  call: Caller,
  authid: string,
  signal?: AbortSignal,
): Promise<void> {
  const { node, vmid } = place;
  const params = { node, vmid, source: "active" };
  let holder = "";
  const tooLate = () => ConsoleError.inUse(place, holder);
  const look = async (elapsed: number) => {
    const tasks = await call("GET", "/nodes/{node}/tasks", params, { signal }).catch(() => undefined);
    const found = holderIn(tasks, vmid);
    if (found === undefined) return true;
    holder = found;
    if (parseUpid(found).user !== authid && elapsed >= OTHERS_END_WITHIN) throw tooLate();
    return undefined;
  };
  await poll({ signal, timeout: OWN_ENDS_WITHIN, pauses: PAUSES, look, tooLate });
}

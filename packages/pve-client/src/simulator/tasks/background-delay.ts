import type { Call } from "../core/route.ts";

const MS = 1000;

/**
 * Waits for a task that a method has started, as long as `background_delay` or `delay` wants.
 *
 * @param seconds 0 waits not at all.
 * @returns how the task ended, such as `OK`; undefined if it goes on.
 */
export async function endWithin(call: Call, upid: string, seconds: number): Promise<string | undefined> {
  const task = call.cluster.tasks.get(upid);
  if (seconds === 0 || !task) return undefined;
  const late = new AbortController();
  const inTime = await Promise.race([
    task.ended.then(() => true),
    call.cluster.clock.sleep(seconds * MS, late.signal).then(() => task.exitstatus !== undefined),
  ]);
  late.abort();
  return inTime ? task.exitstatus : undefined;
}

/** Rule: `PVE/Tools.pm sub upid_status_is_error`. */
export const isFailure = (exitstatus: string): boolean => exitstatus !== "OK" && !exitstatus.startsWith("WARNINGS");

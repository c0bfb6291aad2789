import { LockedError } from "../errors/locked-error.ts";
import { TaskError } from "../errors/task-error.ts";
import { type PollOptions, poll } from "../waiting/poll.ts";

const ONE_MINUTE = 60_000;
const PAUSES = { first: 500, longest: 10_000 };

/**
 * Does something again, less and less often, as long as somebody else works on the same guest, storage or file. Only what
 * PVE refused before it began is done again, so nothing is done twice.
 *
 * @param work makes the call and, if that starts a task, waits for it: `async () => (await pve.post(…)).wait()`.
 * @param options `timeout` in milliseconds, one minute if absent.
 * @returns what the work gives when nobody is in its way.
 * @throws LockedError, or TaskError with a `lock`, when the time is over; what the work throws for any other reason.
 */
export async function retryLocked<T>(work: () => Promise<T>, options: PollOptions = {}): Promise<T> {
  let reason: unknown;
  const done = await poll({
    ...options,
    timeout: options.timeout ?? ONE_MINUTE,
    pauses: PAUSES,
    look: async () => {
      try {
        return { value: await work() };
      } catch (error) {
        if (!isLocked(error)) throw error;
        reason = error;
        return undefined;
      }
    },
    tooLate: () => reason as Error,
  });
  return done.value;
}

function isLocked(error: unknown): boolean {
  return error instanceof LockedError || (error instanceof TaskError && error.lock !== undefined);
}

import { setTimeout as sleep } from "node:timers/promises";

/** How long to wait, and what ends it early. */
export interface PollOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds; as long as it takes if absent. */
  readonly timeout?: number;
  /** Waits between two looks; replaced in tests. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since whenever; replaced in tests. */
  readonly now?: () => number;
}

/** How often to look, in milliseconds: first after `first`, then `growth` times as long each time, `longest` at most. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
  /** Above 1; 1.5 if absent. The nearer to 1, the sooner an end is seen, and the more often is looked. */
  readonly growth?: number;
}

const GROWTH = 1.5;

/** One thing that is waited for. */
export interface Poll<T> extends PollOptions {
  readonly pauses: Pauses;
  /**
   * Looks once; `elapsed` is in milliseconds since the first look.
   *
   * @returns undefined while there is nothing yet. What it throws ends the waiting.
   */
  readonly look: (elapsed: number) => Promise<T | undefined>;
  /** Makes the error that is thrown when the time is over; it looks once more at that moment. */
  readonly tooLate: (timeout: number) => Error;
}

/**
 * Looks again and again, less and less often, until there is something.
 *
 * @throws the signal's reason when it was aborted; what `look` throws; what `tooLate` makes when the time is over.
 */
export async function poll<T>(what: Poll<T>): Promise<T> {
  const { signal, timeout = Number.POSITIVE_INFINITY, now = Date.now, pauses, look, tooLate } = what;
  const pauseFor = what.sleep ?? ((ms) => sleep(ms, undefined, { signal }));
  const began = now();
  let pause = pauses.first;
  for (;;) {
    signal?.throwIfAborted();
    const found = await look(now() - began).catch((error) => {
      throw signal?.aborted ? signal.reason : error;
    });
    if (found !== undefined) return found;
    const left = timeout - (now() - began);
    if (left <= 0) throw tooLate(timeout);
    await pauseFor(Math.min(pause, left), signal).catch((error) => {
      throw signal?.aborted ? signal.reason : error;
    });
    pause = Math.min(pause * (pauses.growth ?? GROWTH), pauses.longest);
  }
}

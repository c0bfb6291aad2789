/** The simulator's time. Everything in it that waits or ages asks this clock, so that a test can move it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves when `ms` milliseconds of this clock have passed, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Moves time forward by `ms` milliseconds and wakes whoever slept until then. */
  advance(ms: number): void;
}

/** Seconds since the epoch, as PVE counts them. */
export function seconds(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Sleepers in the order in which they are due. */
function createBedroom(now: () => number) {
  const sleepers = new Set<Sleeper>();
  return {
    /** Resolves when {@link wakeDue} finds it due, or the signal aborts. */
    enter: (due: number, signal: AbortSignal | undefined) =>
      new Promise<void>((resolve) => {
        const sleeper: Sleeper = { due, wake: resolve };
        sleepers.add(sleeper);
        const leave = () => {
          sleepers.delete(sleeper);
          resolve();
        };
        if (signal?.aborted) leave();
        else signal?.addEventListener("abort", leave, { once: true });
      }),
    wakeDue: () => {
      for (const sleeper of [...sleepers].sort((a, b) => a.due - b.due)) {
        if (sleeper.due > now()) return;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
  };
}

/** The machine's clock, which `advance` can put ahead. */
export function systemClock(): Clock {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const bedroom = createBedroom(now);
  return {
    now,
    sleep: async (ms, signal) => {
      const asleep = bedroom.enter(now() + ms, signal);
      // one early wake-up is possible, since timers may fire a millisecond before their time
      const timer = setTimeout(bedroom.wakeDue, ms + 1);
      await asleep;
      clearTimeout(timer);
    },
    advance: (ms) => {
      ahead += ms;
      bedroom.wakeDue();
    },
  };
}

/**
 * A clock that stands still.
 *
 * @param options.start milliseconds since the epoch; the first second of 2026 if absent.
 * @param options.sleep `instant` (default): sleeping moves time forward and only lets others run. `stepped`: a
 *   sleeper waits for `advance`.
 */
export function fakeClock(options: { start?: number; sleep?: "instant" | "stepped" } = {}): Clock {
  let time = options.start ?? Date.UTC(2026, 0, 1);
  const now = () => time;
  const bedroom = createBedroom(now);
  const advance = (ms: number) => {
    time += ms;
    bedroom.wakeDue();
  };
  return {
    now,
    advance,
    sleep: async (ms, signal) => {
      if (options.sleep === "stepped") return bedroom.enter(time + ms, signal);
      advance(ms);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

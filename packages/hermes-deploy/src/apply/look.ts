import type { Channel } from "../channels/channel.ts";
import type { Clock } from "../channels/clock.ts";
import type { Pve } from "../channels/pve.ts";
import { countingReads } from "../observe/counting-reads.ts";
import type { ObserveEvent } from "../observe/event.ts";
import { lookAgain } from "../observe/look-again.ts";
import { lookInside, observe, type Sources } from "../observe/observe.ts";
import { observeRunningTasks } from "../observe/running-tasks.ts";
import type { Observed } from "../plan/observed.ts";
import type { Plan, PlanFunction, PlanOptions } from "../plan/plan.ts";
import type { Step } from "../plan/step.ts";
import type { Spec } from "../spec/spec.ts";
import type { NeededStep } from "../steps/context.ts";

export interface LookOptions extends Pick<Sources, "secretOf" | "keyOf"> {
  readonly spec: Spec;
  readonly pve: Pve;
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly emit: (event: ObserveEvent) => void;
  readonly plan: PlanFunction;
  readonly planOptions: PlanOptions;
}

/** What was seen, and what follows from it. */
export interface Sight {
  readonly observed: Observed;
  readonly plan: Plan;
}

/** Looks at the present state and plans from it: gather, then decide. */
export interface Look {
  everything(): Promise<Sight>;
  /** The same, once tasks of an earlier run have ended, and locks have gone or two minutes have passed. */
  settled(): Promise<Sight>;
  /** Looks again at what these steps change through PVE, and gives those of them that the plan would still have. */
  stillNeeded(steps: readonly Step[]): Promise<readonly NeededStep[]>;
}

const PATIENCE = 120_000;
const INTERVAL = 2_000;

export function createLook(options: LookOptions): Look {
  const { spec, channels, clock, signal, emit, secretOf, keyOf, planOptions } = options;
  const { pve, count } = countingReads(options.pve);
  const sources: Sources = {
    pve,
    guestDoor: channels.map(({ doors }) => doors["guest-shell"]).find((door) => door !== undefined),
    hostDoor: channels.map(({ doors }) => doors["host-shell"]).find((door) => door?.immediate),
    signal,
    secretOf,
    keyOf,
    adopt: planOptions.adopt ?? false,
  };
  let last: Observed | undefined;

  const everything = async (): Promise<Sight> => {
    signal.throwIfAborted();
    const startedAt = clock.now();
    const before = count();
    emit({ type: "observe.started" });
    last = await observe(spec, sources);
    emit({ type: "observe.finished", reads: count() - before, milliseconds: clock.now() - startedAt });
    return { observed: last, plan: options.plan(spec, last, planOptions) };
  };
  // A run that was killed leaves its task running; how that ends is seen by what is there afterwards.
  const endOfEarlierTasks = async () => {
    for (const { upid, what } of await observeRunningTasks(pve, spec)) {
      emit({ type: "observe.waiting", what: `${what}, which an earlier run has started` });
      await pve
        .task(upid)
        .wait({ signal, sleep: clock.sleep, now: clock.now })
        .catch(() => signal.throwIfAborted());
    }
  };
  return {
    everything,
    async settled() {
      const deadline = clock.now() + PATIENCE;
      for (;;) {
        await endOfEarlierTasks();
        const sight = await everything();
        const { problems } = sight.plan;
        const passes = problems.length > 0 && problems.every(({ passing }) => passing);
        if (!passes || clock.now() >= deadline) return sight;
        await clock.sleep(INTERVAL, signal);
      }
    },
    async stillNeeded(steps) {
      const before = last ?? (await observe(spec, sources));
      const again = await lookAgain(spec, sources, steps);
      // others may have looked meanwhile
      last = { ...(last ?? before), ...again };
      const ids = steps.map(({ id }) => id);
      const left = (seen: Observed) => options.plan(spec, seen, planOptions).steps.filter(({ id }) => ids.includes(id));
      // What is done on the node may only be visible from inside the container.
      if (last.inside !== undefined && left(last).some(({ kind }) => kind === "host-script")) {
        const inside = await lookInside(spec, last.guest, sources);
        last = { ...last, ...inside };
      }
      return left(last);
    },
  };
}

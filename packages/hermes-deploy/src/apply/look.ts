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
import { InTheWayError } from "./in-the-way-error.ts";

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
  /** A lock has been waited for in vain. */
  readonly waited: boolean;
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
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 15_000;

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
  let waited = false;
  const planOf = (observed: Observed) => options.plan(spec, observed, { ...planOptions, waited });

  const see = async (): Promise<Sight> => {
    signal.throwIfAborted();
    last = await observe(spec, sources);
    return { observed: last, plan: planOf(last), waited };
  };
  const telling = async (look: () => Promise<Sight>): Promise<Sight> => {
    const startedAt = clock.now();
    const before = count();
    emit({ type: "observe.started" });
    const sight = await look();
    emit({ type: "observe.finished", reads: count() - before, milliseconds: clock.now() - startedAt });
    return sight;
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
  const seeSettled = async (): Promise<Sight> => {
    const deadline = clock.now() + PATIENCE;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
      await endOfEarlierTasks();
      waited = clock.now() >= deadline;
      const sight = await see();
      const { problems } = sight.plan;
      if (waited || problems.length === 0 || !problems.every(({ passing }) => passing)) return sight;
      if (pause === FIRST_PAUSE) {
        const locks = problems.map(({ message }) => message).join("; ");
        emit({ type: "observe.waiting", what: `a lock to go, two minutes at most: ${locks}` });
      }
      await clock.sleep(pause, signal);
    }
  };
  const stillLeft = async (now: readonly Step[], asked: readonly Step[]): Promise<readonly Step[]> => {
    const ids = asked.map(({ id }) => id);
    const left = now.filter(({ id }) => ids.includes(id));
    // What is done on the node may only be visible from inside the container.
    if (last?.inside === undefined || !left.some(({ kind }) => kind === "host-script")) return left;
    last = { ...last, ...(await lookInside(spec, last.guest, sources)) };
    return planOf(last).steps.filter(({ id }) => ids.includes(id));
  };
  return {
    everything: () => telling(see),
    settled: () => telling(seeSettled),
    async stillNeeded(steps) {
      const before = last ?? (await observe(spec, sources));
      const deadline = clock.now() + PATIENCE;
      for (;;) {
        const again = await lookAgain(spec, sources, steps, before);
        // others may have looked meanwhile
        last = { ...(last ?? before), ...again };
        const { problems, steps: left } = planOf(last);
        if (problems.length === 0) return await stillLeft(left, steps);
        if (!problems.every(({ passing }) => passing) || clock.now() >= deadline) throw new InTheWayError(problems);
        await clock.sleep(FIRST_PAUSE, signal);
      }
    },
  };
}

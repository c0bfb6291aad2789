import type { Clock } from "../channels/clock.ts";
import type { OtherHands } from "../observe/other-hands.ts";
import { carryOut } from "../steps/carry-out.ts";
import type { StepContext } from "../steps/context.ts";
import { carryOutHostScripts } from "../steps/host-script.ts";
import type { ApplyEvent, StepLabel } from "./event.ts";
import { toFailure } from "./failure.ts";
import type { Batch } from "./schedule.ts";
import type { Leave, Turns } from "./turns.ts";

export interface BatchOptions {
  readonly node: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly emit: (event: ApplyEvent) => void;
  readonly stillNeeded: StepContext["stillNeeded"];
  readonly filesScript: StepContext["filesScript"];
  readonly secretOf: StepContext["secretOf"];
  /** Who else has worked on the container since this run began. */
  readonly otherHands: OtherHands;
  readonly turns: Turns;
  /** Whether a batch whose turn has come may still begin. */
  readonly mayBegin: () => boolean;
  /** Counts the batch among those that have begun. */
  readonly begun: (batch: Batch) => { readonly position: number; readonly total: number };
}

/** How a batch ended; `broken-off` by an interruption. Times in milliseconds. */
export type BatchEnd =
  | { readonly kind: "done"; readonly milliseconds: number }
  | { readonly kind: "failed" | "broken-off" | "not-begun" };

/** The id of a batch's first step, those of the others, and all their titles. */
export function labelOf({ first, steps }: Batch): StepLabel {
  const others = steps.filter((step) => step !== first).map(({ id }) => id);
  const title = steps.map((step) => step.title).join("; ");
  return { id: first.id, title, ...(others.length === 0 ? {} : { with: others }) };
}

/** Waits until it is the batch's turn, carries it out, and tells how it went. Never throws. */
export async function carryOutBatch(batch: Batch, options: BatchOptions): Promise<BatchEnd> {
  const { clock, emit, signal } = options;
  const turn = await createTurn(batch, options);
  if (!options.mayBegin()) {
    turn.leave();
    return { kind: "not-begun" };
  }
  const startedAt = clock.now();
  const label = labelOf(batch);
  emit({ type: "step.started", ...label, ...options.begun(batch), channel: batch.assignment.channel });
  try {
    await carryOutAll(batch, contextFor(label, turn.pause, options));
  } catch (error) {
    if (signal.aborted) return { kind: "broken-off" };
    const milliseconds = clock.now() - startedAt;
    // the failure is what is to be told; that the index of tasks cannot be read either is not
    const meanwhile = await options.otherHands().catch(() => []);
    emit({ type: "step.failed", ...label, milliseconds, ...toFailure(error), meanwhile });
    return { kind: "failed" };
  } finally {
    turn.leave();
  }
  const milliseconds = clock.now() - startedAt;
  emit({ type: "step.finished", ...label, milliseconds });
  return { kind: "done", milliseconds };
}

/** A shell that takes one script at a time is left while its step only waits. */
async function createTurn({ assignment }: Batch, { turns, clock, signal }: BatchOptions) {
  const shared = assignment.by === "guest-shell" && assignment.door.oneAtATime ? assignment.door : undefined;
  const take = async (): Promise<Leave> => (shared === undefined ? () => {} : await turns.take(shared));
  let leave = await take();
  return {
    leave: () => leave(),
    async pause(milliseconds: number) {
      leave();
      await clock.sleep(milliseconds, signal);
      leave = await take();
    },
  };
}

async function carryOutAll({ first, steps, assignment }: Batch, context: StepContext): Promise<void> {
  if (steps.length === 1 || assignment.by !== "host-shell") return await carryOut(first, assignment, context);
  const works = steps.flatMap((step) => {
    const script = step.kind === "host-script" ? step.script : step.kind === "calls" ? step.hostScript : undefined;
    return script === undefined ? [] : [{ step, script }];
  });
  await carryOutHostScripts(works, assignment.door, context);
}

function contextFor({ id }: StepLabel, pause: StepContext["pause"], options: BatchOptions): StepContext {
  const { node, signal, stillNeeded, filesScript, secretOf } = options;
  return {
    node,
    clock: options.clock,
    signal,
    pause,
    stillNeeded,
    filesScript,
    secretOf,
    log: (line) => options.emit({ type: "step.log", id, line }),
    emit: (event) => options.emit({ ...event, id }),
  };
}

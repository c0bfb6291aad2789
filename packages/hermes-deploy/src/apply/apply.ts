import { assign } from "../channels/assign.ts";
import type { Channel } from "../channels/channel.ts";
import type { Plan } from "../plan/plan.ts";
import type { Step } from "../plan/step.ts";
import { type BatchOptions, carryOutBatch, labelOf } from "./carry-out-batch.ts";
import type { ApplyEvent, StepLabel } from "./event.ts";
import { type Batch, nextSteps } from "./schedule.ts";
import { createTurns } from "./turns.ts";

export interface ApplyOptions extends Omit<BatchOptions, "turns" | "mayBegin" | "begun"> {
  readonly plan: Pick<Plan, "steps">;
  /** Best first. */
  readonly channels: readonly Channel[];
}

/** How carrying out a plan ended, with the time that each step took (milliseconds), in the order of their ends. */
export interface ApplyResult {
  readonly outcome: "done" | Stop;
  readonly steps: readonly (StepLabel & { readonly milliseconds: number })[];
}

type Stop = Extract<ApplyEvent, { type: "apply.stopped" }>["why"];

/**
 * Carries out a plan: every step when those that it depends on have had their effect, side by side with whatever else
 * goes on. When a step fails, when no channel can carry one, or when somebody interrupts, no other step begins, and
 * those at work are waited for. Never throws for what a step does; what happened is in the events and in the result.
 */
export async function apply(options: ApplyOptions): Promise<ApplyResult> {
  const { plan, channels, clock, emit, signal } = options;
  const startedAt = clock.now();
  const done = new Set<string>();
  const doneTitles: string[] = [];
  const steps: (StepLabel & { milliseconds: number })[] = [];
  const brokenOff: string[] = [];
  const atWork = new Set<Promise<void>>();
  let left: readonly Step[] = plan.steps;
  let begun = 0;
  let why: Stop | undefined;
  const batchOptions: BatchOptions = {
    ...options,
    turns: createTurns(),
    mayBegin: () => why === undefined && !signal.aborted,
    begun: ({ steps: together }) => {
      begun += together.length;
      return { position: begun - together.length + 1, total: plan.steps.length };
    },
  };
  const begin = (batch: Batch) => {
    left = left.filter((step) => !batch.steps.includes(step));
    const work = carryOutBatch(batch, batchOptions).then((end) => {
      atWork.delete(work);
      if (end.kind === "done") {
        for (const { id, title } of batch.steps) {
          done.add(id);
          doneTitles.push(title);
        }
        steps.push({ ...labelOf(batch), milliseconds: end.milliseconds });
      } else if (end.kind === "broken-off") brokenOff.push(...batch.steps.map(({ title }) => title));
      else if (end.kind === "failed") why = "failed";
    });
    atWork.add(work);
  };

  emit({ type: "apply.started", steps: left.length });
  for (;;) {
    if (signal.aborted) why ??= "interrupted";
    if (why === undefined) {
      const next = nextSteps({ left, done, atWork: atWork.size }, (step) => assign(step, channels));
      if (next.kind === "blocked") {
        const { id, title } = next.step;
        emit({ type: "step.blocked", id, title, reason: next.by.reason, commands: next.by.commands });
        why = "blocked";
      } else for (const batch of next.batches) begin(batch);
    }
    if (atWork.size === 0) break;
    await Promise.race(atWork);
  }
  if (why === undefined) {
    emit({ type: "apply.finished", steps: steps.length, milliseconds: clock.now() - startedAt });
    return { outcome: "done", steps };
  }
  const remaining = plan.steps.filter(({ id }) => !done.has(id)).map(({ title }) => title);
  emit({ type: "apply.stopped", why, done: doneTitles, brokenOff, remaining });
  return { outcome: why, steps };
}

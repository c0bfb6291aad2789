import { type Assignment, assign } from "../channels/assign.ts";
import type { Channel } from "../channels/channel.ts";
import type { Clock } from "../channels/clock.ts";
import type { OtherHands } from "../observe/other-hands.ts";
import type { Plan } from "../plan/plan.ts";
import type { Step } from "../plan/step.ts";
import { carryOut } from "../steps/carry-out.ts";
import type { StepContext } from "../steps/context.ts";
import { carryOutHostScripts } from "../steps/host-script.ts";
import type { ApplyEvent, StepLabel } from "./event.ts";
import { toFailure } from "./failure.ts";
import { groupFrom, readySteps } from "./ready.ts";

export interface ApplyOptions {
  readonly plan: Pick<Plan, "steps">;
  readonly node: string;
  /** Best first. */
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly emit: (event: ApplyEvent) => void;
  readonly stillNeeded: StepContext["stillNeeded"];
  readonly filesScript: StepContext["filesScript"];
  /** Who else has worked on the container since this run began. */
  readonly otherHands: OtherHands;
}

/** How carrying out a plan ended, with the time that each step took (milliseconds). */
export interface ApplyResult {
  readonly outcome: "done" | "failed" | "blocked" | "interrupted";
  readonly steps: readonly (StepLabel & { readonly milliseconds: number })[];
}

/**
 * Carries out a plan in the order of its dependencies, and stops at the first step that fails or that no channel can
 * carry. Never throws for what a step does; what happened is in the events and in the result.
 */
export async function apply(options: ApplyOptions): Promise<ApplyResult> {
  const { plan, clock, emit, signal } = options;
  const startedAt = clock.now();
  const done = new Set<string>();
  const steps: (StepLabel & { milliseconds: number })[] = [];
  let left: readonly Step[] = plan.steps;
  emit({ type: "apply.started", steps: left.length });
  const stop = (why: "interrupted" | "failed" | "blocked"): ApplyResult => {
    emit({
      type: "apply.stopped",
      why,
      done: steps.map(({ title }) => title),
      remaining: left.map(({ title }) => title),
    });
    return { outcome: why, steps };
  };

  while (left.length > 0) {
    if (signal.aborted) return stop("interrupted");
    const { step: first, assignment } = choose(readySteps(left, done), options.channels);
    if (assignment.by === "nobody") {
      emit({ type: "step.blocked", ...label(first), reason: assignment.reason, commands: assignment.commands });
      return stop("blocked");
    }
    const group = groupFor(first, assignment, left, done, options.channels);
    const stepStartedAt = clock.now();
    const about = { ...label(first), title: group.map(({ title }) => title).join("; ") };
    emit({
      type: "step.started",
      ...about,
      position: done.size + 1,
      total: plan.steps.length,
      channel: assignment.channel,
    });
    try {
      await carryOutGroup(group, assignment, contextFor(first, options));
    } catch (error) {
      if (signal.aborted) return stop("interrupted");
      const milliseconds = clock.now() - stepStartedAt;
      // the failure is what is to be told; that the index of tasks cannot be read either is not
      const meanwhile = await options.otherHands().catch(() => []);
      emit({ type: "step.failed", ...about, milliseconds, ...toFailure(error), meanwhile });
      return stop("failed");
    }
    const milliseconds = clock.now() - stepStartedAt;
    emit({ type: "step.finished", ...about, milliseconds });
    steps.push({ ...about, milliseconds });
    for (const { id } of group) done.add(id);
    left = left.filter(({ id }) => !done.has(id));
  }
  emit({ type: "apply.finished", steps: steps.length, milliseconds: clock.now() - startedAt });
  return { outcome: "done", steps };
}

// First what can be done without anybody, then what a person must do, and what nobody can do last: so a person is asked
// once, for as much as possible, and a run that cannot be finished still gets as far as it can.
function choose(ready: readonly Step[], channels: readonly Channel[]): { step: Step; assignment: Assignment } {
  const choices = ready.map((step) => ({ step, assignment: assign(step, channels) }));
  const [best] = choices.sort((a, b) => reluctance(a.assignment) - reluctance(b.assignment));
  if (best === undefined) throw new Error("there is no step to choose from");
  return best;
}

function reluctance(assignment: Assignment): number {
  if (assignment.by === "nobody") return 2;
  return assignment.by === "host-shell" && !assignment.door.immediate ? 1 : 0;
}

// A person is asked once for everything that a person can do now.
function groupFor(
  first: Step,
  assignment: Assignment,
  left: readonly Step[],
  done: ReadonlySet<string>,
  channels: readonly Channel[],
): readonly Step[] {
  if (assignment.by !== "host-shell" || assignment.door.immediate) return [first];
  return groupFrom(first, left, done, (step) => {
    const other = assign(step, channels);
    return other.by === "host-shell" && other.door === assignment.door;
  });
}

async function carryOutGroup(group: readonly Step[], assignment: Assignment, context: StepContext): Promise<void> {
  const [first, ...more] = group;
  if (first === undefined) return;
  if (more.length === 0 || assignment.by !== "host-shell") return await carryOut(first, assignment, context);
  const works = group.flatMap((step) => {
    const script = step.kind === "host-script" ? step.script : step.kind === "calls" ? step.hostScript : undefined;
    return script === undefined ? [] : [{ step, script }];
  });
  await carryOutHostScripts(works, assignment.door, context);
}

function contextFor(step: Step, options: ApplyOptions): StepContext {
  const { node, clock, signal, emit, stillNeeded, filesScript } = options;
  const log = (line: string) => emit({ type: "step.log", id: step.id, line });
  return { node, clock, signal, emit, log, stillNeeded, filesScript };
}

function label({ id, title }: Step): StepLabel {
  return { id, title };
}

import type { CommandEvent, PlannedStep } from "./event.ts";
import type { Paint } from "./paint.ts";

type PlanEvent = Extract<CommandEvent, { type: "plan" }>;

/** The lines of a plan: each step with why it is there, after which others it comes, and who carries it out. */
export function describePlan(event: PlanEvent, paint: Paint): string[] {
  const { steps, leftOut } = event;
  const where = `${event.name}: container ${event.vmid} on ${event.node}`;
  const count = steps.length === 0 ? "" : `: ${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
  const nothing = leftOut.length === 0 ? "everything is as the spec says" : "what was asked for is as the spec says";
  return [
    "",
    paint.bold(`Plan for ${where}${count}`),
    ...event.warnings.map((warning) => paint.yellow(`  ! ${warning}`)),
    ...(steps.length === 0 ? [paint.green(`  Nothing to do: ${nothing}.`)] : []),
    ...steps.flatMap((step, index) => describeStep(event, step, index, paint)),
    ...(leftOut.length === 0 ? [] : [`  Left out: ${leftOut.map(({ title }) => title).join("; ")}`]),
  ];
}

/** What is as with the step before is not said again. */
function describeStep({ steps }: PlanEvent, step: PlannedStep, index: number, paint: Paint): string[] {
  const before = steps[index - 1];
  const numbers = step.after.map((id) => steps.findIndex((other) => other.id === id) + 1).sort((a, b) => a - b);
  const after = numbers.length === 0 ? "" : ` after ${numbers.join(", ")}`;
  const head = `${String(index + 1).padStart(4)}  ${step.title}  ${paint.dim(`[${step.needs}]${after}`)}`;
  const why = step.reason === before?.reason ? [] : [paint.dim(`      ${step.reason}`)];
  if (step.channel === null) {
    return [
      `${head}  ${paint.yellow("BLOCKED")}`,
      ...why,
      paint.yellow(`      ${step.channelReason}`),
      ...step.commands.map((command) => `        ${paint.cyan(command)}`),
    ];
  }
  const by = `by ${step.channel}: ${step.channelReason}`;
  const same = step.channel === before?.channel && step.channelReason === before.channelReason;
  return [head, ...why, ...(same ? [] : [paint.dim(`      ${by}`)])];
}

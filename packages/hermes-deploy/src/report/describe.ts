import { describeChannel } from "./describe-channel.ts";
import { describeCheck } from "./describe-check.ts";
import { describeCommand } from "./describe-command.ts";
import { describeStep } from "./describe-step.ts";
import { formatDuration } from "./duration.ts";
import type { Event } from "./event.ts";
import type { Paint } from "./paint.ts";

/** The lines in which one event is told to a person; none when there is nothing lasting to say. */
export function describe(event: Event, paint: Paint): string[] {
  switch (event.type) {
    case "observe.started":
      return [];
    case "observe.waiting":
      return [`Waiting for ${event.what}.`];
    case "observe.finished":
      return [`Observed  ${event.reads} reads in ${formatDuration(event.milliseconds)}`];
    case "channel.paste":
    case "channel.waiting":
    case "channel.seen":
      return describeChannel(event, paint);
    case "apply.started":
    case "step.started":
    case "step.log":
    case "step.finished":
    case "step.failed":
    case "step.blocked":
    case "apply.stopped":
    case "apply.finished":
      return describeStep(event, paint);
    case "verify.started":
    case "check.started":
    case "check.passed":
    case "check.failed":
    case "verify.finished":
      return describeCheck(event, paint);
    default:
      return describeCommand(event, paint);
  }
}

import type { ApplyEvent } from "../apply/event.ts";
import { formatDuration } from "./duration.ts";
import type { Paint } from "./paint.ts";

type StepEvent = Exclude<ApplyEvent, { type: `channel.${string}` }>;

/** How many lines of a task's or guest's log are shown under a step that failed. */
const LOG_TAIL = 12;

/** The lines that a step's event is told with; none for what only the live line shows. */
export function describeStep(event: StepEvent, paint: Paint): string[] {
  switch (event.type) {
    case "apply.started":
      return event.steps === 0 ? [] : ["", paint.bold("Apply")];
    case "step.started":
    case "step.log":
      return [];
    case "step.finished":
      return [`  ${paint.green("✔")} ${event.title}  ${paint.dim(formatDuration(event.milliseconds))}`];
    case "step.failed":
      return [
        `  ${paint.red("✖")} ${event.title}  ${paint.dim(formatDuration(event.milliseconds))}`,
        ...event.message.split("\n").map((line) => `    ${paint.red(line)}`),
        ...event.log.slice(-LOG_TAIL).map((line) => `    ${paint.dim(`│ ${line}`)}`),
        ...(event.meanwhile.length === 0
          ? []
          : [
              "    Somebody else is at work on this container:",
              ...event.meanwhile.map((line) => `      ${line}`),
              "    Ask them, or wait until they are done.",
            ]),
        ...(event.upid === undefined ? [] : [`    ${paint.dim(`all of its log: ${event.upid}`)}`]),
      ];
    case "step.blocked":
      return [
        `  ${paint.yellow("■")} ${event.title}`,
        `    ${event.reason}`,
        ...event.commands.map((command) => `      ${paint.cyan(command)}`),
      ];
    case "apply.stopped":
      return describeStop(event, paint);
    case "apply.finished":
      return event.steps === 0 ? ["", paint.green("Nothing to do: everything is as the spec says.")] : [];
  }
}

const STOPPED = {
  interrupted: "Stopped on request.",
  failed: "Stopped: a step failed.",
  blocked: "Stopped: a step needs a channel that is not open.",
} as const;

function describeStop(event: Extract<ApplyEvent, { type: "apply.stopped" }>, paint: Paint): string[] {
  const list = (titles: readonly string[]) => (titles.length === 0 ? "nothing" : titles.join("; "));
  return [
    "",
    paint.bold(STOPPED[event.why]),
    `  done: ${list(event.done)}`,
    `  not done: ${list(event.remaining)}`,
    ...(event.why === "blocked"
      ? ["  Run the commands above as root on the node, or open a way there: PVE_SSH, or PVE_ROOT_PASSWORD_FILE."]
      : []),
    "  To continue, run the same command again: it looks at what is there and goes on from that.",
  ];
}

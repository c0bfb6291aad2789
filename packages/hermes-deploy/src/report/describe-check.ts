import type { VerifyEvent } from "../verify/event.ts";
import { formatDuration } from "./duration.ts";
import type { Paint } from "./paint.ts";

/** The lines that a rung of the verification ladder is told with: its evidence, or what to look at. */
export function describeCheck(event: VerifyEvent, paint: Paint): string[] {
  switch (event.type) {
    case "verify.started":
      return ["", paint.bold("Verify")];
    case "check.started":
      return [];
    case "check.passed":
      return [
        `  ${paint.green("✔")} ${event.title}  ${paint.dim(`${event.evidence}  ${formatDuration(event.milliseconds)}`)}`,
      ];
    case "check.failed":
      return [
        `  ${paint.red("✖")} ${event.title}  ${paint.dim(formatDuration(event.milliseconds))}`,
        ...event.evidence.split("\n").map((line) => `    ${paint.red(line)}`),
        `    ${event.hint}`,
      ];
    case "verify.finished":
      return event.passed === event.total
        ? []
        : [
            paint.red(
              `  ${event.passed} of ${event.total} checks passed; those after the first failure were not tried.`,
            ),
          ];
  }
}

import { describe } from "../src/report/describe.ts";
import { createPaint } from "../src/report/paint.ts";
import type { Ran } from "./homelab-world.ts";

/** What a person is told of a plan or a status, without times; of a command that was run with `--json`. */
export function told({ events }: Ran): string {
  const lines = events
    .filter(({ type }) => type === "plan" || type === "status")
    .flatMap((event) => describe(event, createPaint(false)));
  return `${lines.join("\n").trim()}\n`;
}

/** The steps that were carried out. */
export function stepsOf({ events }: Ran): readonly string[] {
  return events.flatMap((event) => (event.type === "step.finished" ? [event.id] : []));
}

/** The rungs that were climbed. */
export function rungsOf({ events }: Ran): readonly string[] {
  return events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []));
}

import { describe } from "../src/report/describe.ts";
import { createPaint } from "../src/report/paint.ts";
import type { Ran } from "./homelab-world.ts";

/** What a run has told of its plan or of the status, as a person reads it. */
export function planned({ events }: Pick<Ran, "events">): string {
  const lines = events
    .filter(({ type }) => type === "plan" || type === "status")
    .flatMap((event) => describe(event, createPaint(false)));
  return `${lines.join("\n").trim()}\n`;
}

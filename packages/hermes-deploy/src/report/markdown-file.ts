import { renameSync, writeFileSync } from "node:fs";
import type { Event } from "./event.ts";
import { markdownReport } from "./markdown.ts";
import type { Reporter } from "./reporter.ts";

/**
 * Writes the report of a run when it closes: whole, or not at all.
 *
 * @param path of the Markdown file; one that is there is replaced.
 * @param now milliseconds since 1970
 */
export function markdownFile(path: string, now: () => number): Reporter {
  const events: Event[] = [];
  const at = new Date(now());
  let open = true;
  return {
    emit(event) {
      // nobody reads through all of a log, and it can be long
      if (event.type !== "step.log") events.push(event);
    },
    close() {
      if (!open) return;
      open = false;
      const whole = `${path}.${process.pid}.tmp`;
      writeFileSync(whole, markdownReport(events, at));
      renameSync(whole, path);
    },
  };
}

/** Tells several reporters the same. */
export function toAll(reporters: readonly Reporter[]): Reporter {
  return {
    emit: (event) => {
      for (const reporter of reporters) reporter.emit(event);
    },
    close: () => {
      for (const reporter of reporters) reporter.close();
    },
  };
}

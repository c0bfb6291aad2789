import { describe } from "./describe.ts";
import type { Event } from "./event.ts";
import { createLiveLines, type LiveLines, onlyLasting, type Screen } from "./live-lines.ts";
import { createPaint } from "./paint.ts";
import type { Reporter } from "./reporter.ts";

/** How to draw: `live` needs a terminal that understands cursor movement. */
export interface TerminalOptions {
  readonly screen: Screen;
  readonly color: boolean;
  readonly live: boolean;
}

const OBSERVE = "observe";

/** Tells events to a person: lasting lines for what happened, and a live line for each thing that is happening. */
export function terminal({ screen, color, live }: TerminalOptions): Reporter {
  const paint = createPaint(color);
  const lines = live ? createLiveLines(screen, paint) : onlyLasting(screen);
  return {
    emit(event) {
      ended(event, lines);
      const lasting = describe(event, paint);
      if (lasting.length > 0) lines.above(lasting);
      begun(event, lines);
    },
    close: () => lines.close(),
  };
}

function ended(event: Event, lines: LiveLines): void {
  if (event.type === "observe.finished") lines.drop(OBSERVE);
  else if (event.type === "apply.stopped" || event.type === "error") lines.close();
  else if (/^(?:step|check)\.(?:finished|failed|passed)$/.test(event.type) && "id" in event) lines.drop(event.id);
}

function begun(event: Event, lines: LiveLines): void {
  if (event.type === "observe.started") lines.show(OBSERVE, "reading the present state");
  else if (event.type === "step.started") lines.show(event.id, `${event.position}/${event.total} ${event.title}`);
  else if (event.type === "check.started") lines.show(event.id, event.title);
  else if (event.type === "step.log") lines.detail(event.id, event.line);
  else if (event.type === "channel.waiting") lines.detail(event.id, `waiting for ${event.missing.join(", ")}`);
}

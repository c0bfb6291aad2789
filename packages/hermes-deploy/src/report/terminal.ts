import { describe } from "./describe.ts";
import type { Event } from "./event.ts";
import { createLiveLine, noLiveLine, type Screen } from "./live-line.ts";
import { createPaint } from "./paint.ts";
import type { Reporter } from "./reporter.ts";

/** How to draw: `live` needs a terminal that understands cursor movement. */
export interface TerminalOptions {
  readonly screen: Screen;
  readonly color: boolean;
  readonly live: boolean;
}

/** Tells events to a person: lasting lines for what happened, one live line for what is happening. */
export function terminal({ screen, color, live }: TerminalOptions): Reporter {
  const paint = createPaint(color);
  const line = live ? createLiveLine(screen, paint) : noLiveLine;
  return {
    emit(event) {
      const title = liveTitle(event);
      if (event.type === "step.log") line.detail(event.line);
      else if (event.type === "channel.waiting") line.detail(`waiting for ${event.missing.join(", ")}`);
      else if (title === undefined) line.hide();
      for (const text of describe(event, paint)) screen.write(`${text}\n`);
      if (title !== undefined) line.show(title);
    },
    close: () => line.hide(),
  };
}

function liveTitle(event: Event): string | undefined {
  switch (event.type) {
    case "observe.started":
      return "reading the present state";
    case "step.started":
      return `${event.position}/${event.total} ${event.title}`;
    case "channel.paste":
      return "waiting for the commands above to be run";
    case "check.started":
      return event.title;
    default:
      return undefined;
  }
}

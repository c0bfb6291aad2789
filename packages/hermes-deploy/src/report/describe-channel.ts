import type { ChannelEvent } from "../channels/event.ts";
import { formatDuration } from "./duration.ts";
import type { Paint } from "./paint.ts";

/** The lines that tell a person at the PVE console what to do, and what has been seen since. */
export function describeChannel(event: ChannelEvent, paint: Paint): string[] {
  switch (event.type) {
    case "channel.paste":
      return [
        "",
        `  ${paint.yellow("▶")} ${paint.bold(`These commands need root on ${event.node}. Open its shell in the PVE web console (Datacenter → ${event.node} → Shell) and paste:`)}`,
        ...event.script
          .trimEnd()
          .split("\n")
          .map((line) => `      ${paint.cyan(line)}`),
        `    The same lines are in ${event.file}. Waiting up to ${formatDuration(event.timeoutMilliseconds)} for their effect; Ctrl-C leaves everything as it is.`,
      ];
    case "channel.waiting":
      return [];
    case "channel.seen":
      return [`    ${paint.green("seen:")} ${event.effects.join(", ")}`];
  }
}

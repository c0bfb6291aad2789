import picocolors from "picocolors";
import { jsonLines } from "../report/json-lines.ts";
import type { Reporter } from "../report/reporter.ts";
import { terminal } from "../report/terminal.ts";
import type { World } from "./world.ts";

const NARROW = 80;

/** The reporter for this run: JSON lines, or text with colour and a live line where the output is a terminal. */
export function reporterFor(json: boolean, { stdout, env, clock }: World): Reporter {
  if (json) return jsonLines((text) => stdout.write(text), clock.now);
  const onTerminal = stdout.isTTY === true;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const forbidden = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  return terminal({
    screen: {
      write: (text) => stdout.write(text),
      columns: () => stdout.columns ?? NARROW,
      now: clock.now,
      every(milliseconds, tick) {
        const timer = setInterval(tick, milliseconds);
        timer.unref();
        return () => clearInterval(timer);
      },
    },
    color: !forbidden && (forced || (onTerminal && picocolors.isColorSupported)),
    live: onTerminal && env.CI === undefined && env.TERM !== "dumb",
  });
}

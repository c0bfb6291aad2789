import type { Reporter } from "./reporter.ts";

/**
 * One JSON object per line: `{"time": <ISO 8601>, "type": …, …}`.
 * @param write receives whole lines, each ending with a newline
 * @param now milliseconds since 1970
 */
export function jsonLines(write: (text: string) => void, now: () => number): Reporter {
  return {
    emit: (event) => write(`${JSON.stringify({ time: new Date(now()).toISOString(), ...event })}\n`),
    close: () => {},
  };
}

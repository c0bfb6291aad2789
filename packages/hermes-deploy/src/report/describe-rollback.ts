import type { WayBack } from "../plan/ways-back.ts";
import type { Paint } from "./paint.ts";

/** What one can go back to, and what to type for it. */
export function describeRollback(vmid: number, ways: readonly WayBack[], paint: Paint): string[] {
  return [
    "",
    paint.bold(`Ways back for container ${vmid}; nothing was changed`),
    ...ways.flatMap(({ title, how, note }) => [
      `  ${title}`,
      ...how.map((line) => `      ${paint.cyan(line)}`),
      `      ${paint.dim(note)}`,
    ]),
  ];
}

import { describe as tell } from "../src/report/describe.ts";
import type { Event } from "../src/report/event.ts";
import { createPaint } from "../src/report/paint.ts";
import type { Ran } from "./homelab-world.ts";

/** What people are told of a command's plan or status: nothing that tells the time. */
export function told({ events }: Ran, ...types: readonly Event["type"][]): string {
  const wanted: readonly Event["type"][] = types.length === 0 ? ["plan", "status"] : types;
  const lines = events.filter(({ type }) => wanted.includes(type)).flatMap((event) => tell(event, createPaint(false)));
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

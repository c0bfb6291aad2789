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

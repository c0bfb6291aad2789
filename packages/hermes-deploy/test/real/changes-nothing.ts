import { expect } from "vitest";
import type { Desk } from "./desk.ts";

/** A second run finds all as it should be. */
export async function changesNothing({ run }: Desk): Promise<void> {
  const ran = await run("apply");
  expect(ran.code, ran.output).toBe(0);
  expect(ran.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
  const status = await run("status");
  expect(status.code, status.output).toBe(0);
}

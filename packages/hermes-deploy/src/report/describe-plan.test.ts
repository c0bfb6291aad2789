import { expect, test } from "vitest";
import { describePlan } from "./describe-plan.ts";
import type { PlannedStep } from "./event.ts";
import { createPaint } from "./paint.ts";

const step = (id: string, more: Partial<PlannedStep> = {}): PlannedStep => ({
  id,
  title: `Do ${id}`,
  kind: "calls",
  needs: "api",
  reason: `${id} is missing`,
  after: [],
  channel: "api-token",
  channelReason: "may make this call",
  commands: [],
  ...more,
});
const tell = (steps: readonly PlannedStep[], leftOut: readonly string[] = []) =>
  describePlan(
    {
      type: "plan",
      name: "hermes",
      node: "pve1",
      vmid: 118,
      steps,
      leftOut: leftOut.map((id) => ({ id, title: `Do ${id}` })),
      warnings: [],
    },
    createPaint(false),
  );

test("each step with its reason, what it comes after and who does it; what is as before is not repeated", () => {
  const unseen = { needs: "guest-shell", reason: "nothing is known", channelReason: "over the console" };
  const steps = [
    step("a"),
    step("b", { after: ["a"] }),
    step("c", { ...unseen, after: ["b", "a"] }),
    step("d", unseen),
    step("e", { channel: null, channelReason: "nobody is root", commands: ["pct set 118"] }),
  ];
  expect(tell(steps)).toEqual([
    "",
    "Plan for hermes: container 118 on pve1: 5 steps",
    "   1  Do a  [api]",
    "      a is missing",
    "      by api-token: may make this call",
    "   2  Do b  [api] after 1",
    "      b is missing",
    "   3  Do c  [guest-shell] after 1, 2",
    "      nothing is known",
    "      by api-token: over the console",
    "   4  Do d  [guest-shell]",
    "   5  Do e  [api]  BLOCKED",
    "      e is missing",
    "      nobody is root",
    "        pct set 118",
  ]);
});

test.each([
  { name: "nothing to do", leftOut: [], want: ["  Nothing to do: everything is as the spec says."] },
  {
    name: "nothing of what was asked for",
    leftOut: ["a", "b"],
    want: ["  Nothing to do: what was asked for is as the spec says.", "  Left out: Do a; Do b"],
  },
])("$name", ({ leftOut, want }) => {
  expect(tell([], leftOut)).toEqual(["", "Plan for hermes: container 118 on pve1", ...want]);
});

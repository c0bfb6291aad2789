import { describe, expect, test } from "vitest";
import type { Assignment } from "../channels/assign.ts";
import type { GuestDoor, HostDoor } from "../channels/channel.ts";
import type { Step } from "../plan/step.ts";
import { nextSteps } from "./schedule.ts";

/** `p…` is pasted by a person, `n…` nobody can do, everything else is carried by a channel. */
const step = (id: string, ...dependsOn: string[]): Step => ({
  id,
  title: id,
  reason: "",
  changes: [],
  dependsOn,
  kind: "host-script",
  needs: "host-shell",
  script: "",
});
const console: HostDoor = { immediate: false, run: async () => ({ code: 0, output: "" }) };
const shell: GuestDoor = { run: async () => ({ code: 0, output: "" }) };

function assignmentOf({ id }: Step): Assignment {
  if (id.startsWith("n")) return { by: "nobody", reason: "", commands: [] };
  if (id.startsWith("p")) return { by: "host-shell", channel: "console-script", door: console, script: "", reason: "" };
  return { by: "guest-shell", channel: "api-token", door: shell, reason: "" };
}

const next = (left: readonly Step[], done: readonly string[] = [], atWork = 0) => {
  const decided = nextSteps({ left, done: new Set(done), atWork }, assignmentOf);
  if (decided.kind === "blocked") return `blocked: ${decided.step.id}`;
  return decided.batches.map(({ steps }) => steps.map(({ id }) => id).join("+")).join(" ");
};

describe("what begins next", () => {
  test.each([
    {
      name: "all that waits for nothing, side by side",
      given: next([step("a"), step("b", "a"), step("c")]),
      want: "a c",
    },
    { name: "what has all it waits for", given: next([step("b", "a"), step("c", "b")], ["a"]), want: "b" },
    { name: "nothing, when nothing is left", given: next([], ["a"]), want: "" },
    { name: "nothing, when the rest waits for what is at work", given: next([step("b", "a")], [], 1), want: "" },
    { name: "a person is not asked while something can begin", given: next([step("p"), step("a")]), want: "a" },
    { name: "nor while something goes on", given: next([step("p")], [], 1), want: "" },
    {
      name: "a person is asked for everything at once, also for what depends on it only",
      given: next([
        step("p1"),
        step("p2", "p1"),
        step("n", "p1"),
        step("p3", "p2"),
        step("p4", "p3", "a"),
        step("b", "p1"),
      ]),
      want: "p1+p2+p3",
    },
    { name: "a person comes before what nobody can do", given: next([step("n"), step("p")]), want: "p" },
    { name: "what nobody can do blocks in the end", given: next([step("n"), step("b", "n")]), want: "blocked: n" },
    { name: "but not while something goes on", given: next([step("n")], [], 1), want: "" },
  ])("$name", ({ given, want }) => {
    expect(given).toBe(want);
  });

  test("a circle is an error", () => {
    expect(() => next([step("a", "b"), step("b", "a")])).toThrow("contradicts itself: none of a, b");
  });
});

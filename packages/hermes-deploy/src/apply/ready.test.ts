import { describe, expect, test } from "vitest";
import type { Step } from "../plan/step.ts";
import { groupFrom, readySteps } from "./ready.ts";

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

describe("ready steps", () => {
  test.each([
    { name: "those without dependencies", left: [step("a"), step("b", "a"), step("c")], done: [], want: ["a", "c"] },
    { name: "those whose dependencies are done", left: [step("b", "a"), step("c", "b")], done: ["a"], want: ["b"] },
    { name: "none when nothing is left", left: [], done: ["a"], want: [] },
  ])("$name", ({ left, done, want }) => {
    expect(readySteps(left, new Set(done)).map(({ id }) => id)).toEqual(want);
  });

  test("a circle is an error", () => {
    expect(() => readySteps([step("a", "b"), step("b", "a")], new Set())).toThrow("contradicts itself: none of a, b");
  });
});

test("a group takes along what depends on the group only", () => {
  const [a, b, c, d, e] = [step("a"), step("b", "a"), step("c", "x"), step("d", "b"), step("e", "d", "guest")];
  const group = groupFrom(a, [a, b, c, d, e], new Set(), (one) => one.id !== "c");
  expect(group.map(({ id }) => id)).toEqual(["a", "b", "d"]);
});

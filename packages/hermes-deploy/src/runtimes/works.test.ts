import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSpec } from "../spec/parse.ts";
import { runtimeOf } from "./registry.ts";
import { atOnce, inOrder, type Work } from "./works.ts";

const work = (id: string): Work => ({ id, title: id, reason: "", changes: [], script: "", timeoutSeconds: 1 });
const order = (works: readonly { readonly id: string; readonly after: readonly string[] }[]) =>
  works.map(({ id, after }) => [id, ...after].join(" < "));

test.each([
  { name: "one after the other", given: [work("a"), work("b"), work("c")], want: ["a", "b < a", "c < b"] },
  { name: "what is not due is left out", given: [work("a"), undefined, work("c")], want: ["a", "c < a"] },
  {
    name: "what needs only the container waits for nothing, and is waited for",
    given: [work("a"), work("b"), atOnce(work("c")), work("d")],
    want: ["a", "b < a", "c", "d < b < c"],
  },
])("$name", ({ given, want }) => {
  expect(order(inOrder(given))).toEqual(want);
});

test.each([
  {
    example: "docker-lxc",
    want: [
      "write-files",
      "wait-network",
      "install-docker < write-files < wait-network",
      "start-hermes < install-docker",
    ],
  },
  {
    example: "bare-metal-pet",
    want: [
      "make-user",
      "wait-network",
      "install-packages < make-user < wait-network",
      "write-files < install-packages",
      "harden < write-files",
      "install-hermes < harden",
      "build-dashboard < install-hermes",
      "start-hermes < build-dashboard",
    ],
  },
])("the works of $example and what each waits for", ({ example, want }) => {
  const path = new URL(`../../../../examples/${example}.yaml`, import.meta.url);
  const parsed = parseSpec(readFileSync(path, "utf8"), "x");
  if ("problems" in parsed) throw new Error("the example cannot be read");
  expect(order(runtimeOf(parsed.spec).work(parsed.spec, undefined, {}))).toEqual(want);
});

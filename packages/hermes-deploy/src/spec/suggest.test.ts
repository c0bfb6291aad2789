import { expect, test } from "vitest";
import { suggest } from "./suggest.ts";

test.each([
  { given: "memroy", known: ["memory", "mounts"], want: "memory" },
  { given: "Cores", known: ["cores"], want: "cores" },
  { given: "api-key", known: ["api_key", "apikeys"], want: "api_key" },
  { given: "ip", known: ["ip6", "mac"], want: "ip6" },
  { given: "colour", known: ["cores", "memory"], want: undefined },
  { given: "x", known: [], want: undefined },
])("$given -> $want", ({ given, known, want }) => {
  expect(suggest(given, known)).toBe(want);
});

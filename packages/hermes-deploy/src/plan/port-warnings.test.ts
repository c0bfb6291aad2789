import { expect, test } from "vitest";
import { exampleText } from "../cli/example.ts";
import { parseSpec } from "../spec/parse.ts";
import { portWarnings } from "./port-warnings.ts";

// Both names lead to port 9770.
const SHARED: readonly (readonly [string, string])[] = [
  ["name: coder", "name: profile-3"],
  ["name: archivist", "name: profile-1"],
];

function warningsOf(replacements: readonly (readonly [string, string])[]): readonly string[] {
  const text = replacements.reduce((before, [from, to]) => before.replace(from, to), exampleText("docker-profiles"));
  const parsed = parseSpec(text, "x.yaml");
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return portWarnings(parsed.spec);
}

test.each([
  { name: "the example", edits: [], want: [] },
  {
    name: "two names of one port",
    edits: SHARED,
    want: [
      "Profile profile-3 has port 9771, as another one has the port that its name leads to; to keep it when profiles come or go: api_server: { port: 9771 }.",
    ],
  },
  {
    name: "who moves has written its port down",
    edits: [...SHARED, ["name: profile-3\n", "name: profile-3\n    api_server: { port: 9771 }\n"] as const],
    want: [],
  },
  {
    name: "one gateway for all, where nobody has a port of its own",
    edits: [
      ...SHARED,
      ["gateways: separate", "gateways: multiplex"] as const,
      ["    api_server:\n      port: 9300 # by its name, if absent\n", ""] as const,
    ],
    want: [],
  },
])("$name", ({ edits, want }) => {
  expect(warningsOf(edits)).toEqual(want);
});

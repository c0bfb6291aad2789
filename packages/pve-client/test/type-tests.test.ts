import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type RootOnlyParameter, rootOnlyParameters, ruledMethods } from "../src/generated/rules.ts";

const folder = new URL("../src/client/", import.meta.url);
const typeTests = readdirSync(folder)
  .filter((name) => name.endsWith(".test-d.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

/** What no type can tell: it depends on more than the value, or on a part of a text. */
function isBeyondTypes({ when, onlyIf }: RootOnlyParameter): boolean {
  const hasNoColon = when.is === "volume" && when.kind === "unnamed";
  return onlyIf?.is === false || when.is === "first-word" || when.is === "equals" || hasNoColon;
}

const rules = new Map<string, string[]>();
for (const method of ruledMethods) {
  for (const rule of rootOnlyParameters(method)) {
    if (!isBeyondTypes(rule)) rules.set(rule.rule, [...(rules.get(rule.rule) ?? []), `${method} ${rule.parameter}`]);
  }
}

// the compiler's words are compared with these markers by test/types.test.ts of the repository
test.each([...rules])("the rule '%s' has a type test", (rule, of) => {
  expect(typeTests, `a line for one of ${of.slice(0, 3).join(", ")}`).toContain(`@ts-expect-error RootOnly<"${rule}">`);
});

test("there are rules", () => expect(rules.size).toBeGreaterThan(10));

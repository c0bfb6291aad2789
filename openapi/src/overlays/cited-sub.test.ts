import { expect, test } from "vitest";
import type { PlacedOperation } from "../document/operations.ts";
import { isMiscited, methodSubs, sourceAt } from "./cited-sub.ts";

const operation = (key: string, name: string) =>
  // of an operation no more is looked at
  ({ key, operation: { "x-pve-name": name } }) as unknown as PlacedOperation;
const subs = methodSubs([
  operation("POST /a", "create"),
  operation("PUT /a", "update"),
  operation("PUT /a/{id}", "update_deprecated"),
]);
const source = (sub: string) => ({ package: "pve-manager", file: "PVE/API2/A.pm", sub });

test.each([
  ["the method's own sub", "create", "POST /a", false],
  ["another method's", "update", "POST /a", true],
  ["a helper", "check_a", "POST /a", false],
  ["what the old name of a method calls", "update", "PUT /a/{id}", false],
  ["the method itself", "{method}", "PUT /a", false],
])("%s is cited (%s, %s): wrong is %s", (_, sub, method, want) =>
  expect(isMiscited(source(sub), method, subs)).toBe(want),
);

test("the sub of the method itself is filled in", () => {
  expect(sourceAt(source("{method}"), "PUT /a", subs)).toEqual(source("update"));
  expect(sourceAt(source("check_a"), "PUT /a", subs)).toEqual(source("check_a"));
});

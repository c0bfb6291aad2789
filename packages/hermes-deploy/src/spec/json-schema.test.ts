import { expect, test } from "vitest";
import { toJsonSchema } from "./known-keys.ts";
import { spec } from "./spec.ts";

test("the JSON Schema for editors is what the code checks (to write it anew: vitest -u)", async () => {
  await expect(
    `${JSON.stringify({ ...toJsonSchema(spec), title: "hermes-deploy spec" }, undefined, 2)}\n`,
  ).toMatchFileSnapshot("../../schema/hermes-deploy.schema.json");
});

test("every key of it has a description for people who hover over it", () => {
  expect(undescribed(toJsonSchema(spec), "")).toEqual([]);
});

function undescribed(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {}, ...rest } = node as { properties?: Record<string, object> };
  const here = Object.entries(properties).flatMap(([key, value]) =>
    ["description" in value || "const" in value ? [] : [`${path}.${key}`], undescribed(value, `${path}.${key}`)].flat(),
  );
  return [...here, ...Object.values(rest).flatMap((value) => undescribed(value, path))];
}

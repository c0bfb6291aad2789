import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { shapes } from "../../src/spec/spec.ts";

test.each(shapes)("%s is disturbed, in a file of its own, so that shapes are tried side by side", (shape) => {
  expect(existsSync(new URL(`./${shape}.test.ts`, import.meta.url))).toBe(true);
});

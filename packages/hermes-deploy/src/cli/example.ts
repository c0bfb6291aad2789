import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSpec } from "../spec/parse.ts";
import { SpecError } from "../spec/problem.ts";
import type { Spec } from "../spec/spec.ts";

/** The file of a shape's example; every shape has one. */
export function examplePath(shape: string): string {
  return fileURLToPath(new URL(`../../../../examples/${shape}.yaml`, import.meta.url));
}

export function exampleText(shape: Spec["shape"]): string {
  return readFileSync(examplePath(shape), "utf8");
}

/** @throws {SpecError} if it is wrong, which a test does not allow */
export function exampleSpec(shape: Spec["shape"]): Spec {
  const parsed = parseSpec(exampleText(shape), `${shape}.yaml`);
  if ("problems" in parsed) throw new SpecError(parsed.problems);
  return parsed.spec;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { exampleText as wholeExample } from "../src/cli/example.ts";
import type { NixosSpec } from "../src/spec/nixos/nixos.ts";
import { parseSpec } from "../src/spec/parse.ts";

type Shape = NixosSpec["shape"];

/** The example of a shape with some of its text replaced; every replacement must find its place. */
export function exampleText(shape: Shape, ...replacements: readonly (readonly [string | RegExp, string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`the example does not contain ${from}`);
    return changed;
  }, wholeExample(shape));
}

/** Writes such texts into files, which are there until the tests of this file have ended. */
export function exampleFiles(): (...example: Parameters<typeof exampleText>) => string {
  const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-spec-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  let written = 0;
  return (...example) => {
    written += 1;
    const path = join(directory, `${written}.yaml`);
    writeFileSync(path, exampleText(...example));
    return path;
  };
}

/** What is wrong with a spec, each in a line. */
export function problemsOf(text: string): readonly string[] {
  const parsed = parseSpec(text, "x.yaml");
  return "problems" in parsed ? parsed.problems.map(({ at, message }) => `${at}: ${message}`) : [];
}

/** A spec of one of the shapes on NixOS. */
export function nixosSpec(text: string): NixosSpec {
  const parsed = parseSpec(text, "x.yaml");
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  if (!("nixos" in parsed.spec)) throw new Error(`it is ${parsed.spec.shape}`);
  return parsed.spec;
}

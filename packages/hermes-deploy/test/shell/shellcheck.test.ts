import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Spec, shapes } from "../../src/spec/spec.ts";
import { isInstalled } from "../is-installed.ts";
import { allScripts } from "./all-scripts.ts";
import { harmlessSpec } from "./full-specs.ts";
import { hostileSpecs } from "./hostile-specs.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-shellcheck-"));
afterAll(() => rmSync(directory, { recursive: true }));

const specs = shapes.flatMap((shape): { name: string; spec: Spec }[] => {
  const [hostile] = hostileSpecs(shape, ['say "here" & there', "a; b | c # d"], 0);
  return [
    { name: shape, spec: harmlessSpec(shape) },
    ...(hostile ? [{ name: `${shape}-hostile`, spec: hostile.spec }] : []),
  ];
});

describe.each(specs)("every script of $name", ({ name, spec }) => {
  test("has no syntax error for sh, and no line that is too long for a terminal", async () => {
    for (const script of await allScripts(spec)) {
      const { status, stderr } = spawnSync("/bin/sh", ["-n"], { input: script.text, encoding: "utf8" });
      expect({ script: script.name, status, stderr }).toEqual({ script: script.name, status: 0, stderr: "" });
      for (const line of script.text.split("\n")) expect(line.length).toBeLessThan(4000);
    }
  });

  test.runIf(isInstalled("shellcheck"))("has nothing that shellcheck would say", { timeout: 60_000 }, async () => {
    const files = (await allScripts(spec)).map(({ name: script, text }, index) => {
      const file = join(directory, `${name}-${index}-${script}.sh`);
      writeFileSync(file, text);
      return file;
    });
    const { stdout, status } = spawnSync("shellcheck", ["--shell=sh", ...files], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});

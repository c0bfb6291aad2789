import { expect, test } from "vitest";
import { exampleText, nixosSpec } from "../../../test/nixos-spec.ts";
import { nixosChecks } from "./checks.ts";
import { blockedByNixos } from "./managed.ts";
import { nixosProbe } from "./probe.ts";
import { nixosWork } from "./work.ts";

test.each([
  ["setup", true],
  ["setup --non-interactive", true],
  ["config set model.default x", true],
  ["config edit", true],
  ["gateway install --system", true],
  ["gateway uninstall", true],
  ["config", false],
  ["config check", false],
  ["gateway run --replace", false],
  ["gateway status", false],
  ["-z hello", false],
])("hermes %s", (words, blocked) => {
  const found = blockedByNixos(words.split(" "));
  expect(found !== undefined).toBe(blocked);
  if (found !== undefined) expect(`${found.reason}: ${found.instead}`).toMatch(/spec|destroy/);
});

test.each(["nixos-native", "nixos-container"] as const)(
  "%s: no script has a command that would be refused",
  (shape) => {
    const spec = nixosSpec(exampleText(shape));
    const scripts = [
      nixosProbe(spec),
      ...nixosWork(spec, undefined, {}).flatMap((work) => ("script" in work ? [work.script] : [])),
      ...nixosChecks(spec).flatMap(({ methods }) =>
        methods.flatMap((method) => ("script" in method ? [method.script] : [])),
      ),
    ];
    const commands = scripts.flatMap((script) =>
      [...script.matchAll(/\bhermes ([a-z][^\n;|&]*)/g)].map(([, words = ""]) => words),
    );
    expect(commands.filter((words) => blockedByNixos(words.trim().split(/\s+/)) !== undefined)).toEqual([]);
  },
);

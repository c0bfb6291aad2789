import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { type Spec, shapes } from "../../src/spec/spec.ts";
import { isInstalled } from "../is-installed.ts";
import { allScripts, revealedFiles } from "./all-scripts.ts";
import { harmlessSpec } from "./full-specs.ts";
import { hostileSpecs } from "./hostile-specs.ts";
import { hostileRounds } from "./hostile-texts.ts";
import { openSandbox, type Ran, type Sandbox } from "./sandbox.ts";
import { stringFields } from "./string-fields.ts";

/** Runs all scripts of a spec in a file system of their own. */
async function runAll<T>(spec: Spec, look: (sandbox: Sandbox, ran: readonly Ran[]) => T): Promise<T> {
  const sandbox = openSandbox();
  try {
    for (const path of directoriesOf(spec)) sandbox.makeDirectory(path);
    return look(sandbox, sandbox.run(await allScripts(spec)));
  } finally {
    sandbox.close();
  }
}

/** What PVE mounts in the container, and Docker in its own. */
function directoriesOf(spec: Spec): readonly string[] {
  const volumes = "volumes" in spec.hermes ? (spec.hermes.volumes ?? []).flatMap(({ from, to }) => [from, to]) : [];
  return [...spec.container.mounts.map(({ path }) => path), ...volumes];
}

/** Which programs each script called, and how it ended. */
const conductOf = (ran: readonly Ran[]) =>
  ran.map(({ name, code, calls }) => `${name} ${code}: ${calls.map(([program]) => program).join(" ")}`);

/** What a shell says that has understood something else than was meant. */
const MISUNDERSTOOD = /not found|syntax error|unterminated|bad substitution|unexpected|ambiguous/i;

const hostile = test.runIf(isInstalled("unshare"));

describe.each(shapes)("texts in a spec of shape %s", (shape) => {
  hostile(
    "do what the same spec does with harmless ones, whatever they are: in every shell, with every byte",
    { timeout: 240_000 },
    async () => {
      const usual = await runAll(harmlessSpec(shape), (_sandbox, ran) => conductOf(ran));
      let tried = 0;
      for (const { texts, turn } of hostileRounds()) {
        for (const { spec, texts: placed } of hostileSpecs(shape, texts, turn)) {
          tried += placed.size;
          await runAll(spec, (sandbox, ran) => {
            const about = JSON.stringify([...placed]);
            expect(
              ran.flatMap(({ calls }) => calls.filter(([program]) => program === "canary")),
              about,
            ).toEqual([]);
            expect(
              ran.filter(({ stderr }) => MISUNDERSTOOD.test(stderr)),
              about,
            ).toEqual([]);
            expect(conductOf(ran), about).toEqual(usual);
            expect(sandbox.has("canary-file"), about).toBe(false);
            checkEffects(spec, sandbox, ran, about);
          });
        }
      }
      process.stdout.write(
        `${shape}: ${stringFields(shape).length} fields for texts, ${tried} hostile texts accepted and tried\n`,
      );
    },
  );
});

function checkEffects(spec: Spec, sandbox: Sandbox, ran: readonly Ran[], about: string): void {
  for (const { path, content, merge } of revealedFiles(spec)) {
    const there = sandbox.read(path)?.toString("utf8");
    if (merge === undefined) expect({ path, text: there }, about).toEqual({ path, text: content });
    else expect(there?.startsWith(content), `${path} ${about}`).toBe(true);
  }
  const pct = ran.flatMap(({ calls }) => calls).filter(([program]) => program === "pct");
  for (const { host, path } of spec.container.mounts) {
    expect(sandbox.list(dirname(host)), about).toContain(basename(host));
    const trimmed = (text: string) => text.replace(/(?<=.)\/+$/, "");
    expect(
      pct.some((call) => call.includes(`${trimmed(host)},mp=${trimmed(path)}`)),
      about,
    ).toBe(true);
  }
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FLAKE } from "../src/runtimes/nixos/layout.ts";
import { sealFor } from "../src/simulation/nixos/secret-managers.ts";
import { openHomelab } from "./homelab-world.ts";
import { exampleFiles } from "./nixos-spec.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-sealed-"));
afterAll(() => rmSync(directory, { recursive: true }));
const specFile = exampleFiles();

const AGE_KEY = "AGE-SECRET-KEY-1SIMULATED0000000000000000000000000000000000000000000000000";
const SEALED = "GITHUB_TOKEN=ghp_sealed_for_the_container\n";

describe.each([
  ["sops-nix", "/run/secrets/hermes-env"],
  ["agenix", "/run/agenix/hermes-env"],
] as const)("%s", (manager, decrypted) => {
  const encrypted = join(directory, manager);
  writeFileSync(encrypted, sealFor(manager, AGE_KEY, "hermes-env", SEALED));
  const secrets = `secrets: { manager: ${manager}, encrypted: "file:${encrypted}", identity: "env:AGE_KEY" }`;
  const spec = specFile("nixos-native", ["  options:", `  ${secrets}\n  options:`]);
  const { run, simulator } = openHomelab({ env: { AGE_KEY } });
  const guest = () => simulator.guest(118);

  test("what is encrypted reaches Hermes, and the ladder is climbed to its top", async () => {
    const applied = await run(["apply", spec, "--yes", "--json"]);
    expect(applied.code, applied.output).toBe(0);
    expect(await guest().files.read(decrypted)).toBe(SEALED);
    expect(await guest().files.read("/var/lib/hermes/.hermes/.env")).toContain(SEALED);
    const verified = await run(["verify", spec, "--json"]);
    expect(verified.code, verified.output).toBe(0);
    expect((await run(["plan", spec, "--json"])).code).toBe(0);
    for (const said of [applied.output, verified.output]) {
      expect(said).not.toContain(AGE_KEY);
      expect(said).not.toContain("ghp_sealed");
    }
  });

  test("neither the key nor what it opens is in the directory that Nix copies into its store", async () => {
    const { output } = await guest().run(`cat ${FLAKE}/*`);
    expect(output).toContain(manager === "agenix" ? "BEGIN AGE ENCRYPTED FILE" : "ENC[");
    expect(output).not.toContain(AGE_KEY);
    expect(output).not.toContain("ghp_sealed");
  });

  test("a key that does not open it: the step fails in the manager's words, and goes on with the right one", async () => {
    const { run: runAnew } = openHomelab();
    const wrong = await runAnew(["apply", spec, "--yes"], { env: { AGE_KEY: "AGE-SECRET-KEY-1OTHER" } });
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain("no identity matched any of the recipients");
    expect(wrong.output).toContain("run the same command again");
    const right = await runAnew(["apply", spec, "--yes", "--json"], { env: { AGE_KEY } });
    expect(right.code, right.output).toBe(0);
    expect((await runAnew(["verify", spec, "--json"], { env: { AGE_KEY } })).code).toBe(0);
  });
});

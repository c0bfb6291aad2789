import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXAMPLE, openHomelab, SECRETS } from "./homelab-world.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hermes-deploy-report-"));
});
afterAll(() => rm(directory, { recursive: true }));

test("a report is written whole, with every rung and no secret", async () => {
  const file = join(directory, "hermes.md");
  const { code } = await openHomelab().run(["start", EXAMPLE, "--yes", "--json", "--report", file]);
  expect(code).toBe(0);
  const page = await readFile(file, "utf8");
  expect(page).toContain("- Result: **done** (exit code 0)");
  expect(page).toContain("## Verification");
  expect(page).not.toContain("does not hold");
  for (const secret of SECRETS) expect(page).not.toContain(secret);
  expect(await readdir(directory)).toEqual(["hermes.md"]);
});

test("where it cannot be written, nothing is done", async () => {
  const world = openHomelab();
  const file = join(directory, "nowhere", "hermes.md");
  const { code, output } = await world.run(["apply", EXAMPLE, "--yes", "--report", file]);
  expect(code).toBe(4);
  expect(output).toContain("is not a directory to write to");
  expect(world.simulator.log).toEqual([]);
});

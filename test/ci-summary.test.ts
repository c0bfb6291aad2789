import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const script = fileURLToPath(new URL("../.ci/summary.mjs", import.meta.url));

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

const cases = [
  { what: "all pass", report: [file("passed", "passed", "passed")], line: "2 passed, 0 failed", code: 0 },
  { what: "one fails", report: [file("failed", "passed", "failed")], line: "1 passed, 1 failed", code: 1 },
  {
    what: "a file does not load",
    report: [file("passed", "passed"), file("failed")],
    line: "1 passed, 1 failed",
    code: 1,
  },
  {
    what: "one is skipped",
    report: [file("passed", "passed", "skipped")],
    line: "1 passed, 0 failed, 1 skipped",
    code: 0,
  },
  { what: "no test ran", report: [], line: "0 passed, 0 failed", code: 1 },
  { what: "the report is missing", report: null, line: "0 passed, 1 failed", code: 1 },
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ci-summary-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(cases)("$what: $line", async ({ what, report, line, code }) => {
  const path = join(folder, `${what}.json`);
  if (report !== null) await writeFile(path, JSON.stringify({ testResults: report }));

  const run = await new Promise<{ code: number; output: string }>((resolve) => {
    const child = execFile(process.execPath, [script, path], (_error, output) => {
      resolve({ code: child.exitCode ?? -1, output });
    });
  });

  expect(run).toEqual({ code, output: `${line}\n` });
});

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

async function reportFile(name: string, report: unknown): Promise<string> {
  const path = join(folder, `${name}.json`);
  if (report !== null) await writeFile(path, JSON.stringify({ testResults: report }));
  return path;
}

const summary = (...paths: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const child = execFile(process.execPath, [script, ...paths], (_error, output) => {
      resolve({ code: child.exitCode ?? -1, output });
    });
  });

test.each(cases)("$what: $line", async ({ what, report, line, code }) => {
  expect(await summary(await reportFile(what, report))).toEqual({ code, output: `${line}\n` });
});

test.each([
  { what: "both pass", second: [file("passed", "passed")], line: "2 passed, 0 failed", code: 0 },
  { what: "the second could not run here", second: [], line: "1 passed, 0 failed", code: 0 },
  { what: "the second left no report", second: null, line: "1 passed, 1 failed", code: 1 },
])("two runs, $what: $line", async ({ what, second, line, code }) => {
  const paths = [await reportFile("first", [file("passed", "passed")]), await reportFile(`second ${what}`, second)];
  expect(await summary(...paths)).toEqual({ code, output: `${line}\n` });
});

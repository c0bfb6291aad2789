import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

/**
 * Counts a vitest JSON report. A test file that broke before its tests could run counts as one failure: otherwise a
 * file that does not even load would look like no tests at all.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function count(report) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    const tally = (wanted) => assertionResults.filter((result) => wanted.includes(result.status)).length;
    const failed = tally(["failed"]);
    totals.passed += tally(["passed"]);
    totals.failed += failed === 0 && status === "failed" ? 1 : failed;
    totals.skipped += tally(["skipped", "pending", "todo", "disabled"]);
  }
  return totals;
}

/** The line that closes a CI run. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** What several runs came to. */
export function total(counts) {
  const sum = (what) => counts.reduce((all, one) => all + one[what], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

/** `node .ci/summary.mjs REPORT…`: prints the closing line; a report that cannot be read is one failure, never a success. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const counts = process.argv.slice(2).map((path) =>
    readFile(path, "utf8")
      .then((text) => count(JSON.parse(text)))
      .catch(() => ({ passed: 0, failed: 1, skipped: 0 })),
  );
  const totals = total(await Promise.all(counts));
  process.stdout.write(`${closingLine(totals)}\n`);
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}

import { formatDuration } from "./duration.ts";
import type { PhaseRow } from "./event.ts";
import type { Paint } from "./paint.ts";

/** The table that ends a run: one line per phase, then the total. */
export function phaseTable(rows: readonly PhaseRow[], paint: Paint): string[] {
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, row) => sum + row.milliseconds, 0);
  const cells = [
    ["Phase", "Result", "Time"],
    ...rows.map((row) => [row.phase, row.result, formatDuration(row.milliseconds)]),
    ["total", "", formatDuration(total)],
  ];
  const width = (column: number) => Math.max(...cells.map((row) => (row[column] ?? "").length));
  const line = ([phase = "", result = "", time = ""]: string[]) =>
    `  ${phase.padEnd(width(0))}  ${result.padEnd(width(1))}  ${time.padStart(width(2))}`;
  const rule = `  ${"─".repeat(width(0) + width(1) + width(2) + 4)}`;
  const [head = [], ...body] = cells;
  const last = body.pop() ?? [];
  return ["", paint.bold(line(head)), paint.dim(rule), ...body.map(line), paint.dim(rule), line(last)];
}

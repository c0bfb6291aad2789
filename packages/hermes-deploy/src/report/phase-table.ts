import { formatDuration } from "./duration.ts";
import type { PhaseRow } from "./event.ts";
import type { Paint } from "./paint.ts";

/** Widest name of a phase; with the other columns the table fits into 80 or 90 columns. */
const MAX_PHASE = 60;

/** The table that ends a run: one entry per phase, a long name over several lines, then the total. */
export function phaseTable(rows: readonly PhaseRow[], paint: Paint): string[] {
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, row) => sum + row.milliseconds, 0);
  const cells = [
    ["Phase", "Result", "Time"],
    ...rows.flatMap((row) => {
      const [first = "", ...more] = wrap(row.phase);
      return [[first, row.result, formatDuration(row.milliseconds)], ...more.map((text) => [text])];
    }),
    ["total", "", formatDuration(total)],
  ];
  const width = (column: number) => Math.max(...cells.map((row) => (row[column] ?? "").length));
  const line = ([phase = "", result = "", time = ""]: string[]) =>
    `  ${phase.padEnd(width(0))}  ${result.padEnd(width(1))}  ${time.padStart(width(2))}`.trimEnd();
  const rule = `  ${"─".repeat(width(0) + width(1) + width(2) + 4)}`;
  const [head = [], ...body] = cells;
  const last = body.pop() ?? [];
  return ["", paint.bold(line(head)), paint.dim(rule), ...body.map(line), paint.dim(rule), line(last)];
}

/** Breaks a text between words; a word that is longer than a line is left whole. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= MAX_PHASE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `  ${word}`);
  }
  return lines;
}

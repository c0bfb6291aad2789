import { formatDuration } from "./duration.ts";
import type { PhaseRow } from "./event.ts";
import type { Paint } from "./paint.ts";

/** Widest name of a phase; with the other columns the table fits into 80 or 90 columns. */
const MAX_PHASE = 50;

/**
 * The table that ends a run: one entry per phase in the order of their beginnings, a long name over several lines, then
 * the time from the first beginning to the last end, which is less than the sum when phases went side by side.
 */
export function phaseTable(rows: readonly PhaseRow[], paint: Paint): string[] {
  if (rows.length === 0) return [];
  const first = Math.min(...rows.map(({ began }) => began));
  const cells = [
    ["Phase", "Result", "Began", "Time"],
    ...inOrder(rows).flatMap((row) => {
      const [name = "", ...more] = wrap(row.phase);
      const times = [row.began - first, row.milliseconds].map(formatDuration);
      return [[name, row.result, ...times], ...more.map((text) => [text])];
    }),
    ["total", "", "", formatDuration(elapsed(rows))],
  ];
  const width = (column: number) => Math.max(...cells.map((row) => (row[column] ?? "").length));
  const line = ([phase = "", result = "", began = "", time = ""]: string[]) =>
    `  ${phase.padEnd(width(0))}  ${result.padEnd(width(1))}  ${began.padStart(width(2))}  ${time.padStart(width(3))}`.trimEnd();
  const rule = `  ${"─".repeat(width(0) + width(1) + width(2) + width(3) + 6)}`;
  const [head = [], ...body] = cells;
  const last = body.pop() ?? [];
  return ["", paint.bold(line(head)), paint.dim(rule), ...body.map(line), paint.dim(rule), line(last)];
}

/** Phases in the order of their beginnings. */
export function inOrder(rows: readonly PhaseRow[]): readonly PhaseRow[] {
  return [...rows].sort((a, b) => a.began - b.began);
}

/** Milliseconds from the first beginning to the last end. */
export function elapsed(rows: readonly PhaseRow[]): number {
  return (
    Math.max(...rows.map(({ began, milliseconds }) => began + milliseconds)) -
    Math.min(...rows.map(({ began }) => began))
  );
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

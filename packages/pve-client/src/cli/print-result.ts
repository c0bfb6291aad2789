/** Characters of a table's cell beyond which a value is cut. */
const WIDEST = 60;

/**
 * Prints what a call answered: a list of objects as a table, an object as lines, anything else as it is.
 *
 * @param asJson prints JSON instead, which loses nothing.
 * @param columns of the terminal: a table that is wider is cut, and says what it left out. As wide as it is if absent.
 * @returns text that ends in a line end; nothing for null.
 */
export function printResult(value: unknown, asJson: boolean, columns = Number.POSITIVE_INFINITY): string {
  if (asJson) return `${JSON.stringify(value ?? null, null, 2)}\n`;
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return value.every(isRecord) ? printTable(value, columns) : value.map((one) => `${cell(one)}\n`).join("");
  if (isRecord(value)) return printFields(value);
  return `${cell(value)}\n`;
}

/** A table with a column for every key that is there and fits, in the order in which they come; the ids first. */
function printTable(rows: readonly Record<string, unknown>[], columns: number): string {
  if (rows.length === 0) return "(none)\n";
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort((a, b) => rank(a) - rank(b));
  const lines = [keys, ...rows.map((row) => keys.map((key) => short(cell(inWords(key, row[key]) ?? ""))))];
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? "")].length)));
  const shown = howManyFit(widths, columns);
  const print = (line: readonly string[]) =>
    line
      .slice(0, shown)
      .map((text, column) => text + " ".repeat((widths[column] ?? 0) - [...text].length))
      .join("  ")
      .trimEnd();
  const left = keys.slice(shown);
  const note = left.length === 0 ? "" : `(not shown: ${left.join(", ")}; all of it with --json)\n`;
  return lines.map((line) => `${print(line)}\n`).join("") + note;
}

/** How many columns there is room for; one at least. */
function howManyFit(widths: readonly number[], columns: number): number {
  let used = -2;
  const fitting = widths.findIndex((width) => {
    used += width + 2;
    return used > columns;
  });
  return fitting === -1 ? widths.length : Math.max(1, fitting);
}

/** Keys whose values are bytes wherever PVE answers them. */
const BYTES = /^(?:max)?(?:mem|disk|swap)$|^(?:memhost|avail|total|used|size)$/;
const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** Bytes as people read them; everything else as it is. */
function inWords(key: string, value: unknown): unknown {
  if (typeof value !== "number" || value < 1024 || !BYTES.test(key)) return value;
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(value) / 10));
  return `${Number((value / 1024 ** power).toFixed(1))} ${UNITS[power]}`;
}

const FIRST = ["vmid", "node", "storage", "volid", "userid", "id", "name", "type", "status"];

function rank(key: string): number {
  const place = FIRST.indexOf(key);
  return place === -1 ? FIRST.length : place;
}

function printFields(value: Record<string, unknown>): string {
  const width = Math.max(0, ...Object.keys(value).map((key) => key.length));
  return Object.entries(value)
    .map(([key, part]) => `${key.padEnd(width)}  ${cell(part)}\n`)
    .join("");
}

function cell(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // what comes from a server does not drive the terminal
  return text.replaceAll(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}

function short(text: string): string {
  const letters = [...text];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join("")}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const UNITS = ["", "K", "M", "G", "T"];
const SIZE = /^(\d+(?:\.\d+)?)([KMGT])?$/;

/**
 * Reads a disk size. Rule: `PVE/JSONSchema.pm sub parse_size`.
 *
 * @param text such as `8G`, `512M` or bytes without a unit; units are powers of 1024.
 * @returns bytes, or undefined if the text is no size.
 */
export function parseSize(text: string): number | undefined {
  const [, amount, unit = ""] = SIZE.exec(text) ?? [];
  return amount === undefined ? undefined : Math.trunc(Number(amount) * 1024 ** UNITS.indexOf(unit));
}

/**
 * Writes a disk size with the largest unit that keeps it whole. Rule: `PVE/JSONSchema.pm sub format_size`.
 *
 * @param bytes fractions are dropped.
 * @returns such as `8G`, or the bytes without a unit; zero is `0T`, as PVE writes it.
 */
export function formatSize(bytes: number): string {
  let amount = Math.trunc(bytes);
  let unit = 0;
  while (unit < UNITS.length - 1 && amount % 1024 === 0) {
    amount /= 1024;
    unit += 1;
  }
  return `${amount}${UNITS[unit]}`;
}

/**
 * Writes a text as one word of POSIX sh, whatever is in it (XCU 2.2.2 Single-Quotes: nothing is special between
 * single quotes). Plain words stay as they are, so that scripts remain readable.
 *
 * @throws RangeError for a NUL character, which no shell word can hold.
 */
export function shellQuote(text: string): string {
  if (text.includes("\0")) throw new RangeError("a shell word cannot contain a NUL character");
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !/^[=~]/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

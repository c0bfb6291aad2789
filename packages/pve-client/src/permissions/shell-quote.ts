/**
 * Quotes one word for a POSIX shell.
 *
 * @returns the word itself where the shell leaves it alone, otherwise in single quotes.
 */
export function shellQuote(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

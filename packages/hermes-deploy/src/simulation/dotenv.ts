/** Reads a `.env` file: `NAME=value` lines, `#` comments, optional quotes around a value. */
export function parseDotenv(text: string): Record<string, string> {
  const entries: [string, string][] = [];
  for (const line of text.split("\n")) {
    const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)=(.*)$/.exec(line);
    if (match?.[1] === undefined) continue;
    entries.push([match[1], unquote((match[2] ?? "").trim())]);
  }
  return Object.fromEntries(entries);
}

function unquote(value: string): string {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1);
  if (/^".*"$/s.test(value))
    return value
      .slice(1, -1)
      .replace(/\\(["\\$`])/g, "$1")
      .replaceAll("\\n", "\n");
  return value;
}

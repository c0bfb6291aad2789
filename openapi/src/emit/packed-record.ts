/**
 * Prints a record as an object of JSON texts, one line each: the engine only skims them at start, and each is parsed when
 * it is first asked for.
 */
export function printPackedRecord(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${quote(JSON.stringify(value))},`,
  );
  return `{\n${lines.join("\n")}\n}`;
}

/** A union of string literals, one a line. */
export function printUnion(members: readonly string[]): string {
  return members.map((member) => `\n  | ${JSON.stringify(member)}`).join("");
}

function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** The reader of a packed record, as generated code. */
export const unpackSource = `function unpack<T>(packed: Readonly<Record<string, string>>): (key: string) => T | undefined {
  const parsed = new Map<string, T>();
  return (key) => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    if (!Object.hasOwn(packed, key)) return undefined;
    const value: T = JSON.parse(packed[key] ?? "null");
    parsed.set(key, value);
    return value;
  };
}`;

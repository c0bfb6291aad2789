const lineWidth = 160;

/**
 * Prints a JSON value for people who read diffs: what fits on a line stays on one, the rest is broken into one member a
 * line, an only member staying with its object. Keys keep their order.
 */
export function printJson(value: unknown): string {
  return `${print(value, 0, 0)}\n`;
}

function print(value: unknown, indent: number, used: number): string {
  const flat = printFlat(value);
  if (indent + used + flat.length <= lineWidth || typeof value !== "object" || value === null) return flat;
  const inner = " ".repeat(indent + 1);
  const outer = " ".repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${print(item, indent + 1, 0)}`).join(",\n")}\n${outer}]`;
  }
  const entries = definedEntries(value);
  const [only] = entries;
  if (only && entries.length === 1) {
    const label = `{ ${JSON.stringify(only[0])}: `;
    return `${label}${print(only[1], indent, used + label.length)} }`;
  }
  const members = entries.map(([key, member]) => {
    const label = `${JSON.stringify(key)}: `;
    return `${inner}${label}${print(member, indent + 1, label.length)}`;
  });
  return `{\n${members.join(",\n")}\n${outer}}`;
}

function printFlat(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  const members = definedEntries(value).map(([key, member]) => `${JSON.stringify(key)}: ${printFlat(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

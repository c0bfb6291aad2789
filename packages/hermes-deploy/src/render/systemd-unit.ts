/** A section of a unit: its keys in order; a list is the key several times. */
export type UnitSection = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * A systemd unit file (systemd.syntax).
 *
 * @throws RangeError for a value with a line break: what follows would be read as another key.
 */
export function renderUnit(sections: Readonly<Record<string, UnitSection>>): string {
  const texts = Object.entries(sections).map(([name, section]) => {
    const lines = Object.entries(section).flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => `${key}=${checked(String(one))}`),
    );
    return [`[${name}]`, ...lines].join("\n");
  });
  return `# Written by hermes-deploy from the spec.\n${texts.join("\n\n")}\n`;
}

function checked(value: string): string {
  if (/[\n\r]/.test(value)) throw new RangeError("a value of a unit cannot contain a line break");
  return value.replaceAll("%", "%%");
}

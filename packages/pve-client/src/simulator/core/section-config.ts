/** One section of a file such as `storage.cfg`. */
export interface Section {
  readonly type: string;
  readonly id: string;
  /** As written, in their order; an option without value is "1", one with several lines has them joined by a line feed. */
  readonly options: ReadonlyMap<string, string>;
}

const OPTION = /^\s+(\S+)(?:\s+(.*\S))?\s*$/;

/**
 * Reads a file of sections: a header `type: id`, then indented `option value` lines up to an empty line.
 * Rule: `PVE/SectionConfig.pm sub parse_config`.
 *
 * @param header type and id of a line that begins a section.
 * @param complain is told the line, from 1, that is neither; PVE leaves such lines out.
 * @param several options that have a line for each of their values.
 */
export function parseSections(
  text: string,
  header: RegExp,
  complain: (line: number, problem: string) => void = () => {},
  several: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  let options: Map<string, string> | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*#/.test(line)) continue;
    if (/^\s*$/.test(line)) {
      options = undefined;
      continue;
    }
    const [, name, value] = OPTION.exec(line) ?? [];
    const [, type, id] = header.exec(line) ?? [];
    if (type !== undefined && id !== undefined && options) {
      complain(index + 1, `an empty line has to stand before '${line}'`);
    } else if (type !== undefined && id !== undefined) {
      options = new Map();
      sections.set(id, { type, id, options });
    } else if (name === undefined || !options) {
      complain(index + 1, `expected 'type: id' or an indented option, got '${line}'`);
    } else if (options.has(name) && several.has(name)) {
      options.set(name, `${options.get(name)}\n${value ?? ""}`);
    } else if (options.has(name)) {
      complain(index + 1, `unable to parse value of '${name}': duplicate attribute`);
    } else options.set(name, value ?? "1");
  }
  return sections;
}

/**
 * Writes such a file: an empty line after each section. Rule: `PVE/SectionConfig.pm sub write_config`.
 *
 * @param flags options that are written without their value.
 */
export function printSections(sections: Iterable<Section>, flags: ReadonlySet<string> = new Set()): string {
  return [...sections]
    .map(({ type, id, options }) => {
      const lines = [...options].map(([name, value]) => `\t${name}${flags.has(name) ? "" : ` ${value}`}\n`);
      return `${type}: ${id}\n${lines.join("")}\n`;
    })
    .join("");
}

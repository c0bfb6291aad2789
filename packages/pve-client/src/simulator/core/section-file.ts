import { type FormatName, formatFacts } from "../../generated/formats.ts";
import { type MethodParameters, methodParameters } from "../../generated/parameters.ts";
import { parsePropertyString } from "../../property-string/parse.ts";
import { printPropertyString } from "../../property-string/print.ts";
import { die, type Json } from "./answer.ts";
import type { Cluster } from "./cluster.ts";
import { digestOf } from "./config-files.ts";
import { decodeText, encodeText } from "./config-text.ts";
import { parseSections, type Section } from "./section-config.ts";

/** What a section of one type may have; the names separated by spaces. Source: `sub options` of its plugin. */
export interface SectionType {
  readonly required?: string;
  readonly optional?: string;
  /** What stays as it was when the section was made. */
  readonly fixed?: string;
}

export interface SectionFileFacts {
  /** In /etc/pve. */
  readonly path: string;
  /** The method that makes a section: its parameters say of which type each option is. */
  readonly schema: string;
  readonly types: Readonly<Record<string, SectionType>>;
  /** How a section begins where that is not `type: id`; the groups are type and id. */
  readonly header?: { readonly pattern: RegExp; readonly print: (section: Section) => string };
  /** Options that are written in percent encoding. */
  readonly encoded?: readonly string[];
  /** Property strings that PVE takes apart, and writes in its own order. */
  readonly printed?: readonly string[];
  /** What an option is that the file does not have. */
  readonly defaults?: Readonly<Record<string, string>>;
}

export type Options = ReadonlyMap<string, string>;

const HEADER = /^(\S+):\s*(\S+)\s*$/;
const words = (text = "") => text.split(/\s+/).filter((word) => word !== "");

/** A file of sections with the rules of `PVE/SectionConfig.pm`. One object for each file, made when the program starts. */
export class SectionFile {
  readonly #facts: SectionFileFacts;
  readonly #types: ReadonlyMap<string, { required: string[]; optional: string[]; fixed: string[] }>;
  readonly #parameters: MethodParameters["parameters"];
  readonly #several: ReadonlySet<string>;
  readonly #header: RegExp;
  // one function, so that what it has read is kept
  readonly #read = (text: string): ReadonlyMap<string, Section> => this.#parse(text);

  constructor(facts: SectionFileFacts) {
    const parameters = methodParameters(facts.schema)?.parameters ?? {};
    this.#parameters = parameters;
    this.#facts = facts;
    this.#header = facts.header?.pattern ?? HEADER;
    this.#several = new Set(Object.keys(parameters).filter((option) => parameters[option]?.type === "array"));
    this.#types = new Map(
      Object.entries(facts.types).map(([type, { required, optional, fixed }]) => [
        type,
        { required: words(required).sort(), optional: words(optional).sort(), fixed: words(fixed) },
      ]),
    );
  }

  get path(): string {
    return this.#facts.path;
  }

  /** Sections by id, with option values decoded; what PVE leaves out is not there. */
  all(cluster: Cluster): ReadonlyMap<string, Section> {
    return cluster.files.parsed(this.path, this.#read);
  }

  digest(cluster: Cluster): string {
    return digestOf(cluster.files.read(this.path) ?? "");
  }

  /** Writes the file anew. Rule: `sub write_config`. */
  save(cluster: Cluster, sections: ReadonlyMap<string, Section>): void {
    cluster.files.write(this.path, [...sections.values()].map((section) => this.#print(section)).join(""));
  }

  /** Writes a section in the place where it was, or at the end. */
  put(cluster: Cluster, section: Section): void {
    this.save(cluster, new Map([...this.all(cluster), [section.id, section]]));
  }

  remove(cluster: Cluster, id: string): void {
    this.save(cluster, new Map([...this.all(cluster)].filter(([each]) => each !== id)));
  }

  /** Options as answers have them: numbers and booleans as numbers. */
  shown(options: Options): Record<string, Json> {
    const value = (option: string, text: string) => {
      if (this.#several.has(option)) return text.split("\n");
      return ["boolean", "integer", "number"].includes(this.#parameters[option]?.type ?? "") ? Number(text) : text;
    };
    return Object.fromEntries([...options].map(([option, text]) => [option, value(option, text)]));
  }

  /**
   * Rule: `sub check_config`.
   *
   * @param isNew whether all that is required has to be there.
   * @throws PveFailure 500 if the type cannot have an option, lacks one, or cannot change it.
   */
  check(type: string, options: Options, isNew: boolean): void {
    const { required, fixed } = this.#type(type);
    for (const [option, value] of options) {
      if (!isNew && fixed.includes(option)) die(`can't change value of fixed parameter '${option}'`);
      if (!this.knows(type, option)) die(`unexpected property '${option}'`);
      const isLine = !this.#several.has(option) && !this.#facts.encoded?.includes(option);
      if (isLine && /[\n\r]/.test(value)) die("property contains a line feed");
    }
    const missing = isNew ? required.find((option) => !options.has(option)) : undefined;
    if (missing !== undefined) die(`missing value for required option '${missing}'`);
  }

  /**
   * A section's options with changes, and without what is to be deleted. Rule: `sub delete_from_config`.
   *
   * @throws PveFailure 500 if an option cannot be deleted.
   */
  changed({ type, options }: Section, changes: Options, deleted: readonly string[]): Map<string, string> {
    const rest = new Map(options);
    const { required, fixed } = this.#type(type);
    for (const option of deleted) {
      if (!this.knows(type, option)) die(`no such option '${option}'`);
      if (required.includes(option)) die(`unable to delete required option '${option}'`);
      if (fixed.includes(option)) die(`unable to delete fixed option '${option}'`);
      if (changes.has(option)) die(`cannot set and delete property '${option}' at the same time!`);
      rest.delete(option);
    }
    return new Map([...rest, ...changes]);
  }

  /** What PVE would leave out of a text, and on which line it stands. */
  problems(text: string): (readonly [line: number, problem: string])[] {
    const problems: (readonly [number, string])[] = [];
    const sections = parseSections(text, this.#header, (...problem) => problems.push(problem), this.#several);
    for (const section of sections.values()) {
      const { type, options } = section;
      if (!this.#types.has(type)) problems.push([this.#lineOf(text, section), `unsupported type '${type}'`]);
      else {
        const unknown = [...options.keys()].filter((option) => !this.knows(type, option));
        for (const option of unknown)
          problems.push([this.#lineOf(text, section, option), `unknown option '${option}'`]);
      }
    }
    return problems;
  }

  /** Whether sections of the type may have the option. */
  knows(type: string, option: string): boolean {
    const facts = this.#types.get(type);
    return facts !== undefined && (facts.required.includes(option) || facts.optional.includes(option));
  }

  /** Whether a section of the type has to have the option. */
  isRequired(type: string, option: string): boolean {
    return this.#types.get(type)?.required.includes(option) ?? false;
  }

  #lineOf(text: string, { type, id }: Section, option?: string): number {
    const lines = text.split("\n");
    const header = lines.findIndex((each) => {
      const [, ofType, ofId] = this.#header.exec(each) ?? [];
      return ofType === type && ofId === id;
    });
    return header + 1 + (option === undefined ? 0 : lines.slice(header).findIndex((each) => words(each)[0] === option));
  }

  #type(type: string) {
    return this.#types.get(type) ?? die(`unknown section type '${type}'`);
  }

  #parse(text: string): ReadonlyMap<string, Section> {
    const { encoded, defaults = {} } = this.#facts;
    const sections = new Map<string, Section>();
    for (const { type, id, options } of parseSections(text, this.#header, undefined, this.#several).values()) {
      if (!this.#types.has(type)) continue;
      const usable = [...options].filter(([option]) => this.knows(type, option));
      const decoded = usable.map(
        ([option, value]) => [option, encoded?.includes(option) ? decodeText(value) : value] as const,
      );
      sections.set(id, { type, id, options: new Map([...Object.entries(defaults), ...decoded]) });
    }
    return sections;
  }

  #print(section: Section): string {
    const { type, id, options } = section;
    const { required, optional } = this.#type(type);
    const isSet = (option: string) => !["", "0"].includes(options.get(option) ?? "");
    const others = [...required, ...optional].filter((option) => option !== "comment" && option !== "disable");
    return [
      this.#facts.header ? `${this.#facts.header.print(section)}\n` : `${type}: ${id}\n`,
      isSet("comment") ? this.#line("comment", options.get("comment")) : "",
      isSet("disable") ? "\tdisable\n" : "",
      ...others.map((option) => this.#line(option, options.get(option))),
      "\n",
    ].join("");
  }

  #line(option: string, value: string | undefined): string {
    if (value === undefined) return "";
    const format = this.#facts.printed?.includes(option) ? this.#parameters[option]?.propertyString : undefined;
    if (format !== undefined) return `\t${option} ${asPrinted(format, value)}\n`;
    if (this.#parameters[option]?.type === "boolean") return `\t${option} ${value === "" || value === "0" ? 0 : 1}\n`;
    const text = this.#facts.encoded?.includes(option) ? encodeText(value) : value;
    const lines = this.#several.has(option) ? text.split("\n") : [text];
    return lines.map((each) => (each === "" ? "" : `\t${option} ${each}\n`)).join("");
  }
}

function asPrinted(format: FormatName, text: string): string {
  const facts = formatFacts(format);
  return printPropertyString(facts, parsePropertyString(facts, text));
}

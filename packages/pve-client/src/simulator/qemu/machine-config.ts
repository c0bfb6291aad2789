import { digestOf } from "../core/config-files.ts";
import { decodeText, encodeText } from "../core/config-text.ts";
import { isOption, optionValue } from "./options.ts";

/** The options of one section of a machine's file; booleans are 0 and 1. */
export interface MachineSection {
  [option: string]: string | number;
}

/** One virtual machine's file: `nodes/NODE/qemu-server/ID.conf`. */
export interface MachineConfig {
  /** What is in effect. */
  current: MachineSection;
  /** `[PENDING]`: set but not yet in effect; its key `delete` names options to remove. */
  pending: MachineSection;
  /** `[special:NAME]`, such as the options of which the cloud-init drive was made. */
  special: Map<string, MachineSection>;
  snapshots: Map<string, MachineSection>;
  /** SHA-1 of the file that was read. */
  readonly digest: string;
}

const EMPTY_DIGEST = digestOf("");

/** A machine without any option. */
export function emptyMachine(): MachineConfig {
  return { current: {}, pending: {}, special: new Map(), snapshots: new Map(), digest: EMPTY_DIGEST };
}

const HEADER = /^\[(PENDING|special:[a-z][a-z0-9_-]+|[a-z][a-z0-9_-]+)\]\s*$/i;

/**
 * Reads a machine's file. Rule: `PVE/QemuServer.pm sub parse_vm_config`.
 *
 * @param onProblem called with line number and text for each line that PVE warns about and skips.
 */
export function parseMachineConfig(text: string, onProblem?: (line: number, problem: string) => void): MachineConfig {
  const config: MachineConfig = { ...emptyMachine(), digest: digestOf(text) };
  let section = config.current;
  let description = "";
  const finish = () => {
    if (description !== "") section.description = description;
    description = "";
  };
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*$/.test(line)) continue;
    const header = HEADER.exec(line)?.[1];
    if (header !== undefined) {
      finish();
      section = openSection(config, header);
    } else if (line.startsWith("#")) {
      description += `${decodeText(line.slice(1))}\n`;
    } else {
      const read = readLine(line, section === config.pending);
      if ("description" in read) description += read.description;
      else if ("problem" in read) onProblem?.(index + 1, read.problem);
      else section[read.key] = read.value;
    }
  }
  finish();
  delete config.current.snapstate;
  return config;
}

function openSection(config: MachineConfig, header: string): MachineSection {
  if (header.toUpperCase() === "PENDING") return config.pending;
  const section: MachineSection = {};
  if (header.startsWith("special:")) config.special.set(header.slice("special:".length), section);
  else config.snapshots.set(header, section);
  return section;
}

function readLine(
  line: string,
  isPending: boolean,
): { key: string; value: string | number } | { description: string } | { problem: string } {
  const [, key, value] = /^([a-z][a-z_-]*\d*):\s*(.+?)\s*$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return { problem: `unable to parse config: ${line}` };
  if (key === "description") return { description: decodeText(value) };
  if (key === "snapstate") return { key, value };
  if (key === "delete") {
    return isPending ? { key, value } : { problem: "property 'delete' is only allowed in [PENDING]" };
  }
  const name = key === "cdrom" ? "ide2" : key;
  if (!isOption(name)) return { problem: `unknown setting '${key}'` };
  const read = optionValue(name, value);
  if ("problem" in read) return { problem: `unable to parse value of '${key}' - ${read.problem}` };
  return { key: name, value: read.value };
}

/**
 * Writes a machine's file, as PVE writes it: description first, options sorted by name, then the pending section, the
 * special ones and the snapshots. Rule: `PVE/QemuServer.pm sub write_vm_config`.
 */
export function printMachineConfig(config: MachineConfig): string {
  const sections = [printSection(config.current)];
  if (Object.keys(config.pending).length > 0) sections.push(`[PENDING]\n${printSection(config.pending, true)}`);
  for (const [name, section] of sorted(config.special)) sections.push(`[special:${name}]\n${printSection(section)}`);
  for (const [name, section] of sorted(config.snapshots)) sections.push(`[${name}]\n${printSection(section)}`);
  return sections.join("\n");
}

const sorted = <T>(sections: ReadonlyMap<string, T>) => [...sections].sort(([a], [b]) => (a < b ? -1 : 1));

function printSection(section: MachineSection, isPending = false): string {
  const { description, ...options } = section;
  const text = description === undefined ? "" : String(description).replace(/\n+$/, "");
  const comments = text === "" ? [] : text.split("\n").map((line) => `#${encodeText(line)}`);
  if (description !== undefined && text === "" && isPending) comments.push("#");
  const lines = Object.keys(options)
    .sort()
    .map((option) => `${option}: ${options[option]}`);
  return [...comments, ...lines].map((line) => `${line}\n`).join("");
}

/** A copy that can be changed without touching the first. */
export function copyMachine(config: MachineConfig): MachineConfig {
  const copies = (sections: ReadonlyMap<string, MachineSection>) =>
    new Map([...sections].map(([name, section]) => [name, { ...section }]));
  return {
    current: { ...config.current },
    pending: { ...config.pending },
    special: copies(config.special),
    snapshots: copies(config.snapshots),
    digest: config.digest,
  };
}

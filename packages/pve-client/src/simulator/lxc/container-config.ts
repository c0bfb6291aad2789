import { digestOf } from "../core/config-files.ts";
import { decodeText, encodeText } from "../core/config-text.ts";
import { variablesOf } from "../core/environment.ts";
import { isLxcKey } from "./lxc-keys.ts";
import { isOption, optionValue } from "./options.ts";

/** A value as PVE keeps it: booleans are 0 and 1; texts of type `number` stay texts. */
export type OptionValue = string | number;

/** The options of one section of a container's file. */
export interface ContainerSection {
  [option: string]: OptionValue;
}

/** One container's file: `nodes/NODE/lxc/ID.conf`. */
export interface ContainerConfig {
  /** What is in effect. */
  current: ContainerSection;
  /** `[pve:pending]`: set but not yet in effect; its key `delete` names options to remove. */
  pending: ContainerSection;
  snapshots: Map<string, ContainerSection>;
  /** Raw `lxc.*` lines by section; `""` is the current one. */
  lxc: Map<string, [key: string, value: string][]>;
  /** SHA-1 of the file that was read. */
  readonly digest: string;
}

const EMPTY_DIGEST = digestOf("");

/** A container without any option. */
export function emptyConfig(): ContainerConfig {
  return { current: {}, pending: {}, snapshots: new Map(), lxc: new Map(), digest: EMPTY_DIGEST };
}

const PENDING = "pve:pending";

/** Key of the lines that are the option `env`, a variable each. */
const ENVIRONMENT = "lxc.environment.runtime";

/**
 * Reads a container's file. Rule: `PVE/LXC/Config.pm sub parse_pct_config`.
 *
 * @param onProblem called with line number and text for each line that PVE warns about and skips.
 */
export function parseContainerConfig(
  text: string,
  onProblem?: (line: number, problem: string) => void,
): ContainerConfig {
  const config: ContainerConfig = { ...emptyConfig(), digest: digestOf(text) };
  let section = config.current;
  let name = "";
  let description = "";
  const finish = () => {
    if (description !== "") section.description = description;
    description = "";
  };
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*$/.test(line)) continue;
    const header = /^\[(pve:pending|[a-z][a-z0-9_-]+)\]\s*$/i.exec(line)?.[1];
    if (header !== undefined) {
      finish();
      name = header.toLowerCase() === PENDING ? PENDING : header;
      section = name === PENDING ? config.pending : {};
      if (name !== PENDING) config.snapshots.set(name, section);
    } else if (line.startsWith("#")) {
      description += `${decodeText(line.slice(1))}\n`;
    } else {
      const problem = readLine(line, config, section, name);
      if (problem === undefined) continue;
      if (typeof problem === "object") description += problem.description;
      else onProblem?.(index + 1, problem);
    }
  }
  finish();
  delete config.current.snapstate;
  return config;
}

function readLine(
  line: string,
  config: ContainerConfig,
  section: ContainerSection,
  name: string,
): string | { description: string } | undefined {
  const [, lxcKey, lxcValue] = /^(lxc\.[a-z0-9_\-.]+)(?::|\s*=)\s*(.*?)\s*$/.exec(line) ?? [];
  if (lxcKey !== undefined && lxcValue !== undefined) {
    if (!isLxcKey(lxcKey)) return `unable to parse config: ${line}`;
    if (lxcKey === ENVIRONMENT) {
      section.env = section.env === undefined ? lxcValue : `${section.env}\0${lxcValue}`;
      return undefined;
    }
    const entries = config.lxc.get(name) ?? [];
    config.lxc.set(name, [...entries, [lxcKey, lxcValue]]);
    return undefined;
  }
  const [, key, value] = /^([a-z][a-z_]*\d*):\s*(.+?)\s*$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return `unable to parse config: ${line}`;
  if (key === "description") return { description: decodeText(value) };
  if (key === "snapstate") {
    section.snapstate = value;
    return undefined;
  }
  if (key === "delete") {
    if (name !== PENDING) return "property 'delete' is only allowed in [pve:pending]";
    section.delete = value;
    return undefined;
  }
  const read = isOption(key) ? optionValue(key, value) : { problem: `unknown setting '${key}'` };
  section[key] = "value" in read ? read.value : value;
  return "problem" in read ? `unable to parse value of '${key}' - ${read.problem}` : undefined;
}

/**
 * Writes a container's file, as PVE writes it: description first, options sorted by name, raw lines, then the pending
 * section and the snapshots. Rule: `PVE/LXC/Config.pm sub write_pct_config`.
 */
export function printContainerConfig(config: ContainerConfig): string {
  const parts = [printSection(config.current, config.lxc.get(""))];
  if (Object.keys(config.pending).length > 0) {
    parts.push(`[${PENDING}]\n${printSection(config.pending, config.lxc.get(PENDING))}`);
  }
  for (const snapshot of [...config.snapshots.keys()].sort()) {
    parts.push(`[${snapshot}]\n${printSection(config.snapshots.get(snapshot) ?? {}, config.lxc.get(snapshot))}`);
  }
  return parts.join("\n");
}

function printSection(section: ContainerSection, lxc: readonly [string, string][] = []): string {
  const description = typeof section.description === "string" ? section.description : "";
  const comments = description.replace(/\n+$/, "").split("\n");
  return [
    ...(description === "" ? [] : comments.map((line) => `#${encodeText(line)}`)),
    ...Object.keys(section)
      .filter((key) => key !== "description" && key !== "env")
      .sort()
      .map((key) => `${key}: ${section[key]}`),
    ...variablesOf(section.env).map((variable) => `${ENVIRONMENT}: ${variable}`),
    ...lxc.map(([key, value]) => `${key}: ${value}`),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** A copy that can be changed without touching the first. */
export function copyConfig(config: ContainerConfig): ContainerConfig {
  return {
    current: { ...config.current },
    pending: { ...config.pending },
    snapshots: new Map([...config.snapshots].map(([name, section]) => [name, { ...section }])),
    lxc: new Map([...config.lxc].map(([name, entries]) => [name, [...entries]])),
    digest: config.digest,
  };
}

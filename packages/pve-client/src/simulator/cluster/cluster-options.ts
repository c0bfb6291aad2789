import { formatFacts } from "../../generated/formats.ts";
import { methodParameters } from "../../generated/parameters.ts";
import { parsePropertyString } from "../../property-string/parse.ts";
import { printPropertyString } from "../../property-string/print.ts";
import { die, type Json } from "../core/answer.ts";
import { decodeText, encodeText } from "../core/config-text.ts";
import { type Route, route } from "../core/route.ts";
import { offeredTags } from "../guest-config/tags.ts";
import { splitPropertyString } from "../verify/property-string.ts";

export const DATACENTER_FILE = "datacenter.cfg";
const DEFAULT_MAC_PREFIX = "BC:24:11";
const parameters = () => methodParameters("PUT /cluster/options").parameters;

/** Reads `datacenter.cfg`: `key: value` lines, the description as comments before them. */
export function readDatacenterConfig(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  const comment: string[] = [];
  for (const line of text.split("\n")) {
    const [, key, value] = /^([a-z][a-z0-9_-]*):\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.startsWith("#")) comment.push(decodeText(line.slice(1)));
    else if (key !== undefined && value !== undefined) options.set(key, value);
  }
  if (comment.length > 0) options.set("description", comment.map((line) => `${line}\n`).join(""));
  return options;
}

/** Writes `datacenter.cfg`. Rule: `PVE/DataCenterConfig.pm sub write_datacenter_config`. */
function printDatacenterConfig(options: ReadonlyMap<string, string>): string {
  const { description = "", ...others } = Object.fromEntries(options);
  const comment = description.replace(/\n$/, "").split("\n");
  const head = description === "" ? "" : comment.map((line) => `#${encodeText(line)}\n`).join("");
  const keys = Object.keys(others).sort();
  return head + keys.map((key) => `${key}: ${others[key]}\n`).join("");
}

/** What was read is written in PVE's own order of keys; what is given stays as it is. */
function asWritten(name: string, text: string): string {
  const format = parameters()[name]?.propertyString;
  if (format === undefined) return text;
  const facts = formatFacts(format);
  return printPropertyString(facts, parsePropertyString(facts, text));
}

/** The bounds of free VMIDs. Rule: `PVE/DataCenterConfig.pm $next_id_format`. */
function checkNextId(text: string): void {
  const { lower, upper } = nextIdBounds(text);
  if (lower > upper) die(`lower (${lower}) <= upper (${upper}) boundary rule broken`);
}

/** @param text the option `next-id`, such as `lower=200,upper=300`. */
export function nextIdBounds(text: string): { readonly lower: number; readonly upper: number } {
  const bound = (name: string, otherwise: number) => Number(new RegExp(`${name}=(\\d+)`).exec(text)?.[1] ?? otherwise);
  return { lower: bound("lower", 100), upper: bound("upper", 1_000_000) };
}

/** The options as the API shows them: property strings taken apart, numbers and booleans as such. */
function shown(options: ReadonlyMap<string, string>): Record<string, Json> {
  return Object.fromEntries([...options].map(([key, text]) => [key, shownValue(key, text)]));
}

function shownValue(key: string, text: string): Json {
  const facts = parameters()[key];
  if (facts?.propertyString !== undefined) {
    const format = formatFacts(facts.propertyString);
    const parsed = splitPropertyString(format, text);
    if ("problem" in parsed) return text;
    return Object.fromEntries(
      Object.entries(parsed.values).map(([name, value]) => [name, typed(value, format[name]?.type)]),
    );
  }
  if (key === "registered-tags") return text.split(/[;,\s]+/);
  return typed(text, facts?.type);
}

const typed = (text: string, type: string | undefined): Json =>
  type === "integer" || type === "number" || type === "boolean" ? Number(text) : text;

/** Rules: `PVE/API2/Cluster.pm` methods get_options, set_options; `PVE/GuestHelpers.pm sub get_allowed_tags`. */
export const optionRoutes: readonly Route[] = [
  route("GET /cluster/options", (call) => {
    const options = shown(call.cluster.files.parsed(DATACENTER_FILE, readDatacenterConfig));
    const visible = { mac_prefix: DEFAULT_MAC_PREFIX, description: "", ...options };
    const allowed = { "allowed-tags": offeredTags(call) };
    if (call.can("/", ["Sys.Audit"])) return { ...visible, ...allowed };
    const open = ["console", "tag-style"].filter((key) => options[key] !== undefined);
    return { ...Object.fromEntries(open.map((key) => [key, options[key]])), ...allowed };
  }),
  route("PUT /cluster/options", (call) => {
    const options = new Map(call.cluster.files.parsed(DATACENTER_FILE, readDatacenterConfig));
    for (const [name, text] of options) options.set(name, asWritten(name, text));
    for (const name of Object.keys(call.params)) if (name !== "delete") options.set(name, call.required(name));
    for (const name of call.list("delete")) options.delete(name);
    if (options.get("mac_prefix")?.toUpperCase() === DEFAULT_MAC_PREFIX) options.delete("mac_prefix");
    checkNextId(options.get("next-id") ?? "");
    call.cluster.files.write(DATACENTER_FILE, printDatacenterConfig(options));
    return null;
  }),
];

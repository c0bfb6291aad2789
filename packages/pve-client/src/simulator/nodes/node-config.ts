import type { Json } from "../core/answer.ts";
import { digestOf } from "../core/config-files.ts";
import { decodeText, encodeText } from "../core/config-text.ts";
import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";

const fileOf = (call: Call) => `nodes/${call.node}/config`;

/** Rule: `PVE/NodeConfig.pm sub parse_node_config`. */
function readConfig(text: string): Map<string, string> {
  const options = new Map<string, string>();
  const comment: string[] = [];
  for (const line of text.split("\n")) {
    const [, key, value] = /^([a-z][a-z-]*\d*):\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.startsWith("#")) comment.push(decodeText(line.slice(1)));
    else if (key !== undefined && value !== undefined) options.set(key, value);
  }
  if (comment.length > 0) options.set("description", comment.map((line) => `${line}\n`).join(""));
  return options;
}

/** Rule: `PVE/NodeConfig.pm sub write_node_config`. */
function printConfig(options: ReadonlyMap<string, string>): string {
  const { description = "", ...others } = Object.fromEntries(options);
  const comments = description === "" ? [] : description.replace(/\n+$/, "").split("\n");
  return [
    ...comments.map((line) => `#${encodeText(line)}\n`),
    ...Object.keys(others)
      .sort()
      .map((key) => `${key}: ${others[key]}\n`),
  ].join("");
}

function get(call: Call): Json {
  const text = call.cluster.files.read(fileOf(call)) ?? "";
  const options = Object.fromEntries(readConfig(text));
  const property = call.text("property");
  if (property !== undefined) return property in options ? { [property]: options[property] } : {};
  return text === "" ? options : { ...options, digest: digestOf(text) };
}

function put(call: Call): null {
  const text = call.cluster.files.read(fileOf(call)) ?? "";
  assertIfModified(digestOf(text), call.text("digest"));
  const options = readConfig(text);
  for (const name of call.list("delete")) options.delete(name);
  for (const name of Object.keys(call.params)) {
    if (!["node", "digest", "delete"].includes(name)) options.set(name, call.required(name));
  }
  call.cluster.files.write(fileOf(call), printConfig(options));
  return null;
}

/** A node's own options. Rules: `PVE/API2/NodeConfig.pm`. */
export const nodeConfigRoutes: readonly Route[] = [
  route("GET /nodes/{node}/config", get),
  route("PUT /nodes/{node}/config", put),
];

import type { OptionValue } from "./option-value.ts";

/** A schema's path; a name that is missing becomes `-`. Rule: `PVE/Tools.pm sub template_replace`. */
export function fillPath(template: string, text: Filling["text"]): string {
  let path = "";
  for (const part of partsOf(template))
    path += part.name === undefined ? part.text : part.text + (text(part.name) ?? "-");
  return path;
}

/** What fills the names in a path. */
interface Filling {
  text(name: string): string | undefined;
}

/** A path in parts: text, and in between names. */
type Parts = readonly { readonly text: string; readonly name?: string; readonly key?: string }[];

const known = new Map<string, Parts>();

function partsOf(template: string): Parts {
  const parts =
    known.get(template) ??
    [...template.matchAll(/([^{]*)(?:\{([^}]+)\})?/g)].map(([, text = "", name]) => {
      const key = /^value\.(.+)$/.exec(name ?? "")?.[1];
      return { text, ...(name !== undefined && { name }), ...(key !== undefined && { key }) };
    });
  known.set(template, parts);
  return parts;
}

/**
 * The ACL paths of a right: one for each value that the option has, and none where a name or key is not given.
 *
 * @param template `{name}` is a parameter of the call, `{value}` the option's value, `{value.key}` a key of it.
 */
export function pathsFor(
  template: string,
  call: Filling,
  { value, before }: { readonly value: OptionValue | undefined; readonly before: OptionValue | undefined },
): string[] {
  const parts = partsOf(template);
  const of = callNameOf(template, parts);
  if (of !== undefined) return of === "" ? filled(parts, call, undefined, "") : filledOnce(template, parts, call, of);
  return [before, value].flatMap((one) => {
    if (!one) return [];
    if (!parts.some(({ name }) => name === "value")) return filled(parts, call, one, "");
    return targetsIn(one.text).flatMap((target) => filled(parts, call, one, target));
  });
}

// most paths have one name, and plans speak of the same guests and storages again and again
const callNames = new Map<string, string | undefined>();
const filledBefore = new Map<string, Map<string, string[]>>();
const REMEMBERED = 4096;

/** The only name in a template, if it is the call's; "" where there are none or more of them; undefined: the value's. */
function callNameOf(template: string, parts: Parts): string | undefined {
  if (callNames.has(template)) return callNames.get(template);
  const names = parts.flatMap(({ name }) => name ?? []);
  const isOfValue = parts.some(({ name, key }) => name === "value" || key !== undefined);
  const only = isOfValue ? undefined : names.length === 1 ? names[0] : "";
  callNames.set(template, only);
  return only;
}

function filledOnce(template: string, parts: Parts, call: Filling, name: string): string[] {
  const text = call.text(name) ?? "";
  let paths = filledBefore.get(template);
  if (!paths || paths.size >= REMEMBERED) {
    paths = new Map();
    filledBefore.set(template, paths);
  }
  let path = paths.get(text);
  if (!path) {
    path = filled(parts, call, undefined, "");
    paths.set(text, path);
  }
  return path;
}

function filled(parts: Parts, call: Filling, value: OptionValue | undefined, target: string): string[] {
  let path = "";
  for (const { text, name, key } of parts) {
    path += text;
    if (name === undefined) continue;
    const part = name === "value" ? target : key === undefined ? call.text(name) : value?.keys[key];
    if (part === undefined || part === "") return [];
    path += String(part);
  }
  return [path];
}

/** A value, or the targets of a list of pairs `from:to`; 1 stands for "the same". */
function targetsIn(text: string): string[] {
  const parts = text.split(/[;,\s]+/).map((part) => part.slice(part.lastIndexOf(":") + 1));
  return parts.filter((part) => part !== "" && part !== "1");
}

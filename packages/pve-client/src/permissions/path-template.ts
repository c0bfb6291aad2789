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
  if (!parts.some(({ name, key }) => name === "value" || key !== undefined)) return filled(parts, call, undefined, "");
  return [before, value].flatMap((one) => {
    if (!one) return [];
    if (!parts.some(({ name }) => name === "value")) return filled(parts, call, one, "");
    return targetsIn(one.text).flatMap((target) => filled(parts, call, one, target));
  });
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

import { ApidocError } from "./apidoc-error.ts";
import { readObject } from "./read-value.ts";
import { type PveFormat, readProperties } from "./schema.ts";

/**
 * The formats that a tree only names (`PVE::JSONSchema` sub register_format): property strings with their keys, and the
 * rest, which check a plain text.
 */
export interface NamedFormats {
  readonly propertyStrings: ReadonlyMap<string, PveFormat>;
  readonly plain: ReadonlySet<string>;
}

/**
 * Reads a file of formats: name → keys of the property string, or name → "string" for a format of plain text.
 * @throws ApidocError naming the format and the key that is not understood
 */
export function readFormats(value: unknown, source: string): NamedFormats {
  const propertyStrings = new Map<string, PveFormat>();
  const plain = new Set<string>();
  for (const [name, format] of Object.entries(readObject(value, source))) {
    if (format === "string") plain.add(name);
    else propertyStrings.set(name, readProperties(format, `format "${name}" in ${source}`, "key"));
  }
  return { propertyStrings, plain };
}

/** What a format's name stands for: a property string, or a plain text, perhaps several of them. */
export type ResolvedFormat = { readonly propertyString: string } | { readonly plain: string; readonly list: boolean };

/**
 * Resolves a format's name. `-list` and `-alist` mean several values, `-opt` that the value may be empty; both exist for
 * plain formats only (`PVE::JSONSchema` sub check_format).
 * @throws ApidocError when the name is not known
 */
export function resolveFormat(
  name: string,
  formats: { readonly propertyStrings: ReadonlyMap<string, unknown>; readonly plain: ReadonlySet<string> },
  where: string,
): ResolvedFormat {
  if (formats.propertyStrings.has(name)) return { propertyString: name };
  const [, base = name, suffix] = /^(.*?)(?:-(list|alist|opt))?$/.exec(name) ?? [];
  if (formats.plain.has(base)) return { plain: name, list: suffix === "list" || suffix === "alist" };
  if (formats.plain.has(name)) return { plain: name, list: false };
  throw new ApidocError(where, `format "${name}" is not known; spell it out in a file given with --formats`);
}

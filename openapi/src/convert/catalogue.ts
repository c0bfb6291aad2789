import type { NamedFormats } from "../apidoc/formats.ts";
import type { Document } from "../document/openapi.ts";
import type { FormatCatalogue, NamedPropertyString } from "./schema.ts";

/** The formats which a file spells out. */
export function catalogueOf(formats: NamedFormats): FormatCatalogue {
  const entries = [...formats.propertyStrings].map(([name, keys]) => [name, { keys }] as const);
  return { propertyStrings: new Map<string, NamedPropertyString>(entries), plain: formats.plain };
}

/** The property strings which a document has under PVE's own names; not those that a parameter spells out. */
export function catalogueOfDocument(document: Document): FormatCatalogue {
  const entries = Object.values(document.components.schemas).flatMap((component) => {
    const name = component["x-pve-format-name"];
    return name === undefined || name.includes(" ") ? [] : [[name, { component }] as const];
  });
  return { propertyStrings: new Map<string, NamedPropertyString>(entries), plain: new Set() };
}

/** What a later catalogue says about a name wins. */
export function mergeCatalogues(...catalogues: readonly FormatCatalogue[]): FormatCatalogue {
  return {
    propertyStrings: new Map(catalogues.flatMap(({ propertyStrings }) => [...propertyStrings])),
    plain: new Set(catalogues.flatMap(({ plain }) => [...plain])),
  };
}

import type { Document, Schema } from "../document/openapi.ts";

/** `pve-lxc-mp-string`: a new volume, one that exists, a bind mount or a device, all in one text (`PVE/LXC/Config.pm`). */
const volumeFormat = "pve-lxc-mp-string";

/** The keys of components which describe a container's volume: its request side is typed by hand in the client. */
export function volumeComponents(document: Document): ReadonlySet<string> {
  const entries = Object.entries(document.components.schemas);
  return new Set(entries.filter(([, schema]) => volumeKey(schema) !== undefined).map(([key]) => key));
}

/** What can be said about a volume of any kind: the format without the volume, and without the size, which is the storage's. */
export function volumeOptions(schema: Schema): Schema {
  const left = Object.entries(schema.properties ?? {}).filter(([key]) => key !== volumeKey(schema) && key !== "size");
  return {
    ...schema,
    properties: Object.fromEntries(left),
    required: (schema.required ?? []).filter((key) => left.some(([name]) => name === key)),
  };
}

function volumeKey(schema: Schema): string | undefined {
  const found = Object.entries(schema.properties ?? {}).find(
    ([, key]) => key["x-pve-default-key"] && key["x-pve-format"] === volumeFormat,
  );
  return found?.[0];
}

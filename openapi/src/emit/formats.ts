import type { Document, Schema } from "../document/openapi.ts";
import { schemaProperties } from "../document/operations.ts";
import { factsSource, present, schemaFacts } from "./facts.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { printPackedRecord, printUnion, unpackSource } from "./packed-record.ts";

/** The property strings, each with its keys. */
export function emitFormats(document: Document): GeneratedFile {
  const records: Record<string, unknown> = {};
  for (const schema of Object.values(document.components.schemas)) {
    const name = schema["x-pve-format-name"];
    if (name !== undefined) records[name] = formatKeys(schema, document);
  }
  return {
    name: "formats.ts",
    text: `${header}
${factsSource}

/** The keys of a property string. */
export type FormatFacts = Readonly<Record<string, ValueFacts>>;

/** PVE's name of a property string, or the first parameter that spells it out. */
export type FormatName =${printUnion(Object.keys(records))};

const packed: Readonly<Record<FormatName, string>> = ${printPackedRecord(records)};

export const formatNames = Object.keys(packed) as readonly FormatName[];

${unpackSource}

const read = unpack<FormatFacts>(packed);

/** The keys of a property string; undefined when there is none of that name. */
export const formatFacts: {
  (name: FormatName): FormatFacts;
  (name: string): FormatFacts | undefined;
} = read as (name: string) => FormatFacts;
`,
  };
}

function formatKeys(schema: Schema, document: Document): Record<string, unknown> {
  return Object.fromEntries(
    schemaProperties(schema).map(({ name, required, schema: key }) => [
      name,
      present({
        ...schemaFacts(key, document),
        optional: required || key["x-pve-alias"] !== undefined ? undefined : true,
      }),
    ]),
  );
}

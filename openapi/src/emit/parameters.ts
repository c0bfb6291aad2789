import type { Document } from "../document/openapi.ts";
import { flatParameters, listOperations } from "../document/operations.ts";
import { present, schemaFacts } from "./facts.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { printPackedRecord, unpackSource } from "./packed-record.ts";

/** Everything that is needed to check the parameters of a call as PVE does. */
export function emitParameters(document: Document): GeneratedFile {
  const records = Object.fromEntries(
    listOperations(document).map(({ key, operation }) => [
      key,
      present({
        parameters: Object.fromEntries(
          flatParameters(operation).map(({ name, in: place, required, schema }) => [
            name,
            present({
              ...schemaFacts(schema, document),
              optional: (place === "path" ? schema["x-pve-optional"] : !required) || undefined,
            }),
          ]),
        ),
        additional: operation["x-pve-additional-parameters"],
        variants: operation["x-pve-parameter-variants"],
      }),
    ]),
  );
  return {
    name: "parameters.ts",
    text: `${header}
import type { ValueFacts } from "./formats.ts";
import type { MethodKey } from "./methods.ts";

export interface MethodParameters {
  /** By name, indexed ones as \`net[n]\`. */
  readonly parameters: Readonly<Record<string, ValueFacts>>;
  /** Parameters that are not documented are let through. */
  readonly additional?: true;
  /** Which parameters go together, where there is a choice. */
  readonly variants?: readonly { readonly required: readonly string[]; readonly optional: readonly string[] }[];
}

const packed: Readonly<Record<MethodKey, string>> = ${printPackedRecord(records)};

${unpackSource}

const read = unpack<MethodParameters>(packed);

/** The parameters of a method; undefined when there is no such method. */
export const methodParameters: {
  (key: MethodKey): MethodParameters;
  (key: string): MethodParameters | undefined;
} = read as (key: string) => MethodParameters;
`,
  };
}

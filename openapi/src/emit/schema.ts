import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document } from "../document/openapi.ts";
import { compactDeclarations } from "./compact-declarations.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { clientView } from "./view.ts";

/** The TypeScript declarations of all paths, operations and property strings. */
export async function emitSchema(document: Document): Promise<GeneratedFile> {
  // Our schemas carry more than openapi-typescript's type of a document names.
  const nodes = await openapiTS(clientView(document) as unknown as OpenAPI3, {
    silent: true,
    defaultNonNullable: false,
  });
  const declarations = astToString(compactDeclarations(nodes)).replaceAll(/^ +/gm, (indent) =>
    " ".repeat(indent.length / 4),
  );
  return {
    name: "schema.ts",
    text: `// @ts-nocheck: read as declarations; a test of openapi/ checks it.\n${header}\n${declarations}`,
  };
}

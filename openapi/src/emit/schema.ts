import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document } from "../document/openapi.ts";
import { listOperations } from "../document/operations.ts";
import { compactDeclarations } from "./declarations/compact.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { clientView } from "./view.ts";
import { volumeComponents } from "./volumes.ts";

/** The client's own declarations: a container's volumes are typed by hand there. */
export function emitClientSchema(document: Document): Promise<GeneratedFile> {
  const volumes = volumeComponents(document);
  return print(document, volumes, 'import type { Volume } from "../ids/volume.ts";\n\n');
}

/** Declarations that stand alone. */
export function emitSchema(document: Document): Promise<GeneratedFile> {
  return print(document, new Set(), "");
}

/** What stands above the declarations that users import. */
const DOCUMENTED = {
  paths: "Every path of PVE's API with its methods, in the shape of openapi-typescript.",
  components: "What several methods share: property strings as objects, and the form of errors.",
};

async function print(document: Document, volumes: ReadonlySet<string>, imports: string): Promise<GeneratedFile> {
  // Our schemas carry more than openapi-typescript's type of a document names.
  const view = clientView(document, volumes) as unknown as OpenAPI3;
  const nodes = await openapiTS(view, { silent: true, defaultNonNullable: false });
  const declarations = astToString(compactDeclarations(nodes, volumes)).replaceAll(/^ +/gm, (indent) =>
    " ".repeat(indent.length / 4),
  );
  const documented = Object.entries(DOCUMENTED).reduce(
    (text, [name, comment]) =>
      text.replace(`export interface ${name} {`, `/** ${comment} */\nexport interface ${name} {`),
    declarations,
  );
  const nocheck = "// @ts-nocheck: read as declarations; a test of openapi/ checks it.\n";
  return { name: "schema.ts", text: `${nocheck}${header}\n${imports}${documented}\n${taskDeclarations(document)}` };
}

/** OpenAPI has no words for it: which methods answer a task's UPID. */
function taskDeclarations(document: Document): string {
  const lines = listOperations(document).flatMap(({ key, operation }) => {
    const task = operation["x-pve-returns-task"];
    return task ? [` ${JSON.stringify(key)}: ${JSON.stringify(task)};\n`] : [];
  });
  return `export interface tasks {\n${lines.join("")}}\n`;
}

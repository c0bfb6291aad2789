import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { extractTree } from "./apidoc/extract.ts";
import { readFormats } from "./apidoc/formats.ts";
import { readApidoc } from "./apidoc/read.ts";
import { committed, readKnownFormats, readPlainFormats, readTaskOverlay } from "./committed.ts";
import { catalogueOf, mergeCatalogues } from "./convert/catalogue.ts";
import { convertDocument } from "./convert/document.ts";
import type { FormatCatalogue } from "./convert/schema.ts";
import { markTasks } from "./convert/tasks.ts";
import type { Document } from "./document/openapi.ts";
import { printJson } from "./document/print.ts";
import { emitSchema } from "./emit/schema.ts";
import type { Progress } from "./output/progress.ts";
import { type OutputFile, writeFiles } from "./output/write-files.ts";
import type { Trust } from "./source/fetch-text.ts";
import { loadApidoc } from "./source/load-apidoc.ts";

export interface ConvertSourceOptions {
  /** Path or `https://host:8006` */
  readonly from: string;
  /** Where relative paths start: the caller's working directory */
  readonly directory: string;
  readonly out?: string | undefined;
  /** A file that spells out formats which the tree only names */
  readonly formats?: string | undefined;
  /** PVE's version, if the source does not tell it */
  readonly version?: string | undefined;
  /** Only the document, without PVE's words, to become one of the committed ones */
  readonly factsOnly: boolean;
  readonly trust: Trust;
}

/**
 * From somebody's own apidoc to an OpenAPI document and types, with PVE's descriptions.
 * @returns the paths that changed
 * @throws ApidocError when the source is not an apidoc or has a part that is not understood; nothing is written then
 */
export async function convertSource(options: ConvertSourceOptions, progress: Progress): Promise<readonly string[]> {
  const source = await progress(`load ${options.from}`, () =>
    loadApidoc(options.from, options.directory, options.trust),
  );
  const formats = await readFormatCatalogue(options);
  const tasks = await readTaskOverlay();
  const document = await progress("convert to OpenAPI", () => {
    const methods = readApidoc(extractTree(source.text, source.name));
    const version = options.version ?? source.version;
    return markTasks(convertDocument(methods, { version, formats, prose: !options.factsOnly }), tasks);
  });
  const files = options.factsOnly
    ? [committedDocument(document, options)]
    : await progress("print TypeScript", () => userFiles(document, options));
  return progress("write", () => writeFiles(files));
}

async function readFormatCatalogue({ formats, factsOnly, directory }: ConvertSourceOptions): Promise<FormatCatalogue> {
  const known = factsOnly ? await readPlainFormats() : await readKnownFormats();
  if (formats === undefined) return known;
  const path = resolve(directory, formats);
  return mergeCatalogues(known, catalogueOf(readFormats(JSON.parse(await readFile(path, "utf8")), path)));
}

/** `pve-9.2.json` for 9.2.3 */
function committedDocument(document: Document, { directory, out }: ConvertSourceOptions): OutputFile {
  const release = /^\d+\.\d+/.exec(document.info.version)?.[0];
  if (!release) throw new Error("the source does not tell PVE's version; give it with --pve-version");
  const folder = out === undefined ? committed.openapi : resolve(directory, out);
  return { path: join(folder, `pve-${release}.json`), text: printJson(document) };
}

async function userFiles(document: Document, { directory, out }: ConvertSourceOptions): Promise<OutputFile[]> {
  const folder = resolve(directory, out ?? "pve-api");
  const schema = await emitSchema(document);
  return [
    { path: join(folder, "openapi.json"), text: printJson(document) },
    { path: join(folder, schema.name), text: schema.text },
  ];
}

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readFormats } from "./apidoc/formats.ts";
import { catalogueOf, catalogueOfDocument, mergeCatalogues } from "./convert/catalogue.ts";
import type { FormatCatalogue } from "./convert/schema.ts";
import { readTasks, type Tasks } from "./convert/tasks.ts";
import type { Document } from "./document/openapi.ts";

/** What this repository keeps about PVE's API, and where. */
export const committed = {
  openapi: inRepository("../"),
  generated: inRepository("../../packages/pve-client/src/generated/"),
  /** Who may call what, for people. */
  reference: inRepository("../../docs/permissions.md"),
  /** Newest first: the client is generated from the first. */
  documents: [inRepository("../pve-9.2.json"), inRepository("../pve-8.4.json")],
  tasks: inRepository("../overlays/tasks.json"),
  plainFormats: inRepository("../overlays/plain-formats.json"),
  /** What only root@pam may do, as far as the schema does not say it. */
  rules: inRepository("../overlays/rules/"),
  /** Which privileges something needs, as far as the schema does not say it. */
  rights: inRepository("../overlays/rights/"),
} as const;

export async function readDocument(path: string): Promise<Document> {
  return JSON.parse(await readFile(path, "utf8"));
}

export async function readTaskOverlay(): Promise<Tasks> {
  return readTasks(await readJson(committed.tasks), committed.tasks);
}

/** The names of formats which check a plain text. */
export async function readPlainFormats(): Promise<FormatCatalogue> {
  return catalogueOf(readFormats(await readJson(committed.plainFormats), committed.plainFormats));
}

/** Known formats for a tree that only names them: the plain ones, and the property strings of the newest document. */
export async function readKnownFormats(): Promise<FormatCatalogue> {
  return mergeCatalogues(await readPlainFormats(), catalogueOfDocument(await readDocument(committed.documents[0])));
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}

function inRepository(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

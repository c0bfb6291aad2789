import type { Document } from "../document/openapi.ts";
import { emitFormats } from "./formats.ts";
import type { Emitter, GeneratedFile } from "./generated-file.ts";
import { emitMethods } from "./methods.ts";
import { emitParameters } from "./parameters.ts";
import { emitClientSchema } from "./schema.ts";

/** Every module that makes a file of `packages/pve-client/src/generated`. */
const emitters: readonly Emitter[] = [emitClientSchema, emitMethods, emitFormats, emitParameters];

export function emitAll(document: Document): Promise<GeneratedFile[]> {
  return Promise.all(emitters.map((emit) => emit(document)));
}

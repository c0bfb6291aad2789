import type { Document } from "../document/openapi.ts";
import { compareVersions } from "../document/versions.ts";
import { emitFormats } from "./formats.ts";
import type { Emitter, GeneratedFile } from "./generated-file.ts";
import { emitMethods } from "./methods.ts";
import { emitParameters } from "./parameters.ts";
import { emitClientSchema } from "./schema.ts";
import { describeChanges, emitVersions } from "./versions.ts";

/** Every module that makes a file of `packages/pve-client/src/generated` from one version alone. */
const emitters: readonly Emitter[] = [emitMethods, emitFormats, emitParameters];

/** @param older the version with which the newest is compared */
export function emitAll(document: Document, older: Document): Promise<GeneratedFile[]> {
  const changes = compareVersions(document, older);
  return Promise.all([
    emitClientSchema(describeChanges(document, changes)),
    emitVersions(changes),
    ...emitters.map((emit) => emit(document)),
  ]);
}

import type { Document } from "../document/openapi.ts";

/** A file under `packages/pve-client/src/generated`, or in the folder that the user named. */
export interface GeneratedFile {
  /** Relative, for example `methods.ts` */
  readonly name: string;
  readonly text: string;
}

/** Makes files from the document alone, the same ones each time. */
export type Emitter = (document: Document) => GeneratedFile | Promise<GeneratedFile>;

export const header = `// DO NOT EDIT. Written by \`pnpm generate\` from the OpenAPI document of PVE's API; data only.
`;

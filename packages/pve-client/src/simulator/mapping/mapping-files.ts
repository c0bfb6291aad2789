import { SectionFile, type SectionType } from "../core/section-file.ts";

/** What can be mapped. */
export type MappingKind = "dir" | "pci" | "usb";

const KINDS: Readonly<Record<MappingKind, { readonly path: string; readonly type: SectionType }>> = {
  dir: { path: "mapping/directory.cfg", type: { required: "map", optional: "description" } },
  pci: {
    path: "mapping/pci.cfg",
    type: { required: "map", optional: "description live-migration-capable mdev" },
  },
  usb: { path: "mapping/usb.cfg", type: { required: "map", optional: "description" } },
};

/** Files of what guests get from their node under a common name. Rules: `PVE/Mapping/*.pm`. */
export const mappingFiles: Readonly<Record<MappingKind, SectionFile>> = {
  dir: fileOf("dir"),
  pci: fileOf("pci"),
  usb: fileOf("usb"),
};

function fileOf(kind: MappingKind): SectionFile {
  const { path, type } = KINDS[kind];
  return new SectionFile({
    path,
    schema: `POST /cluster/mapping/${kind}`,
    // a file has one kind only, so its sections begin with their names alone
    header: { pattern: /^()(\S+)\s*$/, print: ({ id }) => id },
    types: { "": type },
  });
}

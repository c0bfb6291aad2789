import type { ImageSource, Source } from "../spec/source.ts";
import type { AvailableTemplate } from "./observed.ts";

/** What to create from: at hand, to be downloaded or pulled first, or not to be had. */
export type FoundTemplate =
  | { readonly kind: "present"; readonly volid: string }
  | { readonly kind: "download"; readonly volid: string; readonly template: string }
  | { readonly kind: "pull"; readonly volid: string; readonly image: ImageSource }
  | { readonly kind: "none"; readonly offered: readonly string[] };

/** What there is, or will be when it has been fetched. */
export type UsableTemplate = Exclude<FoundTemplate, { readonly kind: "none" }>;

/** What PVE calls an image that it has pulled. */
export function imageVolid({ storage, file }: ImageSource): string {
  return `${storage}:vztmpl/${file}.tar`;
}

/** Finds the template or image that a spec names. */
export function findSource(
  source: Source,
  present: readonly string[],
  available: readonly AvailableTemplate[],
): FoundTemplate {
  if (source.kind === "template") return findTemplate(source, present, available);
  const volid = imageVolid(source);
  return present.includes(volid) ? { kind: "present", volid } : { kind: "pull", volid, image: source };
}

/**
 * Finds the template that a spec names: a whole file name, or the newest whose name begins so.
 *
 * @param wanted storage and name from the spec.
 * @param present volume ids of that storage.
 * @param available what the repository offers.
 */
export function findTemplate(
  { storage, name }: { readonly storage: string; readonly name: string },
  present: readonly string[],
  available: readonly AvailableTemplate[],
): FoundTemplate {
  const prefix = `${storage}:vztmpl/`;
  const here = present.filter((volid) => volid.startsWith(prefix)).map((volid) => volid.slice(prefix.length));
  const local = newest(here.filter((file) => fits(file, name)));
  if (local !== undefined) return { kind: "present", volid: prefix + local };
  const remote = newest(available.map(({ template }) => template).filter((file) => fits(file, name)));
  if (remote !== undefined) return { kind: "download", volid: prefix + remote, template: remote };
  return {
    kind: "none",
    offered: [...new Set([...here, ...available.map(({ template }) => template)].map(system))].sort(),
  };
}

/** `debian-12-standard_12.12-1_amd64.tar.zst` fits itself, `debian-12-standard` and `debian-12-standard_12.12-1`. */
function fits(file: string, name: string): boolean {
  return file === name || file.startsWith(`${name}_`);
}

/** `debian-12-standard` of the file name: the part that stays the same from version to version. */
const system = (file: string) => file.replace(/_.*$/, "");

const order = new Intl.Collator("en", { numeric: true });

function newest(files: readonly string[]): string | undefined {
  return [...files].sort(order.compare).at(-1);
}

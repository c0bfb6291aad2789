import { hasPet, type Spec, type SpecWithPet } from "./spec.ts";

/** A template of PVE's repository, or one that somebody has put beside them. */
export interface TemplateSource {
  readonly kind: "template";
  /** Where in the spec it is said. */
  readonly at: string;
  readonly storage: string;
  readonly name: string;
}

/** An OCI image. */
export interface ImageSource {
  readonly kind: "image";
  readonly at: string;
  readonly storage: string;
  /** Registry, repository and tag. */
  readonly reference: string;
  /** What it is kept as, without the `.tar` that PVE appends: the whole reference, so that no two share a file. */
  readonly file: string;
}

/** What a root file system is made from. */
export type Source = TemplateSource | ImageSource;

/** What the container's root is made from. */
export function rootSource({ container }: Spec): Source {
  if ("template" in container) return { kind: "template", at: "container.template", ...container.template };
  const { storage, reference } = container.image;
  return { kind: "image", at: "container.image", storage, reference, file: reference.replace(/[^\w.-]/g, "_") };
}

/** What the pet's root is made from: a template of its own, or else the container's. */
export function petSource(spec: SpecWithPet): TemplateSource {
  if ("template" in spec.pet) return { kind: "template", at: "pet.template", ...spec.pet.template };
  const root = rootSource(spec);
  if (root.kind === "template") return root;
  throw new Error("the schema asks for a template of the pet's own beside an image");
}

/** Everything that a spec's containers are made from, each once. */
export function sourcesOf(spec: Spec): readonly Source[] {
  const root = rootSource(spec);
  if (!hasPet(spec)) return [root];
  const pet = petSource(spec);
  return root.kind === "template" && root.storage === pet.storage && root.name === pet.name ? [root] : [root, pet];
}

import { imageVolid } from "../plan/find-template.ts";
import type { Observed } from "../plan/observed.ts";
import { sourcesOf } from "../spec/source.ts";
import type { Spec } from "../spec/spec.ts";

/**
 * A node that has everything the spec asks for, but not the container, nor its pet.
 * @param template whether templates and images are at hand or are to be fetched
 */
export function firstSight(spec: Spec, template: "present" | "absent"): Observed {
  const { node } = spec.container;
  const sources = sourcesOf(spec);
  const volids = sources.map((source) =>
    source.kind === "image" ? imageVolid(source) : `${source.storage}:vztmpl/${source.name}`,
  );
  const names = sources.flatMap((source) => (source.kind === "template" ? [source.name] : []));
  return {
    nodes: [node],
    version: "",
    storages: undefined,
    bridges: undefined,
    templates: template === "present" ? volids : [],
    available: template === "present" ? undefined : names.map((name) => ({ template: name })),
    guest: undefined,
    inside: undefined,
    hostDirectories: undefined,
    files: {},
  };
}

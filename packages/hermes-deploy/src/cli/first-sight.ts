import type { Observed } from "../plan/observed.ts";
import type { Spec } from "../spec/spec.ts";

/**
 * A node that has everything the spec asks for, but not the container, nor its pet.
 * @param template whether the template is at hand or is to be downloaded
 */
export function firstSight(spec: Spec, template: "present" | "absent"): Observed {
  const { node, template: wanted } = spec.container;
  const volid = `${wanted.storage}:vztmpl/${wanted.name}`;
  return {
    nodes: [node],
    version: "",
    storages: undefined,
    bridges: undefined,
    templates: template === "present" ? [volid] : [],
    available: template === "present" ? undefined : [{ template: wanted.name }],
    guest: undefined,
    inside: undefined,
    hostDirectories: undefined,
    files: {},
  };
}

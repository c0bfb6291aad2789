import { petSource } from "../spec/source.ts";
import { hasPet, type Spec } from "../spec/spec.ts";
import { attach } from "./attach.ts";
import { fetchStep } from "./container-steps.ts";
import type { UsableTemplate } from "./find-template.ts";
import type { Observed, ObservedGuest } from "./observed.ts";
import { lacksPet, type PetOptions, planPet } from "./pet.ts";
import { stopStep } from "./power-steps.ts";
import { findFor } from "./prerequisites.ts";
import { idsOf, present } from "./present.ts";
import type { Problem } from "./problem.ts";
import type { Properties } from "./properties.ts";
import type { Step } from "./step.ts";

/** What is to be done about the pet and the volumes of a container that is there. */
interface VolumesPlan {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** The container has to stop for it. */
  readonly stops: boolean;
}

/** What the pet is to be made of, if it is to be made. */
export function findForPet(spec: Spec, observed: Observed, waited: boolean): UsableTemplate | Problem | undefined {
  return hasPet(spec) && lacksPet(spec, observed, waited) ? findFor(spec, petSource(spec), observed) : undefined;
}

/** Whether nothing can be made of what there is. */
export function isProblem(found: UsableTemplate | Problem | undefined): found is Problem {
  return found !== undefined && "code" in found;
}

/** The pet and the volumes of a container that is there; it has to stop if one is to be attached or handed over. */
export function planVolumes(
  spec: Spec,
  observed: Observed,
  { adopt = false, waited = false }: Partial<Pick<PetOptions, "adopt" | "waited">>,
  guest: ObservedGuest,
  config: Properties,
): VolumesPlan {
  const { container } = spec;
  const found = findForPet(spec, observed, waited);
  if (isProblem(found)) return { steps: [], problems: [found], notes: [], stops: false };
  const fetch = fetchStep(spec, found);
  const stop = stopStep(container, guest, "a volume is attached to a stopped container only");
  const after = { create: idsOf([fetch]), take: idsOf([stop]) };
  const pet = planPet(spec, observed, { adopt, waited, template: found, after });
  const moving = pet.takesFromContainer;
  const dependsOn = idsOf([stop, ...pet.steps]);
  const attached = attach(container, pet.attachments, config, { dependsOn, moving });
  const stops = moving || attached.step !== undefined;
  return {
    steps: present([fetch, stops ? stop : undefined, ...pet.steps, attached.step]),
    problems: [...pet.problems, ...attached.problems],
    notes: pet.notes,
    stops,
  };
}

import type { Check } from "../runtimes/check.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import { petSource, rootSource } from "../spec/source.ts";
import { hasPet, type Spec } from "../spec/spec.ts";
import { attach, detachStep } from "./attach.ts";
import { containerChecks } from "./container-checks.ts";
import { diffContainer } from "./container-diff.ts";
import { configureSteps, createSteps, fetches, fetchStep } from "./container-steps.ts";
import type { UsableTemplate } from "./find-template.ts";
import { guestSteps } from "./guest-steps.ts";
import { hostDirectories } from "./host-directories.ts";
import { diffMounts } from "./mount-diff.ts";
import type { Observed, ObservedGuest } from "./observed.ts";
import { lacksPet, planPet } from "./pet.ts";
import { destroyStep, powerStep, stopStep } from "./power-steps.ts";
import { findFor, placeProblems, storageProblems, versionProblems, warnings } from "./prerequisites.ts";
import type { Problem } from "./problem.ts";
import { isOn, type Properties } from "./properties.ts";
import { resourceNotes, resourceProblems } from "./resources.ts";
import type { RootOnly } from "./split-root-only.ts";
import type { Step } from "./step.ts";
import { oneAtATimeOnAGuest } from "./touched-guests.ts";
import { volumeFates } from "./volume-fates.ts";
import { whose } from "./whose.ts";

/** What is to be done, why, in which order. Plain data, no secrets. */
export interface Plan {
  readonly steps: readonly Step[];
  /** What stands in the way; then there are no steps. */
  readonly problems: readonly Problem[];
  /** What could not be checked, and warnings. */
  readonly notes: readonly string[];
  /** The verification ladder, lowest rung first. */
  readonly checks: readonly Check[];
}

export interface PlanOptions {
  /** The permission layer. */
  readonly rootOnly: RootOnly;
  /** Take over a container that this tool did not make. */
  readonly adopt?: boolean;
  /** VMID of the container that may be destroyed and made again if it cannot be changed in place. */
  readonly replace?: number;
}

/** The signature of {@link plan}. */
export type PlanFunction = (spec: Spec, observed: Observed, options: PlanOptions) => Plan;

/**
 * Decides what to do: compares the spec with what was observed. Pure and synchronous; the same input gives the same
 * plan. A step that has been carried out is gone from the next plan, so whoever carries it out can see that it worked
 * by observing and planning again.
 */
export function plan(spec: Spec, observed: Observed, options: PlanOptions): Plan {
  const found = whose(spec, observed.guest, options.adopt ?? false);
  const { steps, problems, notes } =
    found.kind === "refused"
      ? { steps: [], problems: [found.problem], notes: [] }
      : found.kind === "free"
        ? planNew(spec, observed, options)
        : planChanges(spec, observed, options, found.guest, found.config, found.marker?.adopted ?? true);
  const place = placeProblems(spec, observed);
  // Of a node that is not there, nothing else is known.
  const nowhere = found.kind === "free" && !observed.nodes.includes(spec.container.node);
  const everyProblem = [...versionProblems(spec, observed), ...place, ...(nowhere ? [] : problems)];
  return {
    steps: everyProblem.length > 0 ? [] : oneAtATimeOnAGuest(steps),
    problems: everyProblem,
    notes: [...warnings(spec, observed), ...notes],
    checks: ladder(spec, observed, found.kind === "ours" ? found.config : {}),
  };
}

type Part = Pick<Plan, "steps" | "problems" | "notes">;

/**
 * There is no container yet: template or image, directories, pet, container, what PVE took from the image, what only
 * root may add, volumes, start, inside.
 */
function planNew(spec: Spec, observed: Observed, { rootOnly, adopt = false }: PlanOptions): Part {
  const { container } = spec;
  const found = findFor(spec, rootSource(spec), observed);
  const ofPet = findForPet(spec, observed);
  const directories = hostDirectories(container, observed, container.mounts);
  const problems = [
    ...storageProblems(spec, observed),
    ...directories.problems,
    ...[found, ofPet].flatMap((one) => (isProblem(one) ? [one] : [])),
  ];
  if (isProblem(found) || isProblem(ofPet)) return { steps: [], problems, notes: [] };
  const fetch = fetchStep(spec, found);
  const fetchOfPet = ofPet?.volid === found.volid ? fetch : fetchStep(spec, ofPet);
  const pet = planPet(spec, observed, { adopt, template: ofPet, after: { create: idsOf([fetchOfPet]), take: [] } });
  const after = { create: idsOf([fetch]), finish: idsOf([directories.step]) };
  const created = createSteps(spec, found.volid, rootOnly, after);
  const attached = attach(
    container,
    pet.attachments,
    {},
    { dependsOn: idsOf([...pet.steps, ...created]), moving: false },
  );
  const start = powerStep(container, undefined, [], idsOf([...created, directories.step, attached.step]));
  const inside = guestSteps(runtimeOf(spec).work(spec, undefined, {}), idsOf([start]));
  return {
    steps: present([
      ...new Set([fetch, fetchOfPet]),
      directories.step,
      ...pet.steps,
      ...created,
      attached.step,
      start,
      ...inside,
    ]),
    problems: [...problems, ...pet.problems, ...attached.problems],
    notes: pet.notes,
  };
}

/** The container is ours: change in place what differs. */
function planChanges(
  spec: Spec,
  observed: Observed,
  options: PlanOptions,
  guest: ObservedGuest,
  config: Properties,
  adopted: boolean,
): Part {
  const { container } = spec;
  const diff = diffContainer(spec, config);
  if (diff.problems.length > 0) {
    return options.replace === container.vmid
      ? planAgain(spec, observed, options, guest, config, adopted)
      : { steps: [], problems: diff.problems, notes: diff.notes };
  }
  const volumes = planVolumes(spec, observed, options, guest, config);
  const directories = hostDirectories(container, observed, diffMounts(container, config).missing);
  const configured = configureSteps(spec, config, diff, options.rootOnly, idsOf([directories.step]));
  const done = idsOf([...configured, directories.step, ...volumes.steps]);
  const stopped = volumes.stops ? { ...guest, status: "stopped" } : guest;
  const power = powerStep(container, stopped, Object.keys(diff.params), done);
  const inside = stopped.status === "running" ? observed.inside : undefined;
  const files = inside === undefined ? {} : observed.files;
  const work = runtimeOf(spec).work(spec, inside, files);
  const ready = power === undefined ? done : idsOf([power]);
  const unknown = Object.entries(files)
    .filter(([, state]) => state === "unknown")
    .map(([path]) => path);
  return {
    steps: present([directories.step, ...volumes.steps, ...configured, power, ...guestSteps(work, ready)]),
    problems: [...directories.problems, ...volumes.problems, ...resourceProblems({ inside })],
    notes: [
      ...diff.notes,
      ...volumes.notes,
      ...resourceNotes({ inside }),
      ...unknown.map((path) => `${path} was not compared: a secret in it is not at hand.`),
    ],
  };
}

/** What the pet is to be made of, if it is to be made. */
function findForPet(spec: Spec, observed: Observed): UsableTemplate | Problem | undefined {
  return hasPet(spec) && lacksPet(spec, observed) ? findFor(spec, petSource(spec), observed) : undefined;
}

function isProblem(found: UsableTemplate | Problem | undefined): found is Problem {
  return found !== undefined && "code" in found;
}

/** The pet and the volumes of a container that is there; it has to stop if one is to be attached or handed over. */
function planVolumes(
  spec: Spec,
  observed: Observed,
  { adopt = false }: PlanOptions,
  guest: ObservedGuest,
  config: Properties,
): Part & { readonly stops: boolean } {
  const { container } = spec;
  const found = findForPet(spec, observed);
  if (isProblem(found)) return { steps: [], problems: [found], notes: [], stops: false };
  const fetch = fetchStep(spec, found);
  const stop = stopStep(container, guest, "a volume is attached to a stopped container only");
  const after = { create: idsOf([fetch]), take: idsOf([stop]) };
  const pet = planPet(spec, observed, { adopt, template: found, after });
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

/** What cannot be changed in place is destroyed and made again, if the user says so. */
function planAgain(
  spec: Spec,
  observed: Observed,
  options: PlanOptions,
  guest: ObservedGuest,
  config: Properties,
  adopted: boolean,
): Part {
  const { container } = spec;
  if (adopted || isOn(config.protection)) {
    const why = adopted ? "existed before this tool took it over" : "is protected";
    return {
      steps: [],
      problems: [
        {
          code: "not-replaceable",
          at: "container.vmid",
          message: `container ${container.vmid} ${why}, so it is not replaced`,
          remedy: "destroy it yourself, or change the spec back",
        },
      ],
      notes: [],
    };
  }
  const anew = planNew(spec, { ...observed, guest: undefined, inside: undefined, files: {} }, options);
  const fetched = anew.steps.filter(({ id }) => fetches(id));
  const stop = stopStep(container, guest);
  const detach = detachStep(container, config, idsOf([stop]));
  const before = present([stop, detach]).length > 0 ? present([stop, detach]) : fetched;
  const destroy = destroyStep(container, idsOf(before));
  const fates = volumeFates(container.vmid, config).map(
    ({ key, volume, fate, why }) =>
      `Replacing: ${key} ${volume} ${fate === "deleted" ? "is deleted" : "survives"} (${why}).`,
  );
  const steps = anew.steps
    .filter(({ id }) => !fetches(id))
    .map((step) => (step.id === "create-container" ? { ...step, dependsOn: [...step.dependsOn, destroy.id] } : step));
  // Nothing is taken away before what is to take its place is there.
  const first = present([stop, detach]).map((step, index) =>
    index === 0 ? { ...step, dependsOn: idsOf(fetched) } : step,
  );
  return {
    steps: [...fetched, ...first, destroy, ...steps],
    problems: anew.problems,
    notes: [...fates, ...anew.notes],
  };
}

function ladder(spec: Spec, observed: Observed, config: Properties): readonly Check[] {
  const after = { create: [], take: [] };
  const { attachments } = planPet(spec, observed, { adopt: false, template: undefined, after });
  const outside = containerChecks(spec, config, attachments);
  const [first, ...others] = runtimeOf(spec).checks(spec);
  if (first === undefined) return outside;
  return [...outside, { ...first, dependsOn: outside.slice(-1).map(({ id }) => id) }, ...others];
}

function present<T>(steps: readonly (T | undefined)[]): readonly T[] {
  return steps.filter((step) => step !== undefined);
}

function idsOf(steps: readonly (Pick<Step, "id"> | undefined)[]): readonly string[] {
  return present(steps).map(({ id }) => id);
}

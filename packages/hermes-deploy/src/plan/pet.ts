import type { PetVolume } from "../spec/pet.ts";
import { hasPet, type Spec, type SpecWithPet } from "../spec/spec.ts";
import type { UsableTemplate } from "./find-template.ts";
import { isPet } from "./marker.ts";
import type { Observed, ObservedGuest, ObservedPet } from "./observed.ts";
import { createPetStep, handOverStep, makeVolumeStep, nameVolumeStep, protectStep } from "./pet-steps.ts";
import { findVolume, type VolumePlace } from "./pet-volumes.ts";
import type { Problem } from "./problem.ts";
import { isOn, type Properties, readProperties, sizeInGib } from "./properties.ts";
import { clearRemainsStep } from "./remains.ts";
import type { CallsStep, Step } from "./step.ts";
import { usedByOthers } from "./volume-users.ts";
import { isLeft } from "./whose.ts";

/** A volume of the spec and the id that it has, or will have. */
export interface Attachment {
  readonly path: string;
  readonly volid: string;
}

/** What is to be done about the pet, and what the container gets of it. */
export interface PetPlan {
  readonly steps: readonly Step[];
  readonly attachments: readonly Attachment[];
  /** The container itself hands a volume over: it has to be stopped for that. */
  readonly takesFromContainer: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const NO_PET: PetPlan = { steps: [], attachments: [], takesFromContainer: false, problems: [], notes: [] };

export interface PetOptions {
  /** Volumes may be added to a pet that this tool did not make. */
  readonly adopt: boolean;
  /** A lock has been waited for in vain. */
  readonly waited: boolean;
  /** The template, if a pet is to be made of it. */
  readonly template: UsableTemplate | undefined;
  /** Ids of steps before its creation, and before it takes a volume from the container itself. */
  readonly after: { readonly create: readonly string[]; readonly take: readonly string[] };
}

/** Whether a pet is still to be made. */
export function lacksPet(spec: Spec, { pet }: Pick<Observed, "pet">, waited: boolean): boolean {
  return hasPet(spec) && (pet?.guest === undefined || isLeft(pet.guest, waited));
}

/** Decides about the pet of a spec: made once, and then only touched for a volume that it lacks. */
export function planPet(spec: Spec, observed: Pick<Observed, "pet">, options: PetOptions): PetPlan {
  if (!hasPet(spec)) return NO_PET;
  const seen: ObservedPet = observed.pet ?? { guest: undefined, volids: [], givers: {} };
  const left = seen.guest !== undefined && isLeft(seen.guest, options.waited) ? seen.guest : undefined;
  const guest = left === undefined ? seen.guest : undefined;
  const problem = guest === undefined ? undefined : notUsable(spec, guest);
  if (problem !== undefined) return { ...NO_PET, problems: [problem] };
  const config = guest?.config ?? {};
  const places = spec.pet.volumes.map((volume, index) => ({ volume, place: findVolume(volume, index, config, seen) }));
  const owned = places.flatMap(({ volume: { name }, place }) =>
    "volid" in place ? [{ name, volid: place.volid }] : [],
  );
  const used = usedByOthers(owned, seen.users ?? [], spec.container.vmid);
  const problems = [
    ...places.flatMap(({ place }) => (place.kind === "missing" ? [place.problem] : [])),
    ...runningGivers(spec, places),
    ...used.problems,
  ];
  const cleared = left === undefined ? [] : [clearRemainsStep("clear-pet-remains", left)];
  const create = [...options.after.create, ...cleared.map(({ id }) => id)];
  const after = { ...options.after, create };
  const steps =
    problems.length > 0 ? [] : [...cleared, ...petSteps(spec, guest, config, places, { ...options, after })];
  const foreign = guest !== undefined && !isPet(config.description);
  const untouched = steps.length === 0;
  return {
    steps,
    attachments: attachmentsOf(spec, places, config, guest === undefined),
    takesFromContainer: places.some(
      ({ place }) => place.kind === "elsewhere" && place.from.vmid === spec.container.vmid,
    ),
    problems: [...problems, ...(foreign && !untouched && !options.adopt ? [foreignPet(spec)] : [])],
    notes: guest === undefined ? [] : [...notes(spec, guest, places, foreign), ...used.notes],
  };
}

type Placed = { readonly volume: PetVolume; readonly place: VolumePlace };

function petSteps(
  spec: SpecWithPet,
  guest: ObservedGuest | undefined,
  config: Properties,
  places: readonly Placed[],
  { template, after }: PetOptions,
): readonly CallsStep[] {
  const fresh = places.flatMap(({ volume, place }) => (place.kind === "new" ? [volume] : []));
  const made =
    guest === undefined && template !== undefined ? [createPetStep(spec, template.volid, fresh, after.create)] : [];
  // A pet that is made in this plan has the new volumes from the beginning.
  const keys = freeKeys(config, guest === undefined ? fresh.length : 0);
  // One after the other: each of them lifts the pet's protection.
  let before = made.map(({ id }) => id);
  const steps = places.flatMap(({ volume, place }): readonly CallsStep[] => {
    const mine = stepsFor(spec, volume, place, keys, guest === undefined, [
      ...before,
      ...(place.kind === "elsewhere" && place.from.vmid === spec.container.vmid ? after.take : []),
    ]);
    before = mine.length > 0 ? mine.slice(-1).map(({ id }) => id) : before;
    return mine;
  });
  const open = guest !== undefined && isPet(config.description) && !isOn(config.protection);
  return [...made, ...steps, ...(open && steps.length === 0 ? [protectStep(spec)] : [])];
}

function stepsFor(
  spec: SpecWithPet,
  volume: PetVolume,
  place: VolumePlace,
  keys: Iterator<string, never>,
  isNewPet: boolean,
  dependsOn: readonly string[],
): readonly CallsStep[] {
  switch (place.kind) {
    case "new":
      return isNewPet ? [] : [{ ...makeVolumeStep(spec, volume, keys.next().value), dependsOn }];
    case "unnamed":
      return [nameVolumeStep(spec, volume, place, dependsOn)];
    case "elsewhere": {
      const key = keys.next().value;
      const handOver = handOverStep(spec, volume, place, key, dependsOn);
      const volid = foreseen(place.volid, spec.pet.vmid);
      return [handOver, nameVolumeStep(spec, volume, { key, volid }, [handOver.id])];
    }
    default:
      return [];
  }
}

function* freeKeys(config: Properties, from: number): Generator<string, never> {
  for (let index = from; ; index++) if (config[`mp${index}`] === undefined) yield `mp${index}`;
}

/** The volumes' ids. One that is still to be made has one that tells its storage and owner, which is what decides the rights. */
function attachmentsOf(
  { pet }: SpecWithPet,
  places: readonly Placed[],
  config: Properties,
  isNewPet: boolean,
): readonly Attachment[] {
  const used = Object.keys(config).filter((key) => /^(?:rootfs|mp\d+|unused\d+)$/.test(key)).length;
  let number = isNewPet ? 1 : used;
  return places.flatMap(({ volume, place }) => {
    const { path, storage } = volume;
    if (place.kind === "missing") return [];
    if (place.kind === "there" || place.kind === "unnamed") return [{ path, volid: place.volid }];
    if (place.kind === "elsewhere") return [{ path, volid: foreseen(place.volid, pet.vmid) }];
    return [{ path, volid: `${storage}:vm-${pet.vmid}-disk-${number++}` }];
  });
}

function foreseen(volid: string, owner: number): string {
  return volid.replace(/(vm|subvol)-\d+-/, `$1-${owner}-`).replace(/:\d+\//, `:${owner}/`);
}

function notUsable({ pet, container }: SpecWithPet, guest: ObservedGuest): Problem | undefined {
  const at = "pet.vmid";
  const { vmid } = pet;
  const other = "choose a free id for pet.vmid";
  if (guest.node === "" || guest.kind === "qemu") {
    const who = guest.kind === "qemu" ? "a virtual machine" : "a guest that this credential may not see";
    return { code: "foreign-pet", at, message: `id ${vmid} belongs to ${who}`, remedy: other };
  }
  if (guest.lock !== undefined) {
    const remedy = `wait until that has ended; if no task is running any more: pct unlock ${vmid}`;
    return { code: "locked", at, message: `container ${vmid} is locked (${guest.lock})`, remedy, passing: true };
  }
  if (guest.node !== container.node) {
    const message = `the pet, container ${vmid}, is on ${guest.node} and not on ${container.node}`;
    return { code: "other-node", at, message, remedy: `its volumes are there: set container.node to ${guest.node}` };
  }
  if (guest.config === undefined) {
    const message = `container ${vmid} is there, but this credential may not read its settings`;
    return { code: "unreadable-guest", at, message, remedy: `grant it VM.Audit on /vms/${vmid}, or ${other}` };
  }
  return undefined;
}

function foreignPet({ pet }: SpecWithPet): Problem {
  return {
    code: "foreign-pet",
    at: "pet.vmid",
    message: `container ${pet.vmid} is not a pet that this tool made, and it lacks a volume of the spec`,
    remedy:
      "choose a free id for pet.vmid, name a volume that it has as existing, or let it get the volume with --adopt",
  };
}

/** A container that hands a volume over has to be stopped; only our own is stopped by us. */
function runningGivers({ container }: SpecWithPet, places: readonly Placed[]): readonly Problem[] {
  return places.flatMap(({ volume, place }) =>
    place.kind !== "elsewhere" || place.from.vmid === container.vmid || place.from.status !== "running"
      ? []
      : [
          {
            code: "giver-running",
            at: "pet.volumes",
            message: `container ${place.from.vmid}, which shall hand over volume ${volume.name}, is running`,
            remedy: `stop it: pct shutdown ${place.from.vmid}`,
          },
        ],
  );
}

function notes(
  { pet }: SpecWithPet,
  guest: ObservedGuest,
  places: readonly Placed[],
  foreign: boolean,
): readonly string[] {
  const config = guest.config ?? {};
  const sizes = places.flatMap(({ volume, place }) => {
    if (place.kind !== "there") return [];
    const value = Object.values(config).find((one) => readProperties(one, "volume").volume === place.volid);
    const size = sizeInGib(readProperties(value, "volume").size);
    return size === undefined || size === volume.size
      ? []
      : [
          `Volume ${volume.name} (${place.volid}) has ${size} GiB, the spec says ${volume.size}; a volume of the pet's is not resized.`,
        ];
  });
  return [
    ...(foreign && !isOn(config.protection)
      ? [`Container ${pet.vmid} owns the volumes and is not protected: pct set ${pet.vmid} -protection 1`]
      : []),
    ...(guest.status === "running"
      ? [`Container ${pet.vmid} owns the volumes and is running: nothing in it should write to them.`]
      : []),
    ...sizes,
  ];
}

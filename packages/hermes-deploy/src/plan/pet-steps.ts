import type { PetVolume } from "../spec/pet.ts";
import type { SpecWithPet } from "../spec/spec.ts";
import { petDescription, TAG } from "./marker.ts";
import { petPath, type VolumePlace } from "./pet-volumes.ts";
import type { Call, CallsStep } from "./step.ts";

const CONFIG = "/nodes/{node}/lxc/{vmid}/config";

type Base = Pick<CallsStep, "kind" | "needs" | "rootOnly">;
const api: Base = { kind: "calls", needs: "api", rootOnly: [] };

/** Makes the pet with all of its new volumes in one call: it never runs, and is protected from the beginning. */
export function createPetStep(
  { container, pet }: SpecWithPet,
  ostemplate: string,
  volumes: readonly PetVolume[],
  dependsOn: readonly string[],
): CallsStep {
  const { node, unprivileged } = container;
  const { vmid, hostname, cores, memory, rootfs } = pet;
  const mounts = volumes.map(({ storage, size, ...volume }, index) => [
    `mp${index}`,
    { storage, size, mp: petPath(volume) },
  ]);
  return {
    ...api,
    id: "create-pet",
    title: `Create container ${vmid} (${hostname}), the pet`,
    reason: `there is no container ${vmid} yet`,
    changes: [
      { what: `container ${vmid}`, to: "protected, never started" },
      { what: "resources", to: `${cores} cores, ${memory} MiB memory, ${rootfs.size} GiB on ${rootfs.storage}` },
      ...volumes.map(({ name, size, storage }) => ({ what: `volume ${name}`, to: `${size} GiB on ${storage}` })),
    ],
    dependsOn,
    calls: [
      {
        method: "POST",
        path: "/nodes/{node}/lxc",
        params: {
          node,
          vmid,
          ostemplate,
          unprivileged,
          hostname,
          cores,
          memory,
          swap: 0,
          onboot: false,
          protection: true,
          tags: TAG,
          description: petDescription(),
          rootfs,
          ...Object.fromEntries(mounts),
        },
      },
    ],
  };
}

/** Makes one more volume on a pet that is there. */
export function makeVolumeStep(spec: SpecWithPet, volume: PetVolume, key: string): CallsStep {
  const { name, size, storage } = volume;
  const { vmid } = spec.pet;
  return {
    ...onThePet(spec, { [key]: { storage, size, mp: petPath(volume) } }),
    id: `make-volume-${name}`,
    title: `Make volume ${name} on container ${vmid}`,
    reason: `container ${vmid} has no volume ${name}`,
    changes: [{ what: `volume ${name}`, to: `${size} GiB on ${storage}` }],
    dependsOn: [],
  };
}

/** Gives a volume that the pet has got the name by which it is found. */
export function nameVolumeStep(
  spec: SpecWithPet,
  volume: PetVolume,
  { key, volid }: { readonly key: string; readonly volid: string },
  dependsOn: readonly string[],
): CallsStep {
  const { name } = volume;
  return {
    ...onThePet(spec, { [key]: { volume: volid, mp: petPath(volume) } }),
    id: `name-volume-${name}`,
    title: `Name volume ${name} on container ${spec.pet.vmid}`,
    reason: "it was handed over, and is not known by its name yet",
    changes: [{ what: volid, to: petPath(volume) }],
    dependsOn,
  };
}

/** Has a volume handed over to the pet (`PVE/API2/LXC.pm` method move_volume): the data stay where they are. */
export function handOverStep(
  spec: SpecWithPet,
  { name }: PetVolume,
  { key, volid, from }: Extract<VolumePlace, { kind: "elsewhere" }>,
  targetKey: string,
  dependsOn: readonly string[],
): CallsStep {
  const { node } = spec.container;
  const { vmid } = spec.pet;
  const move: Call = {
    method: "POST",
    path: "/nodes/{node}/lxc/{vmid}/move_volume",
    params: { node, vmid: from.vmid, volume: key, "target-vmid": vmid, "target-volume": targetKey },
  };
  return {
    ...api,
    id: `hand-over-${name}`,
    title: `Hand volume ${name} over from container ${from.vmid}`,
    reason: `container ${from.vmid} has it as ${key}`,
    changes: [{ what: `volume ${name}`, from: volid, to: `owned by container ${vmid}` }],
    dependsOn,
    calls: [setProtection(spec, false), move, setProtection(spec, true)],
    late: true,
  };
}

/** Sets something of the pet's mounts; its protection is lifted for that, and set again. */
function onThePet(
  spec: SpecWithPet,
  params: Readonly<Record<string, unknown>>,
): Base & Pick<CallsStep, "calls" | "late"> {
  const { container, pet } = spec;
  const set: Call = { method: "PUT", path: CONFIG, params: { node: container.node, vmid: pet.vmid, ...params } };
  return { ...api, calls: [setProtection(spec, false), set, setProtection(spec, true)], late: true };
}

function setProtection({ container, pet }: SpecWithPet, protection: boolean): Call {
  return { method: "PUT", path: CONFIG, params: { node: container.node, vmid: pet.vmid, protection } };
}

/** Sets the protection that a run which was broken off has left lifted. */
export function protectStep(spec: SpecWithPet): CallsStep {
  const { pet } = spec;
  return {
    ...api,
    id: "protect-pet",
    title: `Protect container ${pet.vmid}, the pet`,
    reason: `container ${pet.vmid} is not protected`,
    changes: [{ what: "protection", from: "off", to: "on" }],
    dependsOn: [],
    calls: [setProtection(spec, true)],
  };
}

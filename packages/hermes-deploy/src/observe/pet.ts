import type { Pve } from "../channels/pve.ts";
import type { ObservedGuest, ObservedPet } from "../plan/observed.ts";
import { hasPet, type Spec, type SpecWithPet } from "../spec/spec.ts";
import { observeGuest } from "./guest.ts";
import { ifAllowed } from "./if-allowed.ts";
import { observeVolumeUsers } from "./volume-users.ts";

/**
 * The pet of a spec, its volumes on the spec's storages, and the containers that shall hand volumes over or have some.
 *
 * @param container what has the VMID of the spec's container.
 */
export async function observePet(
  pve: Pve,
  spec: Spec,
  container: ObservedGuest | undefined,
): Promise<ObservedPet | undefined> {
  if (!hasPet(spec)) return undefined;
  const { pet } = spec;
  const [guest, volids, givers] = await Promise.all([
    observeGuest(pve, pet.vmid),
    observeVolumes(pve, spec.container.node, pet),
    Promise.all(giversOf(spec).map(async (vmid) => [vmid, await observeGuest(pve, vmid)] as const)),
  ]);
  const users = await observeVolumeUsers(pve, spec, guest, container);
  return { guest, volids, givers: Object.fromEntries(givers), users };
}

/** All guests that a deployment works on: the container, its pet, and those that hand volumes over. */
export function guestsOf(spec: Spec): readonly number[] {
  const pet = hasPet(spec) ? [spec.pet.vmid] : [];
  return [...new Set([spec.container.vmid, ...pet, ...giversOf(spec)])];
}

/** The containers that shall hand volumes over, each once. */
export function giversOf(spec: Spec): readonly number[] {
  if (!hasPet(spec)) return [];
  return [...new Set(spec.pet.volumes.flatMap(({ hand_over }) => (hand_over === undefined ? [] : [hand_over.vmid])))];
}

type Pet = SpecWithPet["pet"];

/** The storages that hold volumes which the spec names by their ids; only these have to be looked up. */
export function storagesToList({ volumes }: Pet): readonly string[] {
  return [
    ...new Set(volumes.flatMap(({ existing }) => (existing === undefined ? [] : [existing.split(":")[0] ?? ""]))),
  ];
}

async function observeVolumes(pve: Pve, node: string, pet: Pet): Promise<readonly string[] | undefined> {
  const lists = await Promise.all(
    storagesToList(pet).map((storage) =>
      ifAllowed(
        pve.get("/nodes/{node}/storage/{storage}/content", { node, storage, content: "rootdir", vmid: pet.vmid }),
      ),
    ),
  );
  if (lists.some((list) => list === undefined)) return undefined;
  return lists.flatMap((list) => list ?? []).map(({ volid }) => volid);
}

import type { Pve } from "../channels/pve.ts";
import type { ObservedGuest, VolumeUser } from "../plan/observed.ts";
import { mountAt } from "../plan/pet-volumes.ts";
import { readProperties } from "../plan/properties.ts";
import type { SpecWithPet } from "../spec/spec.ts";
import { ifAllowed } from "./if-allowed.ts";

/**
 * Other containers of the node which have volumes of the pet's mounted, as far as this credential may see them.
 *
 * @param pet what has the pet's VMID, and @param guest what has the container's.
 */
export async function observeVolumeUsers(
  pve: Pve,
  { pet: { vmid, volumes }, container }: SpecWithPet,
  pet: ObservedGuest | undefined,
  guest: ObservedGuest | undefined,
): Promise<readonly VolumeUser[]> {
  const own = new Set([...mountedIn(pet?.config), ...volumes.flatMap(({ existing }) => existing ?? [])]);
  const hasAll = volumes.every(({ path }) => mountAt(guest?.config ?? {}, path) !== undefined);
  if (own.size === 0 || (guest?.status === "running" && hasAll)) return [];
  const { node } = container;
  const all = (await ifAllowed(pve.get("/nodes/{node}/lxc", { node }))) ?? [];
  const users = await Promise.all(
    all
      .filter((one) => one.vmid !== vmid && one.vmid !== container.vmid)
      .map(async ({ vmid: other, name, status }) => {
        const config = await ifAllowed(pve.get("/nodes/{node}/lxc/{vmid}/config", { node, vmid: other }));
        return mountedIn(config)
          .filter((volid) => own.has(volid))
          .map((volid) => ({ volid, vmid: other, status, ...(name === undefined ? {} : { name }) }));
      }),
  );
  return users.flat();
}

function mountedIn(config: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.entries(config ?? {})
    .filter(([key]) => /^mp\d+$/.test(key))
    .map(([, value]) => String(readProperties(value, "volume").volume ?? ""));
}

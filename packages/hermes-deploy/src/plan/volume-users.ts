import type { VolumeUser } from "./observed.ts";
import type { Problem } from "./problem.ts";

/** A volume of the spec, and where it is. */
interface Owned {
  readonly name: string;
  readonly volid: string;
}

/**
 * Volumes that another container has: one that runs with it, or would, keeps ours from getting it. Of two stopped ones
 * that were given a volume at the same moment, the one with the lower VMID has it.
 *
 * @param vmid of our container.
 */
export function usedByOthers(
  volumes: readonly Owned[],
  users: readonly VolumeUser[],
  vmid: number,
): { readonly problems: readonly Problem[]; readonly notes: readonly string[] } {
  const found = users.flatMap((user) =>
    volumes.filter(({ volid }) => volid === user.volid).map(({ name }) => ({ name, user })),
  );
  const isFirst = ({ user }: (typeof found)[number]) => user.status === "running" || user.vmid < vmid;
  return {
    problems: found.filter(isFirst).map(({ name, user }) => ({
      code: "volume-in-use",
      at: "pet.volumes",
      message: `volume ${name} (${user.volid}) is mounted in ${describe(user)}`,
      remedy:
        "a volume is for one container at a time: destroy that container or detach the volume from it, " +
        "or give this one a volume of its own",
    })),
    notes: found
      .filter((one) => !isFirst(one))
      .map(({ name, user }) => `Volume ${name} is also mounted in ${describe(user)}: never run both.`),
  };
}

function describe({ vmid, name, status }: VolumeUser): string {
  return `container ${vmid}${name === undefined ? "" : ` "${name}"`} (${status})`;
}

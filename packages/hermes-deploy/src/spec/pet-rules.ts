import type { Container } from "./container.ts";
import type { Finding } from "./describe-issue.ts";
import type { Pet } from "./pet.ts";
import { duplicates, type Rule, targetOfTheSystem, trim } from "./rules.ts";

export const petRules: readonly Rule<Pet>[] = [
  { needs: ["volumes"], check: volumesAreDistinct },
  { needs: ["volumes"], check: volumesAreNotTheSystem },
  { needs: ["volumes"], check: volumesComeFromOnePlace },
  { needs: ["volumes", "vmid"], check: existingVolumesAreThePets },
];

interface WithPet {
  readonly container: Pick<Container, "vmid" | "mounts">;
  readonly pet: Pet;
}

/** Rules about the container and its pet. */
export const besidePetRules: readonly Rule<WithPet>[] = [
  { needs: ["container", "pet"], check: petIsAnotherContainer },
  { needs: ["container", "pet"], check: mountsAndVolumesAreApart },
];

function volumesAreDistinct({ volumes }: Pet): Finding[] {
  const twice = (field: "name" | "path") =>
    duplicates(volumes.map((volume) => trim(volume[field]))).map(({ index, first }) => ({
      path: ["pet", "volumes", index, field],
      message: `already the ${field} of volume ${first + 1}`,
    }));
  return [...twice("name"), ...twice("path")];
}

function volumesAreNotTheSystem({ volumes }: Pet): Finding[] {
  return volumes.flatMap(({ path }, index) => {
    const message = targetOfTheSystem(path);
    return message === undefined ? [] : [{ path: ["pet", "volumes", index, "path"], message }];
  });
}

function volumesComeFromOnePlace({ volumes }: Pet): Finding[] {
  return volumes.flatMap(({ existing, hand_over }, index) =>
    existing === undefined || hand_over === undefined
      ? []
      : [{ path: ["pet", "volumes", index, "hand_over"], message: "a volume is existing or handed over, not both" }],
  );
}

/** The name of a volume says whose it is (`PVE/Storage/Plugin.pm sub parse_volname`). */
function existingVolumesAreThePets({ volumes, vmid }: Pet): Finding[] {
  return volumes.flatMap(({ existing }, index) => {
    const owner = /(?:^|[:/])(?:vm|subvol|base|basevol)-(\d+)-/.exec(existing ?? "")?.[1];
    return existing === undefined || Number(owner) === vmid
      ? []
      : [
          {
            path: ["pet", "volumes", index, "existing"],
            message: `not a volume of the pet: its name would contain -${vmid}-; to get one of another container use hand_over`,
          },
        ];
  });
}

function petIsAnotherContainer({ container, pet }: WithPet): Finding[] {
  return container.vmid === pet.vmid
    ? [{ path: ["pet", "vmid"], message: "the id of the container itself; the pet is a container of its own" }]
    : [];
}

function mountsAndVolumesAreApart({ container, pet }: WithPet): Finding[] {
  const taken = container.mounts.map(({ path }) => trim(path));
  return pet.volumes.flatMap(({ path }, index) =>
    taken.includes(trim(path))
      ? [{ path: ["pet", "volumes", index, "path"], message: "already the target of a mount of the container" }]
      : [],
  );
}

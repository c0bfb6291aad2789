import type { BareMetalPetSpec } from "./bare-metal-pet.ts";
import type { Container } from "./container.ts";
import type { Finding } from "./describe-issue.ts";
import type { Pet } from "./pet.ts";
import { duplicates, type Rule, targetOfTheSystem, trim } from "./rules.ts";

export const bareMetalContainerRules: readonly Rule<Container>[] = [{ needs: ["rootfs"], check: systemNeedsDisk }];

export const petRules: readonly Rule<Pet>[] = [
  { needs: ["volumes"], check: volumesAreDistinct },
  { needs: ["volumes"], check: volumesAreNotTheSystem },
  { needs: ["volumes"], check: volumesComeFromOnePlace },
  { needs: ["volumes", "vmid"], check: existingVolumesAreThePets },
];

/** Rules about several sections. */
export const bareMetalRules: readonly Rule<BareMetalPetSpec>[] = [
  { needs: ["container", "pet"], check: petIsAnotherContainer },
  { needs: ["container", "pet"], check: mountsAndVolumesAreApart },
  { needs: ["pet", "hermes"], check: homeIsOnAVolume },
];

/** Packages, a compiler and a browser's libraries; the program itself is on the volume. */
function systemNeedsDisk({ rootfs }: Container): Finding[] {
  const message = "system, compiler and browser need at least 6 GiB; 20 is comfortable";
  return rootfs.size < 6 ? [{ path: ["container", "rootfs", "size"], message }] : [];
}

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

function petIsAnotherContainer({ container, pet }: BareMetalPetSpec): Finding[] {
  return container.vmid === pet.vmid
    ? [{ path: ["pet", "vmid"], message: "the id of the container itself; the pet is a container of its own" }]
    : [];
}

function mountsAndVolumesAreApart({ container, pet }: BareMetalPetSpec): Finding[] {
  const taken = container.mounts.map(({ path }) => trim(path));
  return pet.volumes.flatMap(({ path }, index) =>
    taken.includes(trim(path))
      ? [{ path: ["pet", "volumes", index, "path"], message: "already the target of a mount of the container" }]
      : [],
  );
}

/** What is not on a volume goes with the container. */
function homeIsOnAVolume({ pet, hermes }: BareMetalPetSpec): Finding[] {
  const paths = pet.volumes.map(({ path }) => trim(path));
  return paths.includes(hermes.home)
    ? []
    : [{ path: ["hermes", "home"], message: `must be where one of the pet's volumes is: ${paths.join(", ")}` }];
}

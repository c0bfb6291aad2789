import type { BareMetalPetSpec } from "./bare-metal-pet.ts";
import type { Container } from "./container.ts";
import type { Finding } from "./describe-issue.ts";
import { type Rule, trim } from "./rules.ts";

export const bareMetalContainerRules: readonly Rule<Container>[] = [{ needs: ["rootfs"], check: systemNeedsDisk }];

/** Rules about several sections. */
export const bareMetalRules: readonly Rule<BareMetalPetSpec>[] = [{ needs: ["pet", "hermes"], check: homeIsOnAVolume }];

/** Packages, a compiler and a browser's libraries; the program itself is on the volume. */
function systemNeedsDisk({ rootfs }: Container): Finding[] {
  const message = "system, compiler and browser need at least 6 GiB; 20 is comfortable";
  return rootfs.size < 6 ? [{ path: ["container", "rootfs", "size"], message }] : [];
}

/** What is not on a volume goes with the container. */
function homeIsOnAVolume({ pet, hermes }: BareMetalPetSpec): Finding[] {
  const paths = pet.volumes.map(({ path }) => trim(path));
  return paths.includes(hermes.home)
    ? []
    : [{ path: ["hermes", "home"], message: `must be where one of the pet's volumes is: ${paths.join(", ")}` }];
}

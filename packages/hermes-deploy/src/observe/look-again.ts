import { ATTACH_VOLUMES } from "../plan/attach.ts";
import { fetches } from "../plan/container-steps.ts";
import type { Observed } from "../plan/observed.ts";
import type { Step } from "../plan/step.ts";
import { touchedGuests } from "../plan/touched-guests.ts";
import { sourcesOf } from "../spec/source.ts";
import { hasPet, type Spec } from "../spec/spec.ts";
import { observeGuest } from "./guest.ts";
import { observeTemplates } from "./node.ts";
import { lookAtHost, type Sources } from "./observe.ts";
import { giversOf, observePet } from "./pet.ts";

/**
 * Looks at what these steps change through PVE or on the node, and at nothing else: other steps may be at work on the
 * rest, which stays as it was seen before them.
 */
export async function lookAgain(
  spec: Spec,
  sources: Sources,
  steps: readonly Step[],
  before: Pick<Observed, "guest">,
): Promise<Partial<Pick<Observed, "guest" | "templates" | "available" | "hostDirectories" | "pet">>> {
  const { pve, hostDoor } = sources;
  const { node, vmid } = spec.container;
  const touched = new Set(steps.flatMap((step) => [...touchedGuests(step)]));
  const onHost = steps.some(({ kind }) => kind === "host-script");
  // Without a shell on the node, its directories are judged by the container's mounts.
  const seesGuest = touched.has(vmid) || (onHost && hostDoor === undefined);
  const attaches = steps.some(({ id }) => id === ATTACH_VOLUMES);
  const pets = hasPet(spec) ? [spec.pet.vmid, ...giversOf(spec)] : [];
  const seesPet = attaches || pets.some((one) => touched.has(one));
  const [{ guest }, templates, hostDirectories] = await Promise.all([
    seesGuest ? observeGuest(pve, vmid).then((seen) => ({ guest: seen })) : before,
    steps.some(({ id }) => fetches(id)) ? observeTemplates(pve, node, sourcesOf(spec)) : {},
    onHost ? lookAtHost(spec, sources).then((seen) => ({ hostDirectories: seen })) : {},
  ]);
  const pet = seesPet ? await observePet(pve, spec, guest) : undefined;
  return {
    ...(seesGuest ? { guest } : {}),
    ...templates,
    ...hostDirectories,
    ...(pet === undefined ? {} : { pet }),
  };
}

import type { PetVolume } from "../spec/pet.ts";
import type { ObservedGuest, ObservedPet } from "./observed.ts";
import { list, type Problem } from "./problem.ts";
import { type Properties, readProperties } from "./properties.ts";
import { ownerOf } from "./volume-fates.ts";
import { trim } from "./wanted.ts";

/** Where one of the pet's volumes is, or what has to be done for it to be there. */
export type VolumePlace =
  | { readonly kind: "there"; readonly volid: string }
  /** To be made. */
  | { readonly kind: "new" }
  /** The pet has got it from another container, under that container's path: it still has to get its name. */
  | { readonly kind: "unnamed"; readonly key: string; readonly volid: string }
  /** To be handed over by the container that has it under this key. */
  | { readonly kind: "elsewhere"; readonly key: string; readonly volid: string; readonly from: ObservedGuest }
  | { readonly kind: "missing"; readonly problem: Problem };

/** Where the pet keeps a volume: the path tells its name, and is the only thing that does. */
export function petPath({ name }: Pick<PetVolume, "name">): string {
  return `/volumes/${name}`;
}

/**
 * Finds a volume of the spec: by the id that the spec gives, by its name on the pet, or at the container that shall
 * hand it over.
 *
 * @param config of the pet; empty if there is none yet.
 */
export function findVolume(
  volume: PetVolume,
  index: number,
  config: Properties,
  { volids, givers }: ObservedPet,
): VolumePlace {
  const at = `pet.volumes[${index}]`;
  const { existing, hand_over } = volume;
  if (existing !== undefined) {
    if (volids === undefined || volids.includes(existing)) return { kind: "there", volid: existing };
    const message = `the pet has no volume ${existing}`;
    return missing({
      code: "no-such-volume",
      at: `${at}.existing`,
      message,
      remedy: `it has: ${list(volids, "none")}`,
    });
  }
  const named = mountAt(config, petPath(volume));
  if (named !== undefined) return { kind: "there", volid: named.volid };
  if (hand_over === undefined) return { kind: "new" };
  const handed = mountAt(config, hand_over.path);
  if (handed !== undefined) return { kind: "unnamed", ...handed };
  return findAtGiver(hand_over, `${at}.hand_over`, givers[hand_over.vmid]);
}

function findAtGiver(
  { vmid, path }: NonNullable<PetVolume["hand_over"]>,
  at: string,
  giver: ObservedGuest | undefined,
): VolumePlace {
  const refuse = (code: string, message: string, remedy: string) => missing({ code, at, message, remedy });
  if (giver?.config === undefined)
    return refuse(
      "no-such-giver",
      `there is no container ${vmid} that this credential may see`,
      "correct its id, or leave hand_over out to have a new volume made",
    );
  const found = mountAt(giver.config, path);
  if (found === undefined)
    return refuse(
      "nothing-to-hand-over",
      `container ${vmid} has nothing mounted at ${path}`,
      `it has: ${list(mountPaths(giver.config), "no mounts")}`,
    );
  if (ownerOf(found.volid) !== vmid)
    return refuse(
      "not-its-own",
      `${found.volid} at ${path} is no volume of container ${vmid}'s own`,
      "only volumes can be handed over, and only by their owner",
    );
  return { kind: "elsewhere", ...found, from: giver };
}

function missing(problem: Problem): VolumePlace {
  return { kind: "missing", problem };
}

/** The mount of a config at a path. */
export function mountAt(config: Properties, path: string): { key: string; volid: string } | undefined {
  for (const [key, value] of Object.entries(config)) {
    if (!/^mp\d+$/.test(key)) continue;
    const { mp, volume } = readProperties(value, "volume");
    if (trim(String(mp ?? "")) === trim(path)) return { key, volid: String(volume ?? "") };
  }
  return undefined;
}

function mountPaths(config: Properties): readonly string[] {
  return Object.entries(config)
    .filter(([key]) => /^mp\d+$/.test(key))
    .map(([, value]) => String(readProperties(value, "volume").mp ?? ""));
}

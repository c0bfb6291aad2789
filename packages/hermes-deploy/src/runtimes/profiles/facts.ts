import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import type { ObservedInside } from "../inside.ts";
import { bootStory } from "./boot-story.ts";
import { absentProfiles, DEFAULT, wantedProfiles } from "./gateways.ts";
import { BOOT_LOG, DATA } from "./layout.ts";
import { UNSUPERVISED } from "./observed-profile.ts";

/** A line for each profile: its gateway, where it is reached, who manages it, and what the last boot did. */
export function profilesFacts(spec: DockerProfilesSpec, { tools, profiles = {} }: ObservedInside) {
  const { manager = "no manager" } = tools;
  const wanted = new Map(wantedProfiles(spec).map((profile) => [profile.name, profile]));
  return Object.entries(profiles).map(([name, profile]) => {
    const want = wanted.get(name);
    const where = want?.port === undefined ? (want?.served ? [`under /p/${name}/`] : []) : [`port ${want.port}`];
    const asked = profile.desired === undefined ? [] : [`desired ${profile.desired}`];
    const gateway = profile.slot === "none" ? "no gateway" : profile.slot;
    const value = [gateway, ...where, ...asked, manager, bootStory(profile)].join("; ");
    return { name: `profile ${name}`, value };
  });
}

/** What is known to go wrong with profiles and shows. */
export function profilesHints(spec: DockerProfilesSpec, { tools, profiles = {} }: ObservedInside): readonly string[] {
  const known = new Set([...wantedProfiles(spec).map(({ name }) => name), ...absentProfiles(spec)]);
  const unknown = Object.entries(profiles).filter(([name, { exists }]) => exists && !known.has(name));
  const unclean = Object.entries(profiles).filter(([, { boot }]) => boot?.priorExit === "unclean");
  return [
    ...(tools.manager === UNSUPERVISED
      ? ["this image has no s6 supervisor, so profiles cannot have gateways: name a newer image"]
      : []),
    ...unknown.map(([name]) => `profile ${name} is not in the spec and is left alone; to be rid of it: state: absent`),
    ...unclean.map(
      ([name]) =>
        `the gateway of ${name} had been killed before the last boot: see ${BOOT_LOG} and ${DATA}/logs/gateways/${name}/current`,
    ),
    ...(profiles[DEFAULT]?.state === "startup_failed"
      ? [`the default gateway did not start: see ${DATA}/logs/gateways/${DEFAULT}/current`]
      : []),
  ];
}

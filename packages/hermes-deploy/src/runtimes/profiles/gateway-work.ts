import type { FileState } from "../../render/compare-files.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import type { ObservedInside } from "../inside.ts";
import { UNSEEN, type Work } from "../works.ts";
import { startsAgain, whyDown } from "./boot-story.ts";
import { filesOf } from "./files.ts";
import { DEFAULT, type WantedProfile, wantedProfiles } from "./gateways.ts";
import type { ObservedProfile } from "./observed-profile.ts";
import { startGateway, stopGateway } from "./scripts.ts";

/** Time that stopping may take beside the start. */
const STOP_SECONDS = 150;

/** A profile that is still to be created. */
const NOT_YET: ObservedProfile = { exists: false, slot: "none", current: false };

/**
 * What is to be done about the gateways: those that shall be down first, so that none takes what another one needs.
 *
 * @param containerStarts the container itself is started before: its boot decides what then is up, so it is looked at anew.
 */
export function gatewayWorks(
  spec: DockerProfilesSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
  containerStarts: boolean,
): readonly Work[] {
  const wanted = wantedProfiles(spec);
  // Before the container's start nobody knows: the scripts find out for themselves.
  const seen = containerStarts ? undefined : inside;
  const stops = wanted.filter(({ runs }) => !runs).flatMap((profile) => stop(profile, inside, seen) ?? []);
  const starts = wanted.flatMap((profile) => start(spec, profile, inside, seen, states) ?? []);
  return [...stops, ...starts];
}

function stop(
  { name, served }: WantedProfile,
  inside: ObservedInside | undefined,
  seen: ObservedInside | undefined,
): Work | undefined {
  const there = seen?.profiles?.[name] ?? NOT_YET;
  const before = inside?.profiles?.[name];
  const why = served ? "the default gateway serves it" : "the spec says stopped";
  const reason =
    inside === undefined
      ? UNSEEN
      : there.slot === "up"
        ? `it is up, and ${why}`
        : startsAgain(before ?? NOT_YET)
          ? `the next boot would start it, and ${why}`
          : before?.desired !== "stopped"
            ? `${why}, and Hermes has not been told`
            : undefined;
  if (reason === undefined) return undefined;
  return {
    id: `gateway-${name}`,
    title: `Stop the gateway of ${name}`,
    reason,
    changes: [{ what: `gateway ${name}`, from: there.slot, to: "down" }],
    script: stopGateway(name),
    timeoutSeconds: STOP_SECONDS,
  };
}

function start(
  spec: DockerProfilesSpec,
  profile: WantedProfile,
  inside: ObservedInside | undefined,
  seen: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const { name, port, runs } = profile;
  if (!runs || port === undefined) return undefined;
  const there = seen?.profiles?.[name] ?? NOT_YET;
  const changed = filesOf(spec, profile).some((path) => states[path] === "missing" || states[path] === "different");
  const reason =
    inside === undefined
      ? UNSEEN
      : seen === undefined
        ? "the container is started before"
        : !there.exists
          ? name === DEFAULT
            ? "its home is put right before"
            : "it is created before"
          : there.slot !== "up"
            ? whyDown(there)
            : changed || !there.current
              ? "it was started with other files"
              : undefined;
  if (reason === undefined) return undefined;
  const verb = there.slot === "up" ? "Restart" : "Start";
  return {
    id: `gateway-${name}`,
    title: name === DEFAULT ? `${verb} the default gateway` : `${verb} the gateway of ${name} on port ${port}`,
    reason,
    changes: [{ what: `gateway ${name}`, from: there.slot, to: `up, port ${port}` }],
    script: startGateway(spec, { ...profile, port }),
    timeoutSeconds: STOP_SECONDS + spec.verify.timeout,
  };
}

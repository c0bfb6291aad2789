import { AGENT_UID } from "../../render/mount-owner.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import type { Check } from "../check.ts";
import { runtimeUp } from "../docker/checks.ts";
import { SERVICE } from "../docker/layout.ts";
import { volumesOf } from "../docker/volumes.ts";
import { health, keyRequired, ladder, modelAnswers, platforms, type Rung } from "../gateway-checks.ts";
import { fileOnHost, mountsWritable } from "../mount-checks.ts";
import { DEFAULT, doorOf, type WantedProfile, wantedProfiles } from "./gateways.ts";
import { hermesIn, IN_CONTAINER, svstat } from "./shell.ts";

/** The rungs that belong to Hermes' profiles under Docker, lowest first; each needs the one below. */
export function profilesChecks(spec: DockerProfilesSpec): readonly Check[] {
  const wanted = wantedProfiles(spec);
  const volumes = volumesOf(spec);
  const asAgent = (script: string) => `docker exec -u ${AGENT_UID}:${AGENT_UID} ${SERVICE} sh -c ${shellQuote(script)}`;
  return ladder([
    runtimeUp(spec),
    supervised(),
    ...wanted.flatMap((profile) => (profile.runs ? [ofProfile(profile, health(doorOf(spec, profile)))] : [])),
    ...wanted.flatMap((profile) => (profile.runs ? [] : [isDown(profile)])),
    ...wanted.flatMap((profile) => (profile.served ? [ofProfile(profile, keyRequired(doorOf(spec, profile)))] : [])),
    keysAreDistinct(wanted),
    ...wanted.flatMap((profile) => (profile.served ? platformsOf(spec, profile) : [])),
    ...mountsWritable(volumes, asAgent),
    ...wanted.flatMap((profile) => (profile.served ? modelOf(spec, profile) : [])),
    ...wanted.slice(0, 1).flatMap((profile) => fileOnHost(doorOf(spec, profile), spec, volumes)),
  ]);
}

function platformsOf(spec: DockerProfilesSpec, profile: WantedProfile): readonly Rung[] {
  const { name, connectors } = profile;
  // a gateway that serves several profiles tells whose each platform is
  const [door, shownAs] = profile.runs
    ? [profile, (platform: string) => platform]
    : [wantedProfiles(spec)[0] ?? profile, (platform: string) => `${name}:${platform}`];
  const rungs = platforms(doorOf(spec, door), { hermes: { connectors }, verify: spec.verify }, shownAs);
  return rungs.map((rung) => ofProfile(profile, rung));
}

function modelOf(spec: DockerProfilesSpec, profile: WantedProfile): readonly Rung[] {
  const { model } = profile;
  return modelAnswers(doorOf(spec, profile), { hermes: { model }, verify: spec.verify }).map((rung) =>
    ofProfile(profile, rung),
  );
}

/** A rung that every gateway has, as one profile's. */
function ofProfile({ name }: WantedProfile, rung: Rung): Rung {
  return name === DEFAULT ? rung : { ...rung, id: `${rung.id}-${name}`, title: `${name}: ${rung.title}` };
}

function supervised(): Rung {
  return {
    id: "supervised",
    title: "s6 is the container's first process",
    proves: "a gateway that ends is started again, and each profile can have one",
    methods: [{ by: "guest-shell", script: `${IN_CONTAINER} cat /proc/1/comm\n`, timeoutSeconds: 30 }],
    expect: [{ exitCode: 0 }, { contains: "s6-svscan" }],
    hint: "the image has to be one of June 2026 or later, started without --init",
  };
}

function isDown({ name, served }: WantedProfile): Rung {
  return {
    id: `down-${name}`,
    title: `${name}: no gateway of its own runs`,
    proves: served ? "nobody competes with the gateway that serves it" : "it answers nobody",
    methods: [{ by: "guest-shell", script: `${svstat(name)}\n`, timeoutSeconds: 30 }],
    expect: [{ exitCode: 0 }, { contains: "false" }],
    hint: `In the container: ${hermesIn(name, "gateway stop")}`,
  };
}

/** The keys go from file to file and are never printed. */
function keysAreDistinct(wanted: readonly WantedProfile[]): Rung {
  const files = wanted.map(({ envFile }) => envFile).join(" ");
  return {
    id: "keys-distinct",
    title: "Each profile has a key of its own",
    proves: "who has the key of one profile cannot use another one",
    methods: [
      {
        by: "guest-shell",
        script: `set -eu
keys() { for file in ${files}; do sed -n 's/^API_SERVER_KEY=//p' "$file" | tail -n 1; done; }
echo "profiles ${wanted.length}, keys $(keys | grep -c .), different $(keys | sort -u | grep -c .)"
`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: `keys ${wanted.length}, different ${wanted.length}` }],
    hint: "API_SERVER_KEY must stand in the .env of each profile; apply writes what is missing",
  };
}

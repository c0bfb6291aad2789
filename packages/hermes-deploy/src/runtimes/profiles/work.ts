import type { FileState } from "../../render/compare-files.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { COMPOSE_FILE, SERVICE } from "../docker/layout.ts";
import { install } from "../docker/work.ts";
import type { ObservedInside } from "../inside.ts";
import type { GuestWork } from "../runtime.ts";
import { inOrder, UNSEEN, type Work, waitForNetwork, whyStart, writeFiles } from "../works.ts";
import { profilesFiles } from "./files.ts";
import { gatewayWorks } from "./gateway-work.ts";
import { absentProfiles, DEFAULT, wantedProfiles } from "./gateways.ts";
import { DATA } from "./layout.ts";
import { startContainer, syncProfiles } from "./scripts.ts";

/** Longest time that fetching and unpacking the image may take. */
const PULL_SECONDS = 1200;

/** What is to be done in the guest, in order; nothing if it is all there. */
export function profilesWork(
  spec: DockerProfilesSpec,
  inside: ObservedInside | undefined,
  files: Readonly<Record<string, FileState>>,
): readonly GuestWork[] {
  const container = start(spec, inside, files);
  return inOrder([
    waitForNetwork(inside),
    install(spec, inside),
    sync(spec, inside),
    writeFiles(profilesFiles(spec), inside, files),
    container,
    ...gatewayWorks(spec, inside, files, container !== undefined),
  ]);
}

/** Hermes' home and the profiles in it: before their files, which are written into what Hermes has made. */
function sync(spec: DockerProfilesSpec, inside: ObservedInside | undefined): Work | undefined {
  const there = (name: string) => inside?.profiles?.[name]?.exists ?? false;
  const named = wantedProfiles(spec).flatMap(({ name }) => (name === DEFAULT ? [] : [name]));
  const create = named.filter((name) => !there(name));
  const remove = absentProfiles(spec).filter((name) => inside === undefined || there(name));
  const homeless = inside !== undefined && !there(DEFAULT);
  if (create.length === 0 && remove.length === 0 && !homeless) return undefined;
  const reasons = [
    ...(create.length > 0 ? [`there is no profile ${create.join(", ")}`] : []),
    ...(remove.length > 0 ? [`profile ${remove.join(", ")} shall not be there`] : []),
    ...(homeless ? [`${DATA} does not belong to the agent`] : []),
  ];
  const parts = [
    ...(create.length > 0 ? [`create ${create.join(", ")}`] : []),
    ...(remove.length > 0 ? [`export and delete ${remove.join(", ")}`] : []),
  ];
  return {
    id: "sync-profiles",
    title: parts.length === 0 ? "Make Hermes' home" : `Profiles: ${parts.join("; ")}`,
    reason: inside === undefined ? UNSEEN : reasons.join("; "),
    changes: [
      ...create.map((name) => ({ what: `profile ${name}`, to: "created" })),
      ...remove.map((name) => ({ what: `profile ${name}`, from: "there" })),
    ],
    script: syncProfiles(spec, create, remove),
    timeoutSeconds: PULL_SECONDS,
  };
}

/** The Docker container; a change of a profile is no reason to start it anew. */
function start(
  spec: DockerProfilesSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const service = inside?.services[SERVICE];
  const compose = states[COMPOSE_FILE];
  const reason =
    whyStart(inside, service, compose === undefined ? {} : { [COMPOSE_FILE]: compose }) ??
    // its boot makes the gateways' services
    (service?.health === "starting" ? "the container is still starting" : undefined);
  if (reason === undefined) return undefined;
  return {
    id: "start-hermes",
    title: "Start Hermes' container and wait until it is healthy",
    reason,
    changes: [
      { what: `container ${SERVICE}`, ...(service === undefined ? {} : { from: service.state }), to: "running" },
    ],
    script: startContainer(spec),
    timeoutSeconds: PULL_SECONDS + spec.verify.timeout,
  };
}

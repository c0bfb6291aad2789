import type { FileState } from "../../render/compare-files.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { AGENT } from "../as-agent.ts";
import { SERVICE } from "../docker/layout.ts";
import type { ObservedInside } from "../inside.ts";
import { UNSEEN, type Work } from "../works.ts";
import { AGENT_FILE, AGENT_SERVICE, homesOf } from "./layout.ts";
import { backUpBefore, buildImage, makeHomes, START_AGENT } from "./scripts.ts";
import { imageOf } from "./stack.ts";

/** Longest time that fetching and unpacking the images may take. */
const PULL_SECONDS = 1200;

/** The four directories. */
export function homesWork(spec: PortainerStackSpec, inside: ObservedInside | undefined): Work | undefined {
  const owners = inside?.stack?.homes ?? {};
  const due = homesOf(spec).filter(({ name }) => owners[name]?.split(":")[0] !== String(AGENT.uid));
  if (due.length === 0) return undefined;
  const reasons = due.map(({ name, from }) =>
    owners[name] === undefined ? `${from} is not there` : `${from} belongs to ${owners[name]}`,
  );
  return {
    id: "make-homes",
    title: "Make the directories that outlive the stack",
    reason: inside === undefined ? UNSEEN : reasons.join("; "),
    changes: due.map(({ from }) => ({ what: from, to: "made" })),
    script: makeHomes(spec),
    timeoutSeconds: 60,
  };
}

/** The stack's image; a backup, before Hermes runs from one that is there already. */
export function imageWork(spec: PortainerStackSpec, inside: ObservedInside | undefined): Work | undefined {
  const image = imageOf(spec);
  if (inside?.stack?.image) return backUpWork(spec, image, inside);
  return {
    id: "build-image",
    title: `Build ${image}`,
    reason: inside === undefined ? UNSEEN : `there is no image ${image}`,
    changes: [{ what: image, to: `built from ${spec.hermes.image}` }],
    script: buildImage(spec),
    timeoutSeconds: PULL_SECONDS,
  };
}

function backUpWork(spec: PortainerStackSpec, image: string, { services, stack }: ObservedInside): Work | undefined {
  const runs = stack?.madeFrom ?? image;
  if (runs === image || services[SERVICE]?.state !== "running") return undefined;
  return {
    id: "back-up",
    title: "Have Hermes back up what it has",
    reason: `it runs from ${runs}, and is to run from ${image}`,
    changes: [],
    script: backUpBefore(spec),
    timeoutSeconds: 300,
  };
}

/** Portainer's agent, if it is to be started here. */
export function portainerAgentWork(
  { portainer }: PortainerStackSpec,
  inside: ObservedInside | undefined,
  files: Readonly<Record<string, FileState>>,
): Work | undefined {
  if (portainer?.agent === undefined) return undefined;
  const { image, port } = portainer.agent;
  const service = inside?.services[AGENT_SERVICE];
  const state = files[AGENT_FILE];
  const reason =
    inside === undefined
      ? UNSEEN
      : service?.state !== "running"
        ? `Portainer's agent is ${service?.state ?? "not there"}`
        : state === "missing" || state === "different" || !service.current
          ? "Portainer's agent was started with another compose file"
          : undefined;
  if (reason === undefined) return undefined;
  return {
    id: "start-agent",
    title: `Start Portainer's agent on port ${port}`,
    reason,
    changes: [{ what: image, to: "running" }],
    script: START_AGENT,
    timeoutSeconds: PULL_SECONDS,
  };
}

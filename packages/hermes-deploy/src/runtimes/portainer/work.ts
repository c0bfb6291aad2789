import type { FileState } from "../../render/compare-files.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { COMPOSE_FILE, SERVICE } from "../docker/layout.ts";
import { install } from "../docker/work.ts";
import type { ObservedInside } from "../inside.ts";
import type { GuestWork } from "../runtime.ts";
import { atOnce, inOrder, type Work, waitForNetwork, whyStart, writeFiles } from "../works.ts";
import { portainerFiles } from "./files.ts";
import { homesWork, imageWork, portainerAgentWork } from "./parts-work.ts";
import { resourceWork } from "./resource-work.ts";
import { environmentOf, proxyHostOf, stackOf } from "./resources.ts";
import { awaitHermes, composeUp, takeDown } from "./scripts.ts";
import { imageName } from "./stack.ts";

type States = Readonly<Record<string, FileState>>;

/** What is to be done in the guest and on the servers around it, in order; nothing if it is all there. */
export function portainerWork(
  spec: PortainerStackSpec,
  inside: ObservedInside | undefined,
  files: States,
): readonly GuestWork[] {
  const prepared = present([
    homesWork(spec, inside),
    writeFiles(portainerFiles(spec), inside, files),
    atOnce(waitForNetwork(inside)),
    install(spec, inside),
    imageWork(spec, inside),
  ]);
  const deployed =
    spec.portainer === undefined
      ? present([byCompose(spec, inside, files)])
      : byPortainer(spec, inside, files, prepared.length > 0);
  const all = [...prepared, ...deployed];
  return inOrder([...all, resourceWork(proxyHostOf(spec), inside, all.length > 0)]);
}

function byCompose(spec: PortainerStackSpec, inside: ObservedInside | undefined, files: States): Work | undefined {
  const reason = whyStart(inside, inside?.services[SERVICE], files);
  if (reason === undefined) return undefined;
  return {
    id: "start-hermes",
    title: "Deploy the stack with Compose and wait until Hermes is healthy",
    reason,
    changes: [running(inside)],
    script: composeUp(spec),
    timeoutSeconds: 300 + spec.verify.timeout,
  };
}

function byPortainer(
  spec: PortainerStackSpec,
  inside: ObservedInside | undefined,
  files: States,
  pending: boolean,
): readonly Work[] {
  const agent = portainerAgentWork(spec, inside, files);
  const environment = resourceWork(environmentOf(spec), inside, agent !== undefined);
  const down = downWork(spec, inside);
  const before = present([agent, environment, down]);
  const gone = inside !== undefined && inside.services[SERVICE] === undefined;
  const again = gone ? "there is no container hermes" : undefined;
  const stack = resourceWork(stackOf(spec), inside, pending || before.length > 0, again);
  return present([...before, stack, awaitWork(spec, inside, files, stack !== undefined)]);
}

/** Portainer does not wait until Hermes is healthy, and knows nothing of its files. */
function awaitWork(
  spec: PortainerStackSpec,
  inside: ObservedInside | undefined,
  files: States,
  deployed: boolean,
): Work | undefined {
  const reason =
    deployed && inside !== undefined ? "the stack is deployed" : whyStart(inside, inside?.services[SERVICE], files);
  if (reason === undefined) return undefined;
  // a container that Portainer makes anew has read the files as they are
  const restart = !deployed && inside?.services[SERVICE]?.state === "running";
  return {
    id: "start-hermes",
    title: restart ? "Restart Hermes and wait until it is healthy" : "Wait until Hermes is healthy",
    reason,
    changes: [running(inside)],
    script: awaitHermes(spec, restart),
    timeoutSeconds: 200 + spec.verify.timeout,
  };
}

function present<T>(works: readonly (T | undefined)[]): readonly T[] {
  return works.filter((work) => work !== undefined);
}

function running(inside: ObservedInside | undefined) {
  const state = inside?.services[SERVICE]?.state;
  return { what: `container ${SERVICE}`, ...(state === undefined ? {} : { from: state }), to: "running" };
}

/** Portainer refuses a name under which something runs that it has not deployed, or has forgotten. */
function downWork(spec: PortainerStackSpec, inside: ObservedInside | undefined): Work | undefined {
  const { startedFrom, madeFrom } = inside?.stack ?? {};
  const composed = startedFrom === COMPOSE_FILE;
  const forgotten =
    startedFrom !== undefined &&
    inside?.resources?.stack?.state === "absent" &&
    madeFrom?.startsWith(`${imageName(spec)}:`) === true;
  if (!composed && !forgotten) return undefined;
  return {
    id: "take-down",
    title: composed ? "Take down what Compose has started" : "Take down what Portainer does not know any more",
    reason: "Portainer is to deploy the stack, and refuses a name that is taken",
    changes: [{ what: `container ${SERVICE}`, from: inside?.services[SERVICE]?.state ?? "there" }],
    script: takeDown(spec),
    timeoutSeconds: 200,
  };
}

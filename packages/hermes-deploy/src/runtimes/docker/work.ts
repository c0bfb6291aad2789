import type { FileState } from "../../render/compare-files.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import type { ObservedInside } from "../inside.ts";
import type { GuestWork } from "../runtime.ts";
import { atOnce, inOrder, UNSEEN, type Work, waitForNetwork, whyStart, writeFiles } from "../works.ts";
import { dockerFiles } from "./files.ts";
import { SERVICE } from "./layout.ts";
import { composeUp, installDocker } from "./scripts.ts";

/** Longest time that fetching and unpacking the image may take beside the start itself. */
const PULL_SECONDS = 1200;

/** What is to be done in the guest, in order; nothing if it is all there. */
export function dockerWork(
  spec: DockerLxcSpec,
  inside: ObservedInside | undefined,
  files: Readonly<Record<string, FileState>>,
): readonly GuestWork[] {
  return inOrder([
    writeFiles(dockerFiles(spec), inside, files),
    atOnce(waitForNetwork(inside)),
    install(spec, inside),
    up(spec, inside, files),
  ]);
}

/** Docker and Compose, unless they were seen to be there. */
export function install(
  { docker: { source } }: Pick<DockerLxcSpec, "docker">,
  inside: ObservedInside | undefined,
): Work | undefined {
  const { docker, compose } = inside?.tools ?? {};
  if (docker !== undefined && compose !== undefined) return undefined;
  const missing = [
    ...(docker === undefined ? ["Docker"] : []),
    ...(compose === undefined ? ["its Compose plugin"] : []),
  ];
  return {
    id: "install-docker",
    title: "Install Docker and Compose",
    reason: inside === undefined ? UNSEEN : `${missing.join(" and ")} not installed in the container`,
    changes: missing.map((what) => ({ what, to: "installed" })),
    script: installDocker(source),
    timeoutSeconds: 900,
  };
}

function up(
  spec: DockerLxcSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const service = inside?.services[SERVICE];
  const reason = whyStart(inside, service, states);
  if (reason === undefined) return undefined;
  return {
    id: "start-hermes",
    title: "Start Hermes and wait until it is healthy",
    reason,
    changes: [{ what: "service hermes", ...(service === undefined ? {} : { from: service.state }), to: "running" }],
    script: composeUp(spec.verify.timeout),
    timeoutSeconds: PULL_SECONDS + spec.verify.timeout,
  };
}

import type { FileState } from "../../render/compare-files.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import type { ObservedInside } from "../inside.ts";
import type { GuestWork } from "../runtime.ts";
import { dockerFiles } from "./files.ts";
import { SERVICE } from "./layout.ts";
import { composeUp, INSTALL_DOCKER, WAIT_FOR_NETWORK } from "./scripts.ts";

/** Longest time that fetching and unpacking the image may take beside the start itself. */
const PULL_SECONDS = 1200;

/** What is to be done in the guest, in order; nothing if it is all there. */
export function dockerWork(
  spec: DockerLxcSpec,
  inside: ObservedInside | undefined,
  files: Readonly<Record<string, FileState>>,
): readonly GuestWork[] {
  const works = [network(inside), install(inside), write(spec, inside, files), up(spec, inside, files)].filter(
    (work) => work !== undefined,
  );
  // One after the other, whichever of them there are.
  return works.map((work, index) => ({
    ...work,
    after: works.slice(Math.max(0, index - 1), index).map(({ id }) => id),
  }));
}

type Work = GuestWork extends infer W ? (W extends GuestWork ? Omit<W, "after"> : never) : never;

/** Why work is listed although nobody could look; its scripts find out for themselves what is there. */
const UNSEEN = "nothing is known of the inside of the container before it runs";

function network(inside: ObservedInside | undefined): Work | undefined {
  if (inside?.network) return undefined;
  return {
    id: "wait-network",
    title: "Wait for the container's network",
    reason: inside === undefined ? UNSEEN : "the container has no address or no default route",
    changes: [],
    script: WAIT_FOR_NETWORK,
    timeoutSeconds: 30,
    retry: { everySeconds: 2, forSeconds: 120 },
  };
}

function install(inside: ObservedInside | undefined): Work | undefined {
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
    script: INSTALL_DOCKER,
    timeoutSeconds: 900,
  };
}

function write(
  spec: DockerLxcSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const files = dockerFiles(spec);
  const due = files.filter(({ path }) => states[path] === "missing" || states[path] === "different");
  if (inside !== undefined && due.length === 0) return undefined;
  const list = inside === undefined ? files : due;
  const reasons = due.map(
    ({ path }) => `${path} ${states[path] === "missing" ? "is missing" : "is not as the spec says"}`,
  );
  return {
    id: "write-files",
    title: `Write ${list.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).join(", ")}`,
    reason: inside === undefined ? UNSEEN : reasons.join("; "),
    changes: list.map(({ path, mode }) => ({
      what: path,
      to: states[path] === "different" ? "rewritten" : `written (${mode})`,
    })),
    files, // all of them: the manifest, which comes last, vouches for the whole set
    timeoutSeconds: 60,
  };
}

function up(
  spec: DockerLxcSpec,
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const service = inside?.services[SERVICE];
  const changed = Object.values(states).some((state) => state === "missing" || state === "different");
  const reason =
    inside === undefined
      ? UNSEEN
      : service === undefined
        ? "Hermes has not been started yet"
        : service.state !== "running"
          ? `Hermes is ${service.state}`
          : changed || !service.current
            ? "Hermes was started with other files"
            : service.health === "unhealthy"
              ? "Hermes is unhealthy"
              : undefined;
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

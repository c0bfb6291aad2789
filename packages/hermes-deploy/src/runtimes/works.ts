import type { FileState } from "../render/compare-files.ts";
import type { GuestFile } from "../render/guest-file.ts";
import type { ObservedInside, ObservedService } from "./inside.ts";
import type { GuestWork } from "./runtime.ts";
import { TRY_AGAIN } from "./try-again.ts";

/** Work whose place in the order is not decided yet. */
export type Work = GuestWork extends infer W ? (W extends GuestWork ? Omit<W, "after"> & Place : never) : never;

interface Place {
  /** Ids of the works of the list that must be done before; absent: everything that stands before it. */
  readonly after?: readonly string[];
}

/** Why work is listed although nobody could look; its scripts find out for themselves what is there. */
export const UNSEEN = "nothing is known of the inside of the container before it runs";

/** One after the other, whichever of them there are; a work that says after which it comes waits for nothing else. */
export function inOrder(works: readonly (Work | undefined)[]): readonly GuestWork[] {
  const placed: GuestWork[] = [];
  for (const work of works) {
    if (work === undefined) continue;
    // what others wait for already need not be named
    const last = placed.filter(({ id }) => !placed.some(({ after }) => after.includes(id)));
    placed.push({ ...work, after: work.after ?? last.map(({ id }) => id) });
  }
  return placed;
}

/** A work that needs nothing but the running container. */
export function atOnce(work: Work | undefined): Work | undefined {
  return work && { ...work, after: [] };
}

/** Waits a while until the guest has an address and a way out, then says "not yet". */
const WAIT_FOR_NETWORK = `set -eu
lacking() {
  if ! ip -o addr show scope global | grep -q inet; then echo 'no address yet'; return; fi
  if ! ip route show default | grep -q .; then echo 'no default route yet'; fi
}
left=40
while [ -n "$(lacking)" ]; do
  left=$((left - 1))
  if [ "$left" -le 0 ]; then
    lacking
    exit ${TRY_AGAIN}
  fi
  sleep 0.5
done
`;

/** Why a service has to be started, or started anew; nothing if it runs with the files as they are. */
export function whyStart(
  inside: ObservedInside | undefined,
  service: ObservedService | undefined,
  files: Readonly<Record<string, FileState>>,
): string | undefined {
  if (inside === undefined) return UNSEEN;
  if (service === undefined) return "Hermes has not been started yet";
  if (service.state !== "running") return `Hermes is ${service.state}`;
  const changed = Object.values(files).some((state) => state === "missing" || state === "different");
  if (changed || !service.current) return "Hermes was started with other files";
  return service.health === "unhealthy" ? "Hermes is unhealthy" : undefined;
}

/** Waits until the guest has a network, unless it was seen to have one; what needs none comes before it in the list. */
export function waitForNetwork(inside: ObservedInside | undefined): Work | undefined {
  if (inside?.network) return undefined;
  return {
    id: "wait-network",
    title: "Wait for the container's network",
    reason: inside === undefined ? UNSEEN : "the container has no address or no default route",
    changes: [],
    script: WAIT_FOR_NETWORK,
    timeoutSeconds: 60,
    retry: { everySeconds: 1, forSeconds: 120 },
  };
}

/** Writes the runtime's files, unless they were all seen to be there as they should be. */
export function writeFiles(
  files: readonly GuestFile[],
  inside: ObservedInside | undefined,
  states: Readonly<Record<string, FileState>>,
): Work | undefined {
  const due = files.filter(({ path }) => states[path] === "missing" || states[path] === "different");
  if (inside !== undefined && due.length === 0) return undefined;
  const list = inside === undefined ? files : due;
  const reasons = due.map(
    ({ path }) => `${path} ${states[path] === "missing" ? "is missing" : "is not as the spec says"}`,
  );
  return {
    id: "write-files",
    title: list.length > 4 ? `Write ${list.length} files` : `Write ${list.map(({ path }) => nameOf(path)).join(", ")}`,
    reason: inside === undefined ? UNSEEN : reasons.join("; "),
    changes: list.map(({ path, mode }) => ({
      what: path,
      to: states[path] === "different" ? "rewritten" : `written (${mode})`,
    })),
    files, // all of them: the manifest, which comes last, vouches for the whole set
    timeoutSeconds: 60,
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** How a container's user and group ids lie among the node's. */
export interface IdMap {
  /** The node's id of a container's id, or undefined if the container has no such id. */
  toHost(id: number): number | undefined;
  /** The container's id of a node's id, or undefined if the container cannot name it: it sees 65534. */
  toGuest(id: number): number | undefined;
}

/** What ids that cannot be named look like. */
export const OVERFLOW_ID = 65534;

/** The node itself, and privileged containers. */
export const identityMap: IdMap = { toHost: (id) => id, toGuest: (id) => id };

const FIRST = 100_000;
const COUNT = 65_536;

/** Unprivileged containers: id 0 is the node's 100000. Rule: `PVE/LXC.pm sub parse_id_maps`. */
export const unprivilegedMap: IdMap = {
  toHost: (id) => (id >= 0 && id < COUNT ? id + FIRST : undefined),
  toGuest: (id) => (id >= FIRST && id < FIRST + COUNT ? id - FIRST : undefined),
};

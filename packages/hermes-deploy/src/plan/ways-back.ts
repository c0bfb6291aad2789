import { shellQuote } from "../render/shell-quote.ts";
import { COMPOSE_FILE, DATA, SERVICE } from "../runtimes/docker/layout.ts";
import type { Spec } from "../spec/spec.ts";

/** A snapshot of the container. */
export interface Snapshot {
  readonly name: string;
  /** ISO 8601. */
  readonly taken?: string;
  readonly description: string;
}

/** An image that Hermes ran from. */
export interface FormerImage {
  /** Since when, ISO 8601. */
  readonly since: string;
  readonly image: string;
}

/** What there is to go back to. `undefined` where this credential may not look. */
export interface WaysBackSeen {
  readonly snapshots: readonly Snapshot[] | undefined;
  /** Whether PVE can take one of this container. */
  readonly canSnapshot: boolean | undefined;
  /** Oldest first. */
  readonly images: readonly FormerImage[];
  /** Names of Hermes' own backups. */
  readonly backups: readonly string[];
}

/** One way back. */
export interface WayBack {
  readonly title: string;
  /** What to type or to write, in order. */
  readonly how: readonly string[];
  /** What it brings back and what it does not. */
  readonly note: string;
}

/** The ways back from what was done to a container, the gentlest first. */
export function waysBack(spec: Spec, file: string, seen: WaysBackSeen): readonly WayBack[] {
  return [...formerImages(spec, file, seen), ...snapshots(spec, file, seen), ...backups(seen), giveUp(spec, file)];
}

function formerImages(spec: Spec, file: string, { images }: WaysBackSeen): readonly WayBack[] {
  const now = images.at(-1)?.image;
  const former = [...new Set(images.map(({ image }) => image).reverse())].filter((image) => image !== now);
  if (spec.shape !== "docker-lxc" || former.length === 0) return [];
  return former.map((image) => ({
    title: `The image ${image}, which ran from ${images.findLast((one) => one.image === image)?.since}`,
    how: [`in ${file}: hermes.image: ${image}`, `hermes-deploy apply ${shellQuote(file)}`],
    note: "Settings and memory stay as they are; what a newer Hermes has migrated, an older one may not read.",
  }));
}

function snapshots(
  { container }: Spec,
  file: string,
  { snapshots: there, canSnapshot }: WaysBackSeen,
): readonly WayBack[] {
  const { vmid, mounts } = container;
  const others = mounts.length === 0 ? "" : " Directories of the node stay as they are.";
  const taken = [...(there ?? [])].reverse().map((snapshot) => ({
    title: `The snapshot ${snapshot.name}${snapshot.taken === undefined ? "" : ` of ${snapshot.taken}`}${snapshot.description === "" ? "" : `: ${snapshot.description}`}`,
    how: [`hermes-deploy rollback ${shellQuote(file)} --to ${snapshot.name}`],
    note: `The container's whole root is as it was then; all that came since is lost.${others}`,
  }));
  if (taken.length > 0) return taken;
  if (canSnapshot === true)
    return [
      {
        title: "No snapshot was taken; for the next time",
        how: [`hermes-deploy apply ${shellQuote(file)} --snapshot`],
        note: "PVE takes one before the first change.",
      },
    ];
  if (canSnapshot !== false) return [];
  const why = mounts.length > 0 ? "a directory of the node is mounted in it" : "its storage has none";
  return [
    {
      title: `PVE takes no snapshots of container ${vmid}: ${why}`,
      how: [`as root on the node, for the next time: vzdump ${vmid} --mode stop --storage STORAGE`],
      note: "vzdump saves the container's root, not the directories of the node.",
    },
  ];
}

function backups({ backups: names }: WaysBackSeen): readonly WayBack[] {
  const newest = [...names].sort().reverse();
  const [first] = newest;
  if (first === undefined) return [];
  return [
    {
      title: `Hermes' own ${names.length === 1 ? "backup" : `${names.length} backups`}: ${newest.join(", ")}`,
      how: [
        `in the container: docker compose -f ${COMPOSE_FILE} stop ${SERVICE}`,
        `docker compose -f ${COMPOSE_FILE} run --rm ${SERVICE} hermes import /opt/data/backups/${first} -f`,
        `docker compose -f ${COMPOSE_FILE} up -d`,
      ],
      note: `Settings, memory and skills of then (below ${DATA}); what the agent wrote elsewhere stays.`,
    },
  ];
}

function giveUp({ container }: Spec, file: string): WayBack {
  const { vmid, mounts } = container;
  const stay =
    mounts.length === 0
      ? "The plan of destroy says of each volume whether it survives."
      : `${mounts.map(({ host }) => host).join(" and ")} stay on the node until somebody removes them.`;
  return { title: `No container ${vmid} at all`, how: [`hermes-deploy destroy ${shellQuote(file)}`], note: stay };
}

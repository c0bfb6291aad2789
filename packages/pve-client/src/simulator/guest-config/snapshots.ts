import { die } from "../core/answer.ts";

interface Section {
  [option: string]: string | number;
}

/** What the functions below need of a guest's configuration. */
interface WithSnapshots {
  current: Section;
  pending: Section;
  readonly snapshots: Map<string, Section>;
}

const NOT_COPIED = new Set("snapstate snaptime vmstate lock description runningmachine runningcpu".split(" "));

/** Rule: `PVE/AbstractConfig.pm sub __snapshot_copy_config`. */
function copyOptions(from: Section): Section {
  const kept = Object.entries(from).filter(([option]) => !NOT_COPIED.has(option) && !/^unused\d+$/.test(option));
  return Object.fromEntries(kept);
}

/** What a snapshot keeps beside the options of its moment. */
export interface SnapshotFacts {
  /** Seconds since the epoch. */
  readonly time: number;
  readonly description?: string;
  /** Where the memory is, and of what machine. */
  readonly running?: Section;
}

/** Keeps the options under a name. Rules: `PVE/AbstractConfig.pm sub __snapshot_prepare`, `sub __snapshot_commit`. */
export function addSnapshot(config: WithSnapshots, name: string, facts: SnapshotFacts): void {
  // else the new one would be its own ancestor
  for (const other of config.snapshots.values()) if (other.parent === name) delete other.parent;
  const snapshot: Section = { ...copyOptions(config.current), ...facts.running, snaptime: facts.time };
  if (facts.description) snapshot.description = facts.description;
  config.snapshots.set(name, snapshot);
  config.current.parent = name;
}

/** @throws PveFailure 500 if there is none of that name. */
export function snapshotOf(config: WithSnapshots, name: string): Section {
  return config.snapshots.get(name) ?? die(`snapshot '${name}' does not exist`);
}

/** Forgets a snapshot; its children become those of its parent. Rule: `PVE/AbstractConfig.pm sub snapshot_delete`. */
export function dropSnapshot(config: WithSnapshots, name: string): void {
  const { parent } = snapshotOf(config, name);
  config.snapshots.delete(name);
  for (const section of [config.current, ...config.snapshots.values()]) {
    if (section.parent !== name) continue;
    if (parent === undefined) delete section.parent;
    else section.parent = parent;
  }
}

/** Makes the options what they were. Rule: `PVE/AbstractConfig.pm sub __snapshot_apply_config`. */
export function applySnapshot(config: WithSnapshots, name: string): void {
  const kept = Object.entries(config.current).filter(([option]) => /^(?:unused\d+|description)$/.test(option));
  config.current = { ...Object.fromEntries(kept), ...copyOptions(snapshotOf(config, name)), parent: name };
  config.pending = {};
}

/** The rows of a guest's snapshots; the last one is its present state. Rules: the methods `snapshot_list`. */
export function snapshotRows(
  config: WithSnapshots & { readonly digest: string },
  running: boolean,
  more: (section: Section) => Readonly<Record<string, number>> = () => ({}),
) {
  const parent = (section: Section) => (section.parent === undefined ? {} : { parent: section.parent });
  return [
    ...[...config.snapshots].map(([name, section]) => ({
      name,
      snaptime: section.snaptime ?? 0,
      description: section.description ?? "",
      ...more(section),
      ...parent(section),
    })),
    {
      name: "current",
      digest: config.digest,
      running: running ? 1 : 0,
      description: "You are here!",
      ...parent(config.current),
    },
  ];
}

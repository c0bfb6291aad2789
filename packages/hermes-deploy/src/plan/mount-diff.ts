import type { Change } from "../runtimes/change.ts";
import type { Container, Mount } from "../spec/container.ts";
import { isOn, type Properties, readProperties } from "./properties.ts";
import { trim, wantedMount } from "./wanted.ts";

/** How the mounts of a container differ from the spec. */
export interface MountDiff {
  readonly params: Readonly<Record<string, unknown>>;
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
  /** The spec's mounts that the container does not have yet. */
  readonly missing: readonly Mount[];
}

/**
 * Compares the spec's mounts with the container's, by their target. Bind mounts that are not in the spec go: the
 * directory stays on the node. Volumes that are not in the spec hold data of somebody else and stay.
 *
 * @param attached paths at which the spec has volumes.
 */
export function diffMounts(
  { mounts }: Pick<Container, "mounts">,
  config: Properties,
  attached: readonly string[] = [],
): MountDiff {
  const there = mountKeys(config).map((key) => ({ key, facts: readProperties(config[key], "volume") }));
  const params: Record<string, unknown> = {};
  const changes: Change[] = [];
  const notes: string[] = [];
  const missing: Mount[] = [];
  const used = new Set(there.map(({ key }) => key));

  for (const mount of mounts) {
    const found = there.find(({ facts }) => trim(String(facts.mp ?? "")) === trim(mount.path));
    if (found !== undefined && fits(mount, found.facts)) continue;
    const key = found?.key ?? freeKey(used);
    used.add(key);
    missing.push(mount);
    params[key] = wantedMount(mount);
    const from = found === undefined ? {} : { from: String(found.facts.volume) };
    changes.push({
      what: `${key} ${mount.path}`,
      ...from,
      to: `${mount.host}${mount.read_only ? " (read-only)" : ""}`,
    });
  }
  for (const { key, facts } of there) {
    if (mounts.some(({ path }) => trim(path) === trim(String(facts.mp ?? "")))) continue;
    const volume = String(facts.volume ?? "");
    if (volume.startsWith("/")) {
      params[key] = null;
      changes.push({ what: `${key} ${facts.mp}`, from: volume });
    } else if (!attached.some((path) => trim(path) === trim(String(facts.mp ?? "")))) {
      notes.push(`${key} (${volume} at ${facts.mp}) is not in the spec; a volume holds data, so it is left as it is.`);
    }
  }
  return { params, changes, notes, missing };
}

/** The config key under which each mount of the spec is, or will be. */
export function mountKeyOf(mount: Mount, container: Pick<Container, "mounts">, config: Properties): string | undefined {
  const planned = Object.entries(diffMounts(container, config).params).find(
    ([, value]) => trim(String(readProperties(value, "volume").mp ?? "")) === trim(mount.path),
  );
  const found = mountKeys(config).find(
    (key) => trim(String(readProperties(config[key], "volume").mp ?? "")) === trim(mount.path),
  );
  return planned?.[0] ?? found;
}

function fits(mount: Mount, facts: Properties): boolean {
  return trim(String(facts.volume ?? "")) === trim(mount.host) && isOn(facts.ro) === mount.read_only;
}

/** The keys of the mounts of a config, in their order. */
export function mountKeys(config: Properties): string[] {
  return Object.keys(config)
    .filter((key) => /^mp\d+$/.test(key) && config[key] !== undefined)
    .sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
}

/** The first key of a mount that is not in use. */
export function freeKey(used: ReadonlySet<string>): string {
  let index = 0;
  while (used.has(`mp${index}`)) index++;
  return `mp${index}`;
}

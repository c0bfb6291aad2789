import type { Change } from "../runtimes/change.ts";
import { hasPet, type Spec } from "../spec/spec.ts";
import { diffInit } from "./init-diff.ts";
import { adoptedDescription, readMarker } from "./marker.ts";
import { diffMounts } from "./mount-diff.ts";
import type { Problem } from "./problem.ts";
import { isOn, type Properties, readProperties, sameValue, sizeInGib } from "./properties.ts";
import { NETWORK_KEYS, wantedFeatures, wantedNetwork, wantedSettings, wantedTags } from "./wanted.ts";

/** How a container differs from the spec. */
export interface ContainerDiff {
  /** Parameters of `PUT …/config`; null unsets. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly changes: readonly Change[];
  /** New size of the root file system in GiB, if it has to grow. */
  readonly grow?: number;
  /** What cannot be changed in place. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** What PVE has if a key is not in the config (`PVE/LXC/Config.pm`, schema defaults). */
const DEFAULTS: Readonly<Record<string, unknown>> = { swap: 512, memory: 512, onboot: false, cmode: "tty" };

/** Compares a container's config with the spec, key by key; what the spec does not speak of is left alone. */
export function diffContainer(spec: Spec, config: Properties): ContainerDiff {
  const { container } = spec;
  const init = diffInit(spec, config);
  const parts = [
    settings(spec, config),
    tags(spec, config),
    marker(spec, config),
    network(spec, config),
    features(spec, config),
    init,
  ];
  const volumes = hasPet(spec) ? spec.pet.volumes : [];
  const mounts = diffMounts(
    container,
    config,
    volumes.map(({ path }) => path),
  );
  const disk = rootfs(spec, config);
  return {
    params: Object.assign({}, ...parts.map(({ params }) => params), mounts.params),
    changes: [...parts.flatMap(({ changes }) => changes), ...mounts.changes, ...disk.changes],
    ...(disk.grow === undefined ? {} : { grow: disk.grow }),
    problems: [...init.problems, ...disk.problems, ...privileges(spec, config)],
    notes: mounts.notes,
  };
}

interface Part {
  readonly params: Readonly<Record<string, unknown>>;
  readonly changes: readonly Change[];
}

const NOTHING: Part = { params: {}, changes: [] };

function settings(spec: Spec, config: Properties): Part {
  const due = Object.entries(wantedSettings(spec)).filter(
    ([key, value]) => !sameValue(value, config[key] ?? DEFAULTS[key]),
  );
  return {
    params: Object.fromEntries(due),
    changes: due.map(([key, value]) => ({ what: key, from: print(config[key] ?? DEFAULTS[key]), to: print(value) })),
  };
}

function tags(spec: Spec, config: Properties): Part {
  const now = (Array.isArray(config.tags) ? config.tags.map(String) : String(config.tags ?? "").split(/[;, ]+/)).filter(
    (tag) => tag !== "",
  );
  const wanted = wantedTags(spec);
  if (now.length === wanted.length && wanted.every((tag) => now.includes(tag))) return NOTHING;
  return { params: { tags: wanted.join(";") }, changes: [{ what: "tags", from: now.join(";"), to: wanted.join(";") }] };
}

function marker(spec: Spec, config: Properties): Part {
  if (readMarker(config.description) !== undefined) return NOTHING;
  return {
    params: { description: adoptedDescription(config.description, spec) },
    changes: [{ what: "notes", to: "marked as taken over by hermes-deploy" }],
  };
}

function network(spec: Spec, config: Properties): Part {
  const now = readProperties(config.net0, "name");
  const wanted = wantedNetwork(spec);
  const differ = [...new Set([...NETWORK_KEYS, ...Object.keys(wanted)])].filter(
    (key) =>
      !sameValue(
        now[key] ?? (key === "firewall" ? false : undefined),
        wanted[key] ?? (key === "firewall" ? false : undefined),
      ),
  );
  if (differ.length === 0) return NOTHING;
  // PVE makes up a new MAC address if none is sent; so what it has, and what others have set, goes along.
  const kept = Object.fromEntries(Object.entries(now).filter(([key]) => !NETWORK_KEYS.some((known) => known === key)));
  return {
    params: { net0: { ...kept, ...wanted } },
    changes: differ.map((key) => ({ what: `net0 ${key}`, from: print(now[key]), to: print(wanted[key]) })),
  };
}

function features({ container }: Spec, config: Properties): Part {
  const now = readProperties(config.features, "");
  const wanted = wantedFeatures(container);
  const differ = Object.entries(wanted).filter(([key, value]) => isOn(now[key]) !== value);
  if (differ.length === 0) return NOTHING;
  const merged = Object.entries({ ...now, ...wanted }).filter(([, value]) => value !== false);
  return {
    params: {
      features:
        merged.length === 0
          ? null
          : Object.fromEntries(merged.map(([key, value]) => [key, isOn(value) ? true : value])),
    },
    changes: differ.map(([key, value]) => ({
      what: `feature ${key}`,
      from: value ? "off" : "on",
      to: value ? "on" : "off",
    })),
  };
}

function rootfs({ container }: Spec, config: Properties): { changes: Change[]; grow?: number; problems: Problem[] } {
  const { volume, size } = readProperties(config.rootfs, "volume");
  const storage = String(volume ?? "").split(":")[0] ?? "";
  const now = sizeInGib(size);
  const wanted = container.rootfs;
  const problems: Problem[] = [];
  if (storage !== "" && storage !== wanted.storage) {
    problems.push(
      needsReplace(
        "container.rootfs.storage",
        `the root file system is on ${storage}, the spec says ${wanted.storage}`,
        `set it back to ${storage}, or move the volume yourself: pct move-volume ${container.vmid} rootfs ${wanted.storage} --delete`,
      ),
    );
  }
  if (now !== undefined && now > wanted.size) {
    problems.push(
      needsReplace(
        "container.rootfs.size",
        `the root file system has ${now} GiB and cannot shrink to ${wanted.size} GiB`,
        `set size to ${Math.ceil(now)} or more`,
      ),
    );
  }
  if (now === undefined || now >= wanted.size) return { changes: [], problems };
  return { changes: [{ what: "rootfs", from: `${now} GiB`, to: `${wanted.size} GiB` }], grow: wanted.size, problems };
}

function privileges({ container }: Spec, config: Properties): Problem[] {
  const now = isOn(config.unprivileged);
  if (now === container.unprivileged) return [];
  const name = (on: boolean) => (on ? "unprivileged" : "privileged");
  return [
    needsReplace(
      "container.unprivileged",
      `the container is ${name(now)}, the spec says ${name(container.unprivileged)}; PVE cannot change that`,
      `set unprivileged to ${now}`,
    ),
  ];
}

function needsReplace(at: string, message: string, keep: string): Problem {
  return {
    code: "needs-replace",
    at,
    message,
    remedy: `${keep}; or have the container destroyed and made again: --replace VMID`,
  };
}

function print(value: unknown): string {
  if (typeof value === "boolean") return value ? "on" : "off";
  return value === undefined || value === null || value === "" ? "none" : String(value);
}

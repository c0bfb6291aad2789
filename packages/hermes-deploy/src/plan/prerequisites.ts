import { runtimeOf } from "../runtimes/registry.ts";
import { agentsOf } from "../spec/agents.ts";
import { rootSource, type Source, sourcesOf } from "../spec/source.ts";
import type { Spec } from "../spec/spec.ts";
import { suggest } from "../spec/suggest.ts";
import { connectorWarnings } from "./connector-warnings.ts";
import { findSource, type UsableTemplate } from "./find-template.ts";
import type { Observed, ObservedStorage } from "./observed.ts";
import { portWarnings } from "./port-warnings.ts";
import { list, type Problem } from "./problem.ts";

const GIB = 1024 ** 3;

/** Whether PVE is new enough for the shape. */
export function versionProblems(spec: Spec, { version }: Pick<Observed, "version">): readonly Problem[] {
  const { since } = runtimeOf(spec);
  if (since === undefined || version === "" || order.compare(version, since) >= 0) return [];
  return [
    {
      code: "pve-too-old",
      at: "shape",
      message: `${spec.shape} needs Proxmox VE ${since} or newer; this is ${version}`,
      remedy: `upgrade the node to ${since}, or choose another shape: hermes-deploy explain-shapes`,
    },
  ];
}

const order = new Intl.Collator("en", { numeric: true });

/** The node, and the bridge on it: needed whether the container exists or not. */
export function placeProblems({ container }: Spec, { nodes, bridges }: Observed): readonly Problem[] {
  const { node, network } = container;
  if (!nodes.includes(node))
    return [missing("no-such-node", "container.node", `there is no node ${node}`, node, nodes, "nodes")];
  if (bridges === undefined || bridges.includes(network.bridge)) return [];
  const what = `${node} has no bridge or vnet ${network.bridge}, or this credential may not use it (SDN.Use)`;
  return [missing("no-such-bridge", "container.network.bridge", what, network.bridge, bridges, "usable here")];
}

/** The storages of a container that is still to be made. */
export function storageProblems(spec: Spec, { storages }: Observed): readonly Problem[] {
  return [
    ...storageProblem("container.rootfs.storage", spec.container.rootfs.storage, "rootdir", storages),
    ...sourcesOf(spec).flatMap(({ at, storage }) => storageProblem(`${at}.storage`, storage, "vztmpl", storages)),
  ];
}

function storageProblem(
  at: string,
  name: string,
  content: string,
  storages: readonly ObservedStorage[] | undefined,
): readonly Problem[] {
  if (storages === undefined) return [];
  const fit = storages
    .filter((storage) => storage.content.includes(content) && storage.active)
    .map(({ storage }) => storage);
  const found = storages.find(({ storage }) => storage === name);
  if (found === undefined) {
    return [
      missing(
        "no-such-storage",
        at,
        `there is no storage ${name}, or this credential may not see it (Datastore.Audit)`,
        name,
        fit,
        `storages with ${content}`,
      ),
    ];
  }
  if (!found.active)
    return [
      {
        code: "storage-inactive",
        at,
        message: `storage ${name} is not active`,
        remedy: `enable or mount it; others with ${content}: ${list(fit, "none")}`,
      },
    ];
  if (found.content.includes(content)) return [];
  return [
    {
      code: "storage-content",
      at,
      message: `storage ${name} does not take ${content}, only ${list(found.content, "nothing")}`,
      remedy: `storages with ${content}: ${list(fit, "none")}`,
    },
  ];
}

/** What a container that is still to be made is made from, or why there is none. */
export function findFor(spec: Spec, source: Source, { templates, available }: Observed): UsableTemplate | Problem {
  const { storage, at } = source;
  if (templates === undefined) {
    return {
      code: "templates-unreadable",
      at,
      message: `this credential may not look into storage ${storage}`,
      remedy: `grant it Datastore.Audit on /storage/${storage}`,
    };
  }
  const found = findSource(source, templates, available ?? []);
  if (found.kind !== "none") return found;
  const name = source.kind === "template" ? source.name : source.reference;
  const message = `no template ${name} in storage ${storage}${available === undefined ? "" : ", nor in the template repository"}`;
  const problem = missing("no-such-template", `${at}.name`, message, name, found.offered, "to be had");
  const howTo = runtimeOf(spec).template?.remedy;
  return howTo === undefined ? problem : { ...problem, remedy: `${howTo}; ${problem.remedy}` };
}

/** What is worth knowing before the first write, but stops nothing. */
export function warnings(spec: Spec, { storages, bridges }: Observed): readonly string[] {
  const { container, shape } = spec;
  const root = rootSource(spec);
  const storage = storages?.find((one) => one.storage === container.rootfs.storage);
  const tight = storage?.available !== undefined && storage.available < container.rootfs.size * GIB;
  const { preview } = runtimeOf(spec);
  return [
    ...(preview === undefined ? [] : [`${shape} is a preview: ${preview}`]),
    ...(storages === undefined ? ["The node's storages could not be listed; whether they fit was not checked."] : []),
    ...(bridges === undefined
      ? ["The node's bridges could not be listed; whether the one in the spec exists was not checked."]
      : []),
    ...(shape === "bare-metal-pet" && root.kind === "template" && /^debian-1[0-2]\b/.test(root.name)
      ? [
          `${root.name} has glibc 2.36 or older, which has been reported as too old for a library of Hermes' (tree-sitter); debian-13-standard has a newer one.`,
        ]
      : []),
    ...(tight
      ? [
          `${storage.storage} has ${Math.floor((storage.available ?? 0) / GIB)} GiB free; the root file system may grow to ${container.rootfs.size} GiB.`,
        ]
      : []),
    ...portWarnings(spec),
    ...connectorWarnings(agentsOf(spec)),
  ];
}

function missing(
  code: string,
  at: string,
  message: string,
  word: string,
  valid: readonly string[],
  label: string,
): Problem {
  const near = suggest(word, valid);
  return {
    code,
    at,
    message,
    remedy: `${near === undefined ? "" : `did you mean ${near}? `}${label}: ${list(valid, "none")}`,
  };
}

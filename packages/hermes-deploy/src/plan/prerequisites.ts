import { runtimeOf } from "../runtimes/registry.ts";
import type { Spec } from "../spec/spec.ts";
import { suggest } from "../spec/suggest.ts";
import { connectorWarnings } from "./connector-warnings.ts";
import { type FoundTemplate, findTemplate } from "./find-template.ts";
import type { Observed, ObservedStorage } from "./observed.ts";
import { list, type Problem } from "./problem.ts";

const GIB = 1024 ** 3;

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
export function storageProblems({ container }: Spec, { storages }: Observed): readonly Problem[] {
  return [
    ...storageProblem("container.rootfs.storage", container.rootfs.storage, "rootdir", storages),
    ...storageProblem("container.template.storage", container.template.storage, "vztmpl", storages),
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
        `with ${content}`,
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

/** The template of a container that is still to be made, or why there is none. */
export function template(spec: Spec, { templates, available }: Observed): FoundTemplate | Problem {
  const { container } = spec;
  const { storage, name } = container.template;
  const at = "container.template";
  if (templates === undefined) {
    return {
      code: "templates-unreadable",
      at,
      message: `this credential may not look into storage ${storage}`,
      remedy: `grant it Datastore.Audit on /storage/${storage}`,
    };
  }
  const found = findTemplate(container.template, templates, available ?? []);
  if (found.kind !== "none") return found;
  const message = `no template ${name} in storage ${storage}${available === undefined ? "" : ", nor in the template repository"}`;
  const problem = missing("no-such-template", `${at}.name`, message, name, found.offered, "to be had");
  const howTo = runtimeOf(spec).template?.remedy;
  return howTo === undefined ? problem : { ...problem, remedy: `${howTo}; ${problem.remedy}` };
}

/** What is worth knowing before the first write, but stops nothing. */
export function warnings(spec: Spec, { storages, bridges }: Observed): readonly string[] {
  const { container, shape } = spec;
  const storage = storages?.find((one) => one.storage === container.rootfs.storage);
  const tight = storage?.available !== undefined && storage.available < container.rootfs.size * GIB;
  return [
    ...(storages === undefined ? ["The node's storages could not be listed; whether they fit was not checked."] : []),
    ...(bridges === undefined
      ? ["The node's bridges could not be listed; whether the one in the spec exists was not checked."]
      : []),
    ...(storage?.type === "zfspool" && shape === "docker-lxc"
      ? [
          `${storage.storage} is ZFS: Docker needs OpenZFS 2.2 or newer there, and some versions still fail (moby issue 51546).`,
        ]
      : []),
    ...(shape === "bare-metal-pet" && /^debian-1[0-2]\b/.test(container.template.name)
      ? [
          `${container.template.name} has glibc 2.36 or older, which has been reported as too old for a library of Hermes' (tree-sitter); debian-13-standard has a newer one.`,
        ]
      : []),
    ...(tight
      ? [
          `${storage.storage} has ${Math.floor((storage.available ?? 0) / GIB)} GiB free; the root file system may grow to ${container.rootfs.size} GiB.`,
        ]
      : []),
    ...connectorWarnings(spec),
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

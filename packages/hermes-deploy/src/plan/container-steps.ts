import { pctCommand } from "../render/pct.ts";
import type { Change } from "../runtimes/change.ts";
import type { ImageSource } from "../spec/source.ts";
import type { Spec } from "../spec/spec.ts";
import type { ContainerDiff } from "./container-diff.ts";
import type { UsableTemplate } from "./find-template.ts";
import { diffInit } from "./init-diff.ts";
import { newDescription } from "./marker.ts";
import type { Properties } from "./properties.ts";
import { type RootOnly, splitRootOnly } from "./split-root-only.ts";
import type { Call, CallsStep, RootOnlyFact } from "./step.ts";
import { wantedCreation, wantedSettings } from "./wanted.ts";

const FETCHES = ["pull-image", "download-template"];

/** Whether a step, by its id, changes which templates and images are at hand, and nothing else. */
export function fetches(id: string): boolean {
  return FETCHES.includes(id);
}

const CONFIGURE = "configure-container";
const CONFIG = "/nodes/{node}/lxc/{vmid}/config";

/** Fetches what a container is made from, if it is not there yet. */
export function fetchStep({ container: { node } }: Spec, found: UsableTemplate | undefined): CallsStep | undefined {
  if (found?.kind === "pull") return pullStep(node, found.volid, found.image);
  if (found?.kind !== "download") return undefined;
  const storage = found.volid.slice(0, found.volid.indexOf(":"));
  return {
    ...plain("download-template", `Download ${found.template}`),
    reason: `no ${found.template} in storage ${storage}`,
    changes: [{ what: found.volid, to: "downloaded" }],
    calls: [{ method: "POST", path: "/nodes/{node}/aplinfo", params: { node, storage, template: found.template } }],
  };
}

/** PVE appends `.tar` to the name (`PVE/API2/Storage/Status.pm` method oci_registry_pull). */
function pullStep(node: string, volid: string, { storage, reference, file }: ImageSource): CallsStep {
  return {
    ...plain("pull-image", `Pull ${reference}`),
    reason: `${volid} is not there yet`,
    changes: [{ what: volid, to: "pulled" }],
    calls: [
      {
        method: "POST",
        path: "/nodes/{node}/storage/{storage}/oci-registry-pull",
        params: { node, storage, reference, filename: file },
      },
    ],
  };
}

/** Makes the container: what a token may make of it, and in a second step what only root@pam may add. */
export function createSteps(
  spec: Spec,
  volid: string,
  rootOnly: RootOnly,
  after: { readonly create: readonly string[]; readonly finish: readonly string[] },
): readonly CallsStep[] {
  const { container } = spec;
  const call: Call = {
    method: "POST",
    path: "/nodes/{node}/lxc",
    params: wantedCreation(spec, volid, newDescription(spec)),
  };
  const { safe, rest, facts } = splitRootOnly(call, rootOnly);
  const { cores, memory, swap, rootfs, network } = container;
  const create: CallsStep = {
    ...plain("create-container", `Create container ${container.vmid} (${container.hostname})`),
    reason: `there is no container ${container.vmid} yet`,
    changes: [
      {
        what: `container ${container.vmid}`,
        to: `${container.unprivileged ? "unprivileged" : "privileged"}, from ${volid}`,
      },
      { what: "resources", to: `${cores} cores, ${memory} MiB memory, ${swap} MiB swap` },
      { what: "rootfs", to: `${rootfs.size} GiB on ${rootfs.storage}` },
      { what: network.name, to: `${network.bridge}, ${network.ip}` },
    ],
    dependsOn: after.create,
    calls: [safe],
  };
  const taken = takenFromImage(spec, create.id);
  if (facts.length === 0) return taken === undefined ? [create] : [create, taken];
  const changes = Object.entries(rest).map(([key, value]) => ({ what: key, to: describe(value) }));
  return [create, rootOnlyStep(spec, rest, facts, changes, [create.id, ...after.finish])];
}

/** What a new container has from its image and shall have otherwise; with what else it has, it is known when it is made. */
function takenFromImage(spec: Spec, create: string): CallsStep | undefined {
  const { params, changes } = diffInit(spec, {});
  if (changes.length === 0) return undefined;
  const { node, vmid } = spec.container;
  const { cmode } = wantedSettings(spec);
  return {
    ...plain(CONFIGURE, `Set ${[...Object.keys(params), "cmode"].join(", ")} of container ${vmid}`),
    reason: "PVE takes them from the image when it makes the container",
    changes: [...changes, { what: "cmode", from: "console", to: String(cmode) }],
    dependsOn: [create],
    calls: [{ method: "PUT", path: CONFIG, params: { node, vmid, ...params, cmode } }],
    late: true,
  };
}

/** Changes the settings of a container that is there. */
export function configureSteps(
  spec: Spec,
  config: Properties,
  diff: ContainerDiff,
  rootOnly: RootOnly,
  after: readonly string[],
): readonly CallsStep[] {
  const { node, vmid } = spec.container;
  const call: Call = { method: "PUT", path: CONFIG, params: { node, vmid, ...diff.params } };
  const { safe, rest, facts } = splitRootOnly(call, rootOnly, config);
  const forRoot = new Set(Object.keys(rest).filter((key) => safe.params?.[key] === undefined));
  const isForRoot = ({ what }: Change) =>
    [...forRoot].some(
      (key) => what === key || what.startsWith(`${key} `) || (key === "features" && what.startsWith("feature ")),
    );
  const steps: CallsStep[] = [];
  const calls = [...(keysOf(safe).length > 0 ? [safe] : []), ...resizeCalls(spec, diff)];
  if (calls.length > 0) {
    const changes = diff.changes.filter((change) => !isForRoot(change));
    steps.push({
      ...plain(CONFIGURE, `Change ${changes.map(({ what }) => what).join(", ")} of container ${vmid}`),
      reason: reasonOf(changes),
      changes,
      calls,
    });
  }
  if (facts.length > 0) {
    const changes = diff.changes.filter(isForRoot);
    steps.push(rootOnlyStep(spec, rest, facts, changes, [...steps.map(({ id }) => id), ...after]));
  }
  return steps;
}

function rootOnlyStep(
  spec: Spec,
  rest: Properties,
  facts: readonly RootOnlyFact[],
  changes: readonly Change[],
  dependsOn: readonly string[],
): CallsStep {
  const { node, vmid } = spec.container;
  return {
    id: "set-root-only",
    kind: "calls",
    needs: "root-api",
    title: `Set ${Object.keys(rest).join(", ")} of container ${vmid}`,
    reason: reasonOf(changes),
    changes,
    dependsOn,
    calls: [{ method: "PUT", path: CONFIG, params: { node, vmid, ...rest } }],
    rootOnly: facts,
    hostScript: `set -eu\n${pctCommand("set", vmid, rest)}\n`,
  };
}

function resizeCalls({ container }: Spec, { grow }: ContainerDiff): readonly Call[] {
  if (grow === undefined) return [];
  const { node, vmid } = container;
  return [
    {
      method: "PUT",
      path: "/nodes/{node}/lxc/{vmid}/resize",
      params: { node, vmid, disk: "rootfs", size: `${grow}G` },
    },
  ];
}

/** A step of ordinary API calls that waits for nothing. */
function plain(
  id: string,
  title: string,
): Pick<CallsStep, "id" | "title" | "kind" | "needs" | "rootOnly" | "dependsOn"> {
  return { id, title, kind: "calls", needs: "api", rootOnly: [], dependsOn: [] };
}

function keysOf({ params = {} }: Call): readonly string[] {
  return Object.keys(params).filter((key) => key !== "node" && key !== "vmid");
}

function reasonOf(changes: readonly Change[]): string {
  return changes.map(({ what, from, to }) => `${what}: ${from ?? "not set"} → ${to ?? "removed"}`).join("; ");
}

function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => (part === true ? key : key === "bind" ? String(part) : `${key} ${part}`))
    .join(", ");
}

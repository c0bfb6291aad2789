import { pctCommand } from "../render/pct.ts";
import type { Change } from "../runtimes/change.ts";
import type { Spec } from "../spec/spec.ts";
import type { ContainerDiff } from "./container-diff.ts";
import type { FoundTemplate } from "./find-template.ts";
import { newDescription } from "./marker.ts";
import type { Properties } from "./properties.ts";
import { type RootOnly, splitRootOnly } from "./split-root-only.ts";
import type { Call, CallsStep, RootOnlyFact } from "./step.ts";
import { wantedCreation } from "./wanted.ts";

/** The id of the only step that changes which templates are at hand. */
export const DOWNLOAD_TEMPLATE = "download-template";

const CONFIG = "/nodes/{node}/lxc/{vmid}/config";

/** Downloads the template, if it is not there yet. */
export function downloadStep({ container }: Spec, found: FoundTemplate): CallsStep | undefined {
  if (found.kind !== "download") return undefined;
  const { node, template } = container;
  return {
    ...plain(DOWNLOAD_TEMPLATE, `Download ${found.template}`),
    reason: `no ${template.name} in storage ${template.storage}`,
    changes: [{ what: found.volid, to: "downloaded" }],
    calls: [
      {
        method: "POST",
        path: "/nodes/{node}/aplinfo",
        params: { node, storage: template.storage, template: found.template },
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
  if (facts.length === 0) return [create];
  const changes = Object.entries(rest).map(([key, value]) => ({ what: key, to: describe(value) }));
  return [create, rootOnlyStep(spec, rest, facts, changes, [create.id, ...after.finish])];
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
      ...plain("configure-container", `Change ${changes.map(({ what }) => what).join(", ")} of container ${vmid}`),
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

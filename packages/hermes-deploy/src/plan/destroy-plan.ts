import type { Check } from "../runtimes/check.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import type { Spec } from "../spec/spec.ts";
import { detachStep } from "./attach.ts";
import type { Observed } from "./observed.ts";
import { destroyStep, stopStep } from "./power-steps.ts";
import type { Problem } from "./problem.ts";
import { isOn } from "./properties.ts";
import { dropSteps, staying } from "./resources.ts";
import type { Step } from "./step.ts";
import { ownerOf, type VolumeFate, volumeFates } from "./volume-fates.ts";
import { whose } from "./whose.ts";

/** What `destroy` would do; shown before it asks. */
export interface DestroyPlan {
  readonly steps: readonly Step[];
  readonly volumes: readonly VolumeFate[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** What proves afterwards that the volumes of other containers have survived. */
  readonly checks: readonly Check[];
}

export interface DestroyOptions {
  /** Also a container that was taken over with `adopt`. */
  readonly adopted?: boolean;
}

/** Plans the end of a deployment: the container goes, the directories of the node stay. Pure. */
export function destroyPlan(
  spec: Spec,
  observed: Pick<Observed, "guest"> & Partial<Pick<Observed, "inside">>,
  { adopted = false }: DestroyOptions = {},
): DestroyPlan {
  const { container } = spec;
  const nothing = { steps: [], volumes: [], problems: [], notes: [], checks: [] };
  const found = whose(spec, observed.guest, false);
  if (found.kind === "free")
    return { ...nothing, notes: [`There is no container ${container.vmid}: nothing to destroy.`] };
  if (found.kind === "refused") return { ...nothing, problems: [found.problem] };
  const problem = isOn(found.config.protection)
    ? protectedProblem(container.vmid)
    : found.marker?.adopted && !adopted
      ? adoptedProblem(container.vmid)
      : undefined;
  const volumes = volumeFates(container.vmid, found.config);
  if (problem !== undefined) return { ...nothing, volumes, problems: [problem] };
  const stop = stopStep(container, found.guest);
  const detach = detachStep(container, found.config, stop === undefined ? [] : [stop.id]);
  const before = [stop, detach].filter((step) => step !== undefined);
  const destroy = destroyStep(
    container,
    before.map(({ id }) => id),
  );
  const resources = runtimeOf(spec).resources?.(spec) ?? [];
  const drops = dropSteps(resources, observed);
  return {
    ...nothing,
    volumes,
    steps: [...drops, ...afterAll(drops, [...before, destroy])],
    checks: survivalChecks(container, volumes),
    notes: [rightsGo(container.vmid), ...staying(resources, observed)],
  };
}

/** Steps whose first one waits for all of the others. */
function afterAll(others: readonly Step[], [first, ...rest]: readonly Step[]): readonly Step[] {
  if (first === undefined) return rest;
  return [{ ...first, dependsOn: [...first.dependsOn, ...others.map(({ id }) => id)] }, ...rest];
}

/** `PVE/API2/LXC.pm` method destroy_vm, `PVE/AccessControl.pm sub remove_vm_access`. */
function rightsGo(vmid: number): string {
  return `PVE takes rights that were given on /vms/${vmid} away together with the container; those on /vms stay. To make the container again, a token needs them again: hermes-deploy permissions.`;
}

/** PVE itself still lists every volume that belongs to another container. */
function survivalChecks({ node }: Spec["container"], fates: readonly VolumeFate[]): readonly Check[] {
  return fates.flatMap(({ volume, fate }) => {
    const owner = ownerOf(volume);
    if (fate !== "survives" || owner === undefined) return [];
    const params = { node, storage: volume.split(":")[0] ?? "", content: "rootdir", vmid: owner };
    return [
      {
        id: `survives-${volume}`,
        title: `Volume ${volume} has survived`,
        proves: `its storage still has it, and it still belongs to container ${owner}`,
        dependsOn: [],
        methods: [{ by: "api", call: { method: "GET", path: "/nodes/{node}/storage/{storage}/content", params } }],
        expect: [{ contains: JSON.stringify(volume) }],
        hint: `on the node: pvesm list ${params.storage} --vmid ${owner}`,
      },
    ] as const;
  });
}

function protectedProblem(vmid: number): Problem {
  return {
    code: "protected",
    at: "container.vmid",
    message: `container ${vmid} is protected`,
    remedy: `if it really is to go: pct set ${vmid} -protection 0`,
  };
}

function adoptedProblem(vmid: number): Problem {
  return {
    code: "adopted",
    at: "container.vmid",
    message: `container ${vmid} existed before this tool took it over`,
    remedy: "say --adopted if it is to be destroyed nevertheless",
  };
}

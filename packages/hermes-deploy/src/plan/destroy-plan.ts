import type { Spec } from "../spec/spec.ts";
import type { Observed } from "./observed.ts";
import { destroyStep, stopStep } from "./power-steps.ts";
import type { Problem } from "./problem.ts";
import { isOn } from "./properties.ts";
import type { Step } from "./step.ts";
import { type VolumeFate, volumeFates } from "./volume-fates.ts";
import { whose } from "./whose.ts";

/** What `destroy` would do; shown before it asks. */
export interface DestroyPlan {
  readonly steps: readonly Step[];
  readonly volumes: readonly VolumeFate[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

export interface DestroyOptions {
  /** Also a container that was taken over with `adopt`. */
  readonly adopted?: boolean;
}

/** Plans the end of a deployment: the container goes, the directories of the node stay. Pure. */
export function destroyPlan(
  spec: Spec,
  { guest }: Pick<Observed, "guest">,
  { adopted = false }: DestroyOptions = {},
): DestroyPlan {
  const { container } = spec;
  const nothing = { steps: [], volumes: [], problems: [], notes: [] };
  const found = whose(spec, guest, false);
  if (found.kind === "free")
    return { ...nothing, notes: [`There is no container ${container.vmid}: nothing to destroy.`] };
  if (found.kind === "refused") return { ...nothing, problems: [found.problem] };
  const problem = isOn(found.config.protection)
    ? protectedProblem(container.vmid)
    : found.marker?.adopted && !adopted
      ? adoptedProblem(container.vmid)
      : undefined;
  const stop = stopStep(container, found.guest);
  return {
    ...nothing,
    volumes: volumeFates(container.vmid, found.config),
    ...(problem === undefined
      ? { steps: [...(stop === undefined ? [] : [stop]), destroyStep(container, stop === undefined ? [] : [stop.id])] }
      : { problems: [problem] }),
  };
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

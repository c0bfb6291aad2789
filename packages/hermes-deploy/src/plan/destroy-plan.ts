import type { Problem } from "./plan.ts";
import type { Step } from "./step.ts";

/** What becomes of one volume or directory when the deployment is destroyed. */
export interface VolumeFate {
  /** Volume id or host path. */
  readonly volume: string;
  /** Key in the container's config: `rootfs`, `mp0`, `unused0`. */
  readonly key: string;
  readonly fate: "deleted" | "survives";
  readonly why: string;
}

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

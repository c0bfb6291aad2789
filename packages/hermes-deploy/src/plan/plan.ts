import type { Check } from "../runtimes/check.ts";
import type { SecretRef } from "../spec/secret-ref.ts";
import type { Spec } from "../spec/spec.ts";
import type { Observed } from "./observed.ts";
import type { Call, RootOnlyFact, Step } from "./step.ts";

/** Something that stands in the way; nothing is applied while there is one. */
export interface Problem {
  /** Stable: `foreign-guest`, `no-such-storage`, `needs-replace` … */
  readonly code: string;
  /** Where in the spec: `container.rootfs.storage`. */
  readonly at?: string;
  /** What is wrong. */
  readonly message: string;
  /** What would be right, or what to do. */
  readonly remedy: string;
  /** It may pass by itself: a lock, a running task. */
  readonly passing?: true;
}

/** What is to be done, why, in which order. Plain data, no secrets. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  /** What could not be checked, and warnings. */
  readonly notes: readonly string[];
  /** References that the steps will need, with the files that need them. */
  readonly secrets: readonly { readonly ref: SecretRef; readonly usedIn: readonly string[] }[];
  /** The verification ladder, lowest rung first. */
  readonly checks: readonly Check[];
}

/** Says which parts of a call only root@pam may use; empty = a token may make it. `current` is the guest's config now. */
export type RootOnly = (call: Call, current?: Readonly<Record<string, unknown>>) => readonly RootOnlyFact[];

export interface PlanOptions {
  /** The permission layer. */
  readonly rootOnly: RootOnly;
  /** Take over a container that this tool did not make. */
  readonly adopt?: boolean;
  /** VMID of the container that may be destroyed and made again if it cannot be changed in place. */
  readonly replace?: number;
}

/** The signature that `plan` has: pure and synchronous. */
export type PlanFunction = (spec: Spec, observed: Observed, options: PlanOptions) => Plan;

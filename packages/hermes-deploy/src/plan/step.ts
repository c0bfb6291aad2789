import type { GuestFile } from "../render/guest-file.ts";
import type { Change } from "../runtimes/change.ts";
import type { Resource } from "../runtimes/resource.ts";

/** One API call, as `client.request` takes it. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path template of the schema, e.g. `/nodes/{node}/lxc/{vmid}/config`; its placeholders are filled from `params`. */
  readonly path: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What a step needs to be carried out; channels declare which of these they offer. */
export type Needs = "api" | "root-api" | "host-shell" | "guest-shell";

/** Why a call is beyond any token: from the permission layer, with its source in PVE. */
export interface RootOnlyFact {
  readonly parameter?: string;
  readonly rule: string;
  readonly source: string;
}

interface StepBase {
  /** Stable across runs, unique in a plan: `create-container`. */
  readonly id: string;
  /** Row of the phase table: `Create container 118`. */
  readonly title: string;
  /** What was observed and what is wanted instead. */
  readonly reason: string;
  readonly changes: readonly Change[];
  /** Ids of steps of this plan that must have succeeded before. */
  readonly dependsOn: readonly string[];
}

/** API calls, one after the other; each task is waited for before the next call. */
export interface CallsStep extends StepBase {
  readonly kind: "calls";
  readonly needs: "api" | "root-api";
  readonly calls: readonly Call[];
  /** The calls are foreseen: what they name is known when the steps before have been carried out, and a plan made then has it. */
  readonly late?: true;
  /** Only with `root-api`: what makes it so. */
  readonly rootOnly: readonly RootOnlyFact[];
  /** The same effect as a POSIX sh script for root on the node: a host shell may carry out the step instead. */
  readonly hostScript?: string;
}

/** A POSIX sh script for root on the PVE node. Idempotent. */
export interface HostScriptStep extends StepBase {
  readonly kind: "host-script";
  readonly needs: "host-shell";
  readonly script: string;
  /** The VMID of the guest that it removes; without it, no guest is changed. */
  readonly clears?: number;
}

/** A POSIX sh script for root in the guest, fed to `sh` on its standard input. Idempotent. */
export interface GuestScriptStep extends StepBase {
  readonly kind: "guest-script";
  readonly needs: "guest-shell";
  readonly script: string;
  /** Longest time for one run. */
  readonly timeoutSeconds: number;
  /** While the script exits with `TRY_AGAIN` (75), it is run again. */
  readonly retry?: { readonly everySeconds: number; readonly forSeconds: number };
}

/**
 * Files to write in the guest. Secrets are still references: fill them in (`revealFile`) as late as possible,
 * turn them into a script (`writeFilesScript`), and feed that to `sh` on its standard input.
 */
export interface GuestFilesStep extends StepBase {
  readonly kind: "guest-files";
  readonly needs: "guest-shell";
  readonly files: readonly GuestFile[];
  readonly timeoutSeconds: number;
}

/** Something that a server outside of PVE keeps, asked for from inside the guest. Its secret is still a reference. */
export interface GuestResourceStep extends StepBase {
  readonly kind: "guest-resource";
  readonly needs: "guest-shell";
  readonly resource: Resource;
  /** It is taken away. */
  readonly drop?: true;
}

/** One step of a plan. Plain data; each can be repeated without harm. */
export type Step = CallsStep | HostScriptStep | GuestScriptStep | GuestFilesStep | GuestResourceStep;

import type { ApplyEvent } from "../apply/event.ts";
import type { ObserveEvent } from "../observe/event.ts";
import type { VerifyEvent } from "../verify/event.ts";

/** One step of a plan as a person or a script reads it. */
export interface PlannedStep {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly needs: string;
  /** Why the step is in the plan. */
  readonly reason: string;
  /** Ids of the steps of this plan that must have had their effect before. */
  readonly after: readonly string[];
  /** Who carries it out; `null` when no channel can. */
  readonly channel: string | null;
  /** Why that channel, or why none. */
  readonly channelReason: string;
  /** What a person could type instead. */
  readonly commands: readonly string[];
}

/** One row of the table that ends a run. */
export interface PhaseRow {
  readonly phase: string;
  readonly result: string;
  /** Milliseconds after the beginning of the run; phases may overlap. */
  readonly began: number;
  readonly milliseconds: number;
}

/** A file in the guest that is not as the spec says. */
export interface DriftedFile {
  readonly path: string;
  readonly state: "different" | "missing";
  /** Lines of a unified diff, from what is in the container to what the spec wants; none where it cannot be shown. */
  readonly diff: readonly string[];
}

/** What the commands themselves report. */
export type CommandEvent =
  | {
      readonly type: "target";
      readonly kind: "simulator" | "pve";
      readonly url: string;
      readonly authid: string;
      readonly note: string;
      readonly channels: readonly { readonly name: string; readonly carries: readonly string[] }[];
    }
  | { readonly type: "warning"; readonly message: string }
  | {
      readonly type: "plan";
      readonly name: string;
      readonly node: string;
      readonly vmid: number;
      readonly steps: readonly PlannedStep[];
      /** What is to be done as well, and was left out by the user. */
      readonly leftOut: readonly { readonly id: string; readonly title: string }[];
      readonly warnings: readonly string[];
    }
  | {
      readonly type: "status";
      readonly vmid: number;
      readonly container: string;
      readonly facts: readonly { readonly name: string; readonly value: string }[];
      /** Titles of the steps that an apply would take; empty without drift. */
      readonly drift: readonly string[];
      /** What is known to go wrong and shows in what was seen, with what helps. */
      readonly hints: readonly string[];
      readonly files: readonly DriftedFile[];
    }
  | {
      readonly type: "destroy.plan";
      readonly vmid: number;
      readonly volumes: readonly {
        readonly key: string;
        readonly volume: string;
        readonly fate: "deleted" | "survives";
        readonly why: string;
      }[];
    }
  | { readonly type: "destroy.finished"; readonly vmid: number; readonly milliseconds: number }
  | {
      readonly type: "permissions";
      readonly authid: string;
      /** What the whole deployment needs, by ACL path. */
      readonly privileges: readonly { readonly path: string; readonly privileges: readonly string[] }[];
      /** For root on a node: gives exactly these. */
      readonly commands: readonly string[];
      /** For root on a node: what no token can do. */
      readonly forRoot: readonly string[];
      /** What may need more, and why it cannot be known. */
      readonly unknown: readonly string[];
    }
  | {
      readonly type: "permissions.lacking";
      readonly authid: string;
      readonly missing: readonly { readonly path: string; readonly anyOf: readonly string[] }[];
      /** Call by call, in words. */
      readonly reasons: readonly string[];
    }
  | { readonly type: "script"; readonly name: string; readonly text: string }
  | { readonly type: "error"; readonly message: string; readonly details: readonly string[]; readonly hint: string }
  | { readonly type: "summary"; readonly exitCode: number; readonly phases: readonly PhaseRow[] }
  | { readonly type: "next"; readonly lines: readonly string[] };

/** Everything that a run can report. Each member has a `type` that stays as it is: scripts read it from `--json`. */
export type Event = ApplyEvent | CommandEvent | ObserveEvent | VerifyEvent;

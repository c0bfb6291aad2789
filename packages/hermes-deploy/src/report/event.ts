import type { ApplyEvent } from "../apply/event.ts";
import type { ObserveEvent } from "../observe/event.ts";
import type { WayBack } from "../plan/ways-back.ts";
import type { Fact } from "../preflight/fact.ts";
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
  /** What was looked at outside before anything is changed. */
  | { readonly type: "preflight"; readonly facts: readonly Fact[]; readonly milliseconds: number }
  | {
      readonly type: "plan";
      readonly name: string;
      readonly node: string;
      readonly vmid: number;
      readonly steps: readonly PlannedStep[];
      readonly warnings: readonly string[];
    }
  | {
      readonly type: "status";
      readonly vmid: number;
      readonly container: string;
      readonly facts: readonly { readonly name: string; readonly value: string }[];
      /** Titles of the steps that an apply would take; empty without drift. */
      readonly drift: readonly string[];
      /** Something stands in the way of an apply, so that what it would do is not known; an error says what. */
      readonly blocked: boolean;
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
  /** What one can go back to, the gentlest way first. */
  | { readonly type: "rollback"; readonly vmid: number; readonly ways: readonly WayBack[] }
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
  | ShapeEvent
  | {
      readonly type: "init.written";
      readonly path: string;
      readonly shape: string;
      /** By the id of their question; references to secrets, never secrets. */
      readonly answers: Readonly<Record<string, string>>;
    }
  | { readonly type: "error"; readonly message: string; readonly details: readonly string[]; readonly hint: string }
  | { readonly type: "summary"; readonly exitCode: number; readonly phases: readonly PhaseRow[] }
  | { readonly type: "next"; readonly lines: readonly string[] };

/** What a shape needs, and what persists across what; computed from its module and its example. */
export interface ShapeEvent {
  readonly type: "shape";
  readonly shape: string;
  /** First version of PVE that can do it; absent = every one. */
  readonly since?: string;
  readonly preview?: string;
  readonly credentials: {
    /** What a token needs for the whole deployment, by ACL path. */
    readonly token: readonly { readonly path: string; readonly privileges: readonly string[] }[];
    /** What no token can do: the steps, and the rules that make them so, with their source in PVE. */
    readonly root: readonly { readonly step: string; readonly rules: readonly string[] }[];
    /** Servers outside of PVE: what opens each, and what it is to keep. */
    readonly servers: readonly { readonly url: string; readonly secret: string; readonly keeps: readonly string[] }[];
  };
  /** Directories of the node that are made, and seen in the container. */
  readonly hostAccess: readonly { readonly host: string; readonly path: string; readonly readOnly: boolean }[];
  readonly isolation: {
    readonly unprivileged: boolean;
    readonly features: readonly string[];
    /** Docker containers inside, in which the agent is. */
    readonly docker: readonly string[];
    /** Containers that own what outlives this one. */
    readonly pet: boolean;
    /** Files with secrets, which only their owner reads. */
    readonly secrets: readonly { readonly path: string; readonly mode: string }[];
  };
  readonly persistence: {
    readonly places: readonly { readonly id: string; readonly holds: string; readonly where: string }[];
    readonly events: readonly {
      readonly event: string;
      /** By the id of the place. */
      readonly keeps: Readonly<Record<string, boolean>>;
    }[];
  };
}

/** Everything that a run can report. Each member has a `type` that stays as it is: scripts read it from `--json`. */
export type Event = ApplyEvent | CommandEvent | ObserveEvent | VerifyEvent;

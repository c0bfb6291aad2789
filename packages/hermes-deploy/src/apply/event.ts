import type { ChannelEvent } from "../channels/event.ts";

/** Which step an event is about. */
export interface StepLabel {
  readonly id: string;
  readonly title: string;
}

/** What carrying out a plan reports. Times in milliseconds. */
export type ApplyEvent =
  | ChannelEvent
  | { readonly type: "apply.started"; readonly steps: number }
  | ({
      readonly type: "step.started";
      /** Counted from 1. */
      readonly position: number;
      readonly total: number;
      readonly channel: string;
    } & StepLabel)
  | { readonly type: "step.log"; readonly id: string; readonly line: string }
  | ({ readonly type: "step.finished"; readonly milliseconds: number } & StepLabel)
  | ({
      readonly type: "step.failed";
      readonly milliseconds: number;
      readonly message: string;
      /** The task that failed, if it was one. */
      readonly upid?: string;
      /** The last lines that the task or the guest printed. */
      readonly log: readonly string[];
      /** What others have done to the container since this run began; that may be why. */
      readonly meanwhile: readonly string[];
    } & StepLabel)
  | ({ readonly type: "step.blocked"; readonly reason: string; readonly commands: readonly string[] } & StepLabel)
  | {
      readonly type: "apply.stopped";
      readonly why: "interrupted" | "failed" | "blocked";
      /** Titles of the steps that took effect, and of those still to do. */
      readonly done: readonly string[];
      readonly remaining: readonly string[];
    }
  | { readonly type: "apply.finished"; readonly steps: number; readonly milliseconds: number };

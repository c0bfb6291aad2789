import type { ChannelEvent } from "../channels/event.ts";

/** Which step an event is about. */
export interface StepLabel {
  readonly id: string;
  readonly title: string;
  /** Ids of further steps that are carried out in the same go; the title names them too. */
  readonly with?: readonly string[];
}

/** What carrying out a plan reports. Several steps may be at work at once: their events tell by `id` whose they are. Times in milliseconds. */
export type ApplyEvent =
  /** Of the step with this id. */
  | (ChannelEvent & { readonly id: string })
  | { readonly type: "apply.started"; readonly steps: number }
  | ({
      readonly type: "step.started";
      /** Counted from 1, in the order in which they begin. */
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
      /** Titles of the steps that took effect. */
      readonly done: readonly string[];
      /** Titles of the steps that were under way when somebody interrupted; what they have started on PVE goes on. */
      readonly brokenOff: readonly string[];
      /** Titles of all steps that are not known to have taken effect. */
      readonly remaining: readonly string[];
    }
  | { readonly type: "apply.finished"; readonly steps: number; readonly milliseconds: number };

import type { Clock } from "../channels/clock.ts";
import type { ChannelEvent } from "../channels/event.ts";
import type { Call, Step } from "../plan/step.ts";
import type { GuestFile } from "../render/guest-file.ts";
import type { SecretRef } from "../spec/secret-ref.ts";

/** A step that a plan made now still has. */
export interface NeededStep {
  readonly id: string;
  readonly reason: string;
  /** If it is made of calls. */
  readonly calls?: readonly Call[];
}

/** What carrying out any step may need. */
export interface StepContext {
  readonly node: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Waits before another try, in milliseconds; others may use the shell meanwhile. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: (line: string) => void;
  readonly emit: (event: ChannelEvent) => void;
  /** Looks again at what these steps change, and says which of them the plan would still have. */
  readonly stillNeeded: (steps: readonly Step[]) => Promise<readonly NeededStep[]>;
  /** The script that writes these files, with their secrets; to be fed to `sh` and to nobody else. */
  readonly filesScript: (files: readonly GuestFile[]) => string;
  /** A secret that opens a server outside. */
  readonly secretOf: (ref: SecretRef) => string;
}

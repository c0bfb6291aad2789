import type { Clock } from "../channels/clock.ts";
import type { ChannelEvent } from "../channels/event.ts";
import type { GuestFile } from "../render/guest-file.ts";

/** What carrying out any step may need. */
export interface StepContext {
  readonly node: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  readonly emit: (event: ChannelEvent) => void;
  /** Looks at PVE again and says which of these steps the plan would still have. */
  readonly stillNeeded: (
    ids: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly reason: string }[]>;
  /** The script that writes these files, with their secrets; to be fed to `sh` and to nobody else. */
  readonly filesScript: (files: readonly GuestFile[]) => string;
}

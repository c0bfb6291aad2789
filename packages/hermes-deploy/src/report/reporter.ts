import type { Event } from "./event.ts";

/** Shows events to somebody. Knows nothing but events. */
export interface Reporter {
  emit(event: Event): void;
  /** Removes whatever is live (a spinner). Idempotent. */
  close(): void;
}

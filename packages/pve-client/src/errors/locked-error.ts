import { HttpError, type HttpErrorFacts } from "./http-error.ts";
import { nameErrors } from "./pve-error.ts";
import { redact } from "./redact.ts";

/** Facts of a {@link LockedError}. */
export interface LockedErrorFacts extends Omit<HttpErrorFacts, "advice"> {
  readonly lock: string;
}

/**
 * Somebody else works on the same guest, storage or file. Nothing was changed, so the same call may be made again later:
 * `retryLocked` does.
 */
export class LockedError extends HttpError {
  static {
    nameErrors(this, "LockedError");
  }

  /** What is held: the operation under way (`backup`), the lock's file, or the cluster's lock (`storage-local-lvm`). */
  readonly lock: string;

  constructor(facts: LockedErrorFacts) {
    const advice =
      "Nothing was changed: somebody else works on it. Call again later (`retryLocked` does); " +
      "what a broken operation left locked, root frees on the node with pct unlock or qm unlock.";
    super({ ...facts, advice });
    this.lock = redact(facts.lock, facts.secrets);
  }
}

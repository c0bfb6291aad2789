import { nameErrors, PveError, type PveErrorOptions } from "./pve-error.ts";
import { redact } from "./redact.ts";

/** Facts of a {@link ConnectionError}. */
export interface ConnectionErrorFacts extends PveErrorOptions {
  readonly method: string;
  /** API path, without query. */
  readonly path: string;
  /** Address of the server, such as `https://pve1.lan:8006`. */
  readonly url: string;
  /** What happened, as half a sentence. */
  readonly what: string;
  /** Short name for programs, such as `ECONNREFUSED`, `TIMEOUT`, `FINGERPRINT_MISMATCH`. */
  readonly code: string;
  /** True when bytes of the request may have reached the server. */
  readonly maySent: boolean;
  readonly advice: string;
}

/** No (whole) answer came: not reachable, not trusted, timed out, cut off, or not an answer of PVE's API. */
export class ConnectionError extends PveError {
  static {
    nameErrors(ConnectionError, "ConnectionError");
  }

  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly code: string;
  /** True when a write may have been carried out although no answer came: look before you repeat it. */
  readonly mayHaveRun: boolean;

  constructor(facts: ConnectionErrorFacts) {
    const mayHaveRun = facts.maySent && facts.method !== "GET";
    const warning = mayHaveRun ? " The call may have been carried out: look before repeating it." : "";
    super(`${facts.method} ${facts.path} at ${facts.url}: ${facts.what} — ${facts.advice}${warning}`, facts);
    this.method = facts.method;
    this.path = redact(facts.path, facts.secrets);
    this.url = facts.url;
    this.code = facts.code;
    this.mayHaveRun = mayHaveRun;
  }
}

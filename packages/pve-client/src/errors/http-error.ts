import { nameErrors, PveError, type PveErrorOptions } from "./pve-error.ts";
import { redact } from "./redact.ts";

/** The facts of an answer that says no. */
export interface HttpErrorFacts extends PveErrorOptions {
  readonly status: number;
  /** What the server says: the reason phrase, or the `message` of the body when that says more. */
  readonly reason: string;
  /** HTTP method of the request. */
  readonly method: string;
  /** API path, without `/api2/json` and query, such as `/nodes/pve1/lxc`. */
  readonly path: string;
  /** What to do about it: one or two sentences. */
  readonly advice?: string;
}

/** The server answered with a status of 400 or more. */
export class HttpError extends PveError {
  static {
    nameErrors(HttpError, "HttpError");
  }

  readonly status: number;
  readonly reason: string;
  readonly method: string;
  readonly path: string;

  constructor(facts: HttpErrorFacts) {
    const advice = facts.advice ? ` — ${facts.advice}` : "";
    super(`${facts.method} ${facts.path}: ${facts.status} ${facts.reason}${advice}`, facts);
    this.status = facts.status;
    this.reason = redact(facts.reason, facts.secrets);
    this.method = facts.method;
    this.path = redact(facts.path, facts.secrets);
  }
}

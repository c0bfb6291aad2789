import { HttpError, type HttpErrorFacts } from "./http-error.ts";
import { nameErrors } from "./pve-error.ts";

/** Privileges that would have been enough: any one of them, on this ACL path. */
export interface MissingPrivilege {
  readonly path: string;
  readonly anyOf: readonly string[];
}

/** Facts of a {@link PermissionError}. */
export interface PermissionErrorFacts extends HttpErrorFacts {
  readonly authid: string;
  readonly missing?: readonly MissingPrivilege[];
}

/** The credential is good but may not do this. */
export class PermissionError extends HttpError {
  static {
    nameErrors(PermissionError, "PermissionError");
  }

  /** The user or token that was refused. */
  readonly authid: string;
  /** What is missing, as far as the server says it; every entry is needed. */
  readonly missing: readonly MissingPrivilege[];

  constructor(facts: PermissionErrorFacts) {
    super(facts);
    this.authid = facts.authid;
    this.missing = facts.missing ?? [];
  }
}

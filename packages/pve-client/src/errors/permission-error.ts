import type { Finding } from "../permissions/judge.ts";
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
  readonly findings?: readonly Finding[];
  readonly remediation?: readonly string[];
}

/** The credential is good but may not do this. */
export class PermissionError extends HttpError {
  static {
    nameErrors(PermissionError, "PermissionError");
  }

  /** The user or token that was refused. */
  readonly authid: string;
  /** What is missing, as the server says it or as its rules are; every entry is needed. */
  readonly missing: readonly MissingPrivilege[];
  /** The rules that ask for it, with their sources. */
  readonly findings: readonly Finding[];
  /**
   * Commands for root on the node that help. An ACL replaces what is inherited on its path: `preflight` knows what that
   * is and repeats it.
   */
  readonly remediation: readonly string[];

  constructor(facts: PermissionErrorFacts) {
    super(facts);
    this.authid = facts.authid;
    this.missing = facts.missing ?? [];
    this.findings = facts.findings ?? [];
    this.remediation = facts.remediation ?? [];
  }
}

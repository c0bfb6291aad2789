import type { RootOnlyFinding } from "../permissions/root-only.ts";
import { PermissionError } from "./permission-error.ts";
import { nameErrors, type PveErrorOptions } from "./pve-error.ts";

/** Facts of a {@link RootOnlyError}. */
export interface RootOnlyErrorFacts extends PveErrorOptions {
  readonly method: string;
  readonly path: string;
  readonly authid: string;
  readonly rootOnly: readonly RootOnlyFinding[];
  /** Commands that do it, to be run as root on the node. */
  readonly remediation: readonly string[];
  /** HTTP status of the server's refusal: 403, or 500 where PVE dies of it; 403 when nothing was sent. */
  readonly status?: number;
  /** The server's own words, when it was the server that refused; absent when the call was not sent at all. */
  readonly reason?: string;
}

/** Only `root@pam` with its password may do this; an API token never is `root@pam`, not even one of root's. */
export class RootOnlyError extends PermissionError {
  static {
    nameErrors(RootOnlyError, "RootOnlyError");
  }

  readonly rootOnly: readonly RootOnlyFinding[];

  constructor(facts: RootOnlyErrorFacts) {
    super({
      ...facts,
      status: facts.status ?? 403,
      reason: facts.reason ?? "not sent: only root@pam may do this",
      advice: explain(facts),
    });
    this.rootOnly = facts.rootOnly;
  }
}

function explain({ rootOnly, remediation, authid }: RootOnlyErrorFacts): string {
  const rules = rootOnly.map(
    ({ parameter, rule, source }) => `${parameter ? `${parameter}: ` : ""}${rule} (${source})`,
  );
  const who = `You are ${authid}${authid.includes("!") ? ", and a token never is root@pam" : ""}.`;
  const ticket = rootOnly.length > 0 && rootOnly.every(({ ticketIsEnough }) => ticketIsEnough);
  const commands = ticket
    ? "Log in with a password for this call."
    : remediation.length > 0
      ? `Run this as root on the node: ${remediation.join(" && ")}`
      : "Log in as root@pam with its password for this call.";
  return [rules.join("; "), who, commands]
    .filter(Boolean)
    .join(rules.length > 0 ? ". " : " ")
    .replaceAll("..", ".");
}

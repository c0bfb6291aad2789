import { AuthenticationError, ConnectionError, PveError } from "@homelab/pve-client";
import { MissingSecretsError } from "../apply/missing-secrets-error.ts";
import { SshError } from "../channels/ssh/ssh-error.ts";
import { NoRightsError } from "../observe/no-rights-error.ts";
import { SecretValueError } from "../render/secret-text.ts";
import { ProbeError } from "../runtimes/probe-error.ts";
import { printSpecProblem, SpecError } from "../spec/problem.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";

/** An error in words for the user: what, the details, what to do, and the exit code. */
export interface Explanation {
  readonly message: string;
  readonly details: readonly string[];
  readonly hint: string;
  readonly exitCode: ExitCode;
}

const AGAIN = "When that is put right, run the same command again: it looks at what is there and goes on from that.";

const TRUST =
  "Here, tls.fingerprint is PVE_FINGERPRINT, or target.fingerprint of the spec; and tls.ca is the file that PVE_CA or target.ca names.";

/** Explains whatever ended a command. Never a stack trace; a mistake of this tool itself is called one. */
export function explain(error: unknown): Explanation {
  if (error instanceof UsageError)
    return { message: error.message, details: [], hint: error.hint, exitCode: EXIT.badSpec };
  if (error instanceof SshError)
    return { message: error.message, details: [], hint: error.hint, exitCode: EXIT.failed };
  if (error instanceof SpecError) return explainSpec(error);
  if (error instanceof MissingSecretsError) return explainMissing(error);
  if (error instanceof SecretValueError) {
    const hint = "Nothing was done. Give it another value and run the same command again.";
    return { message: error.message, details: [], hint, exitCode: EXIT.badSpec };
  }
  if (error instanceof NoRightsError) {
    return {
      message: error.message,
      details: [],
      hint: `Give it a role, for example: pveum acl modify / --tokens '${error.authid}' --roles PVEAuditor (and the rights that the plan needs).`,
      exitCode: EXIT.blocked,
    };
  }
  if (error instanceof AuthenticationError) {
    return failed(
      error,
      `PVE does not accept ${error.authid}: compare its name and secret with Datacenter → Permissions → API Tokens.`,
    );
  }
  if (error instanceof ConnectionError && /\btls\.(?:fingerprint|ca)\b/.test(error.message))
    return failed(error, TRUST);
  if (error instanceof PveError || error instanceof ProbeError) return failed(error, AGAIN);
  if (error instanceof Error && error.name === "AbortError") {
    return {
      message: "stopped on request",
      details: [],
      hint: "Run the same command again to go on.",
      exitCode: EXIT.failed,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `this is a mistake in hermes-deploy itself: ${message}`,
    details: [],
    hint: "Please report it with this line. Running the same command again is safe: it goes on from what is there.",
    exitCode: EXIT.failed,
  };
}

function failed(error: Error, hint: string): Explanation {
  const [message = "", ...details] = error.message.split("\n");
  return { message, details: details.map((line) => line.trim()), hint, exitCode: EXIT.failed };
}

function explainSpec({ problems }: SpecError): Explanation {
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  return {
    message: `the spec has ${count}`,
    details: problems.map(printSpecProblem),
    hint: "Nothing was done. Correct the spec and run the same command again.",
    exitCode: EXIT.badSpec,
  };
}

function explainMissing(error: MissingSecretsError): Explanation {
  return {
    message: error.message,
    details: error.missing.map(
      ({ reference, why, usedIn }) =>
        `${reference}: ${why}${usedIn.length === 0 ? "" : ` (needed for ${usedIn.join(", ")})`}`,
    ),
    hint: "Nothing was done. Provide them and run the same command again.",
    exitCode: EXIT.badSpec,
  };
}

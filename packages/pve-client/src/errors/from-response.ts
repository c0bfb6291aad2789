import { explainRefusal } from "../permissions/explain-refusal.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { remediation } from "../permissions/remediation.ts";
import { rootOnly } from "../permissions/root-only.ts";
import { AuthenticationError } from "./authentication-error.ts";
import { ConflictError, isConflict } from "./conflict-error.ts";
import { explainParameters } from "./explain-parameters.ts";
import { gatewayAdvice } from "./gateway-advice.ts";
import { HttpError } from "./http-error.ts";
import { lockIn } from "./lock.ts";
import { LockedError } from "./locked-error.ts";
import { ParameterError } from "./parameter-error.ts";
import { type MissingPrivilege, PermissionError, type PermissionErrorFacts } from "./permission-error.ts";
import { RootOnlyError } from "./root-only-error.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** An answer with a status of 400 or more, and what was asked. */
export interface Refusal {
  readonly status: number;
  /** The reason phrase. */
  readonly reason: string;
  /** The decoded body, or its text if it is not JSON. */
  readonly body: unknown;
  readonly method: string;
  readonly path: string;
  readonly authid: string;
  readonly secrets?: readonly string[];
  /** The call as it was made, to find the rules behind a refusal. */
  readonly call?: PlannedCall;
  /** What was found out about it besides. */
  readonly hint?: string | undefined;
}

/**
 * Makes the error class that fits an answer. PVE puts the first line of the message in the reason phrase and repeats
 * it in the body; problems of single parameters are in the body's `errors`.
 */
export function errorFromResponse(refusal: Refusal): HttpError {
  const { status } = refusal;
  const facts = { ...refusal, reason: whatItSays(refusal) };
  const parameters = parameterErrors(refusal);
  if (status === 400 && parameters) return new ParameterError({ ...facts, parameters });
  if (status === 401) return new AuthenticationError({ ...facts, advice: authenticationAdvice(refusal) });
  if (keepsForRoot(status, facts.reason)) return rootOnlyError(refusal, facts.reason);
  if (status === 403) {
    const said = missingPrivileges(facts.reason);
    const explained = refusal.call ? explainRefusal(refusal.call, refusal.authid, said) : { missing: said };
    return new PermissionError({ ...facts, ...explained, advice: permissionAdvice(refusal.authid, explained) });
  }
  if (status === 501 && /^Method '.*' not implemented/.test(facts.reason)) {
    const { method, path } = refusal.call ?? refusal;
    return new UnsupportedError({ ...facts, key: `${method} ${path}` });
  }
  const lock = status >= 500 ? lockIn(facts.reason) : undefined;
  if (lock !== undefined) return new LockedError({ ...facts, lock });
  if (isConflict(facts.reason)) return new ConflictError(facts);
  const detail = parameters && Object.entries(parameters).map(([name, text]) => `${name}: ${text.trim()}`);
  const advice = detail?.join(" · ") ?? gatewayAdvice(status, refusal.method);
  return new HttpError({ ...facts, advice: [refusal.hint, advice].filter(Boolean).join(" ") });
}

/**
 * Whether PVE's words are that only root may do this. It says so with 403 for containers and with 500 for machines and
 * paths (`PVE/API2/Qemu.pm sub check_vm_modify_config_perm`, `PVE/Storage.pm sub check_volume_access`).
 */
function keepsForRoot(status: number, reason: string): boolean {
  return status === 403 ? /root@pam/.test(reason) : status === 500 && /^only root(?:@pam)? can /i.test(reason);
}

function rootOnlyError(refusal: Refusal, reason: string): RootOnlyError {
  const { call, authid, status } = refusal;
  const access = authid.includes("!") ? "token" : "user";
  const found = call && { rootOnly: rootOnly(call, access), remediation: remediation(call) };
  return new RootOnlyError({ ...refusal, status, reason, ...(found ?? { rootOnly: [], remediation: [] }) });
}

/**
 * Reads what a 403 says is missing. Form: `PVE/RPCEnvironment.pm sub check`,
 * `Permission check failed (/vms/118, VM.Config.Disk|VM.Allocate)`.
 *
 * @returns one entry, or none if the text is of another form.
 */
export function missingPrivileges(reason: string): MissingPrivilege[] {
  const [, path, privileges] = /^Permission check failed \((\/[^,\s]*), ([\w.|, ]+)\)/.exec(reason) ?? [];
  if (!path || !privileges) return [];
  const all = privileges.split(/\s*,\s*/);
  return all.map((one) => ({ path, anyOf: one.split("|").map((name) => name.trim()) }));
}

function whatItSays({ reason, body }: Refusal): string {
  const message = isRecord(body) && typeof body.message === "string" ? body.message.trim() : "";
  return message.length > reason.length ? message : reason || message || "no reason given";
}

function parameterErrors({ body, call }: Refusal): Record<string, string> | undefined {
  if (!isRecord(body) || !isRecord(body.errors)) return undefined;
  const said = Object.fromEntries(Object.entries(body.errors).map(([name, text]) => [name, String(text)]));
  return call ? explainParameters(said, call) : said;
}

function authenticationAdvice({ authid, reason }: Refusal): string {
  if (/csrf/i.test(reason)) return "The CSRF token did not fit the ticket; log in again by making a new client.";
  return authid.includes("!")
    ? `Check that token ${authid} exists, has not expired and that the secret is the one shown when it was made (pveum user token list ${authid.split("!")[0]}).`
    : `Check the user, its realm and the password of ${authid}; the account may also be disabled or expired.`;
}

function permissionAdvice(authid: string, { missing, findings = [] }: PermissionFacts): string {
  const [first] = missing;
  if (!first) return `${authid} may not do this.`;
  const who = authid.includes("!") ? "--tokens" : "--users";
  const privileges = first.anyOf.join(" or ");
  const also = authid.includes("!") ? " A token with privilege separation also needs its user to have it." : "";
  const rule = findings.find(({ parameter }) => parameter !== undefined) ?? findings[0];
  const why = rule ? ` for ${rule.parameter ?? "this"} (${rule.rule}; ${rule.source})` : "";
  return `${authid} needs ${privileges} on ${first.path}${why}: give it a role that has it (pveum acl modify ${first.path} ${who} '${authid}' --roles ROLE).${also}`;
}

type PermissionFacts = Pick<PermissionErrorFacts, "findings"> & { readonly missing: readonly MissingPrivilege[] };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

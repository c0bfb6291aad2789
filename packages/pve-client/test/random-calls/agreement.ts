import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import type { RefusedVerdict, Verdict } from "../../src/preflight/verdict.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";

/** What PVE answered, and how the task ended that the call started. */
export interface Got {
  readonly code: number;
  readonly message: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly task?: string;
}

/** How a verdict and an answer go together; everything that begins with "wrong" does not. */
export type Agreement =
  | "allowed"
  | "refused"
  | "unknown"
  | "other reasons"
  | "one of several refusals"
  | "wrong: refused"
  | "wrong: allowed"
  | "wrong: status"
  | "wrong: words";

/** Refusals that are about who asks; all others are about values and the state of guests. */
const OF_RIGHTS =
  /Permission check failed|only root|Only root|no options specified|'host' or 'mapping'|missing privileges|unable to use volume|unknown option|Cannot (?:add|remove) role|root-only command|limiting to root|password is required/;

/**
 * Compares what was foretold with what came.
 *
 * @param isBlind whoever may not read what is there cannot tell for which of several reasons it is refused.
 */
export function compare(verdict: Verdict | undefined, got: Got, isBlind: boolean): Agreement {
  if (!verdict) return "wrong: allowed";
  if (verdict.allowed && verdict.task) return compareTask(verdict.task, got);
  const isRefused = isOfRights(got);
  if (verdict.allowed) return isRefused ? "wrong: allowed" : got.code === 200 ? "allowed" : "other reasons";
  if (verdict.unknown) return "unknown";
  if (!isRefused) return got.code === 200 ? "wrong: refused" : "other reasons";
  const isSameCode = verdict.status === got.code;
  const inAnyZone = (text: string) => firstLine(text).replace(/\/sdn\/zones\/[^/]+\//, "/sdn/zones/?/");
  // the zone of a vnet that the caller is not shown is guessed
  if (isSameCode && inAnyZone(verdict.message ?? "") === inAnyZone(got.message)) return "refused";
  // which one PVE comes to first is up to Perl's hashes
  if (verdict.findings.length > 1 || isBlind) return "one of several refusals";
  return isSameCode ? "wrong: words" : "wrong: status";
}

function compareTask({ unknown, message = "", findings }: RefusedVerdict, got: Got): Agreement {
  if (unknown) return "unknown";
  if (got.task === undefined) return got.code === 200 ? "wrong: refused" : "other reasons";
  if (!OF_RIGHTS.test(got.task)) return got.task === "OK" ? "wrong: refused" : "other reasons";
  if (got.task.includes(firstLine(message))) return "refused";
  return findings.length > 1 ? "one of several refusals" : "wrong: words";
}

function isOfRights({ code, message, errors = {}, task = "" }: Got): boolean {
  if (code === 200) return OF_RIGHTS.test(task);
  return code === 403 || OF_RIGHTS.test(message) || (code === 400 && OF_RIGHTS.test(Object.values(errors).join()));
}

/** Perl says where in its own files it died. */
const firstLine = (text: string) =>
  (text.trim().split("\n")[0] ?? "").replace(/ at \/usr\/share\/perl5\/\S+ line \d+\.$/, "");

/** Makes a call as somebody, and waits for the task that it starts. */
export async function make(simulator: Simulator, who: string, call: PlannedCall): Promise<Got> {
  const { code, message, errors, data } = await send(simulator, who, call);
  const got = { code, message, ...(errors && { errors }) };
  return typeof data === "string" && /^UPID:pve1:/.test(data) ? { ...got, task: await ended(simulator, data) } : got;
}

interface Answer extends Got {
  readonly data?: unknown;
}

async function send(simulator: Simulator, who: string, { method, path, params = {} }: PlannedCall): Promise<Answer> {
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const rest = Object.entries(params).flatMap(([name, value]) =>
    inPath.has(name) ? [] : [[name, String(value)] as [string, string]],
  );
  const form = new URLSearchParams(rest);
  const inBody = method === "POST" || method === "PUT";
  const url = `https://pve1:8006/api2/json${filled}${inBody || rest.length === 0 ? "" : `?${form}`}`;
  const response = await simulator.as(who)(url, { method, ...(inBody && { body: form }) });
  const answer = (await response.json()) as Partial<Answer>;
  return { message: "", ...answer, code: response.status };
}

async function ended(simulator: Simulator, upid: string): Promise<string> {
  const path = "/nodes/{node}/tasks/{upid}/status";
  for (let tries = 0; tries < 100; tries++) {
    const { data } = await send(simulator, "root@pam", { method: "GET", path, params: { node: "pve1", upid } });
    const { status, exitstatus } = data as { readonly status?: string; readonly exitstatus?: string };
    if (status === "stopped") return exitstatus ?? "";
    simulator.clock.advance(1000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return "the task does not end";
}

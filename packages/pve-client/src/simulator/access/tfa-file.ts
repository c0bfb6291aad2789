import { createHmac } from "node:crypto";
import { seconds } from "../clock/clock.ts";
import type { Cluster } from "../core/cluster.ts";
import { stepOf } from "./totp.ts";

/** A factor as the API shows it; a file holds the same fields. */
export interface FactorInfo {
  readonly id: string;
  readonly enable?: boolean;
  readonly description: string;
  /** Seconds since the epoch. */
  readonly created: number;
}

/** The second factors of one user, as `priv/tfa.cfg` has them. */
export interface UserFactors {
  readonly totp?: readonly { readonly info: FactorInfo; readonly entry: string; readonly last?: number }[];
  readonly recovery?: {
    /** With it the codes are hashed. */
    readonly secret: string;
    /** Hashes of codes; null where one has been used. */
    readonly entries: readonly (string | null)[];
    readonly created: number;
  };
  readonly "totp-failures"?: number;
  readonly "totp-locked"?: boolean;
}

type Factors = Readonly<Record<string, UserFactors>>;

export const TFA_FILE = "priv/tfa.cfg";
/** Wrong codes in a row after which no code is taken any more. Source: `proxmox-tfa` api. */
const MAX_FAILURES = 8;

const readFactors = (text: string): Factors => (text === "" ? {} : (JSON.parse(text).users ?? {}));

/** Everybody's factors. */
export function allFactors(cluster: Cluster): Factors {
  return cluster.files.parsed(TFA_FILE, readFactors);
}

export function factorsOf(cluster: Cluster, userid: string): UserFactors {
  return allFactors(cluster)[userid] ?? {};
}

/** Writes a user's factors; without any the user is not in the file. */
export function writeFactors(cluster: Cluster, userid: string, factors: UserFactors): void {
  const { [userid]: _, ...others } = allFactors(cluster);
  const isEmpty = (factors.totp ?? []).length === 0 && !factors.recovery;
  cluster.files.write(TFA_FILE, JSON.stringify({ users: isEmpty ? others : { ...others, [userid]: factors } }));
}

/** What a login asks for; undefined where a password is enough. */
export function challengeFor(factors: UserFactors): Record<string, unknown> | undefined {
  const hasTotp = (factors.totp ?? []).some(({ info }) => info.enable !== false);
  const left = (factors.recovery?.entries ?? []).flatMap((entry, index) => (entry === null ? [] : [index]));
  if (!hasTotp && left.length === 0) return undefined;
  return { ...(hasTotp && { totp: true }), ...(left.length > 0 && { recovery: left }) };
}

export const hashRecovery = (secret: string, code: string) => createHmac("sha256", secret).update(code).digest("hex");

/**
 * Takes a second factor: `totp:CODE` or `recovery:CODE`. A code holds once; eight wrong ones in a row lock the factor.
 *
 * @returns whether it was right.
 */
export function takeFactor(cluster: Cluster, userid: string, response: string): boolean {
  const [, kind, code = ""] = /^(totp|recovery):(.*)$/s.exec(response) ?? [];
  const factors = factorsOf(cluster, userid);
  if (kind === "recovery") return takeRecovery(cluster, userid, factors, code);
  if (kind !== "totp" || factors["totp-locked"]) return false;
  const now = seconds(cluster.clock);
  for (const [index, factor] of (factors.totp ?? []).entries()) {
    const step = factor.info.enable === false ? undefined : stepOf(factor.entry, code, now);
    if (step === undefined || step <= (factor.last ?? -1)) continue;
    const totp = (factors.totp ?? []).map((each, at) => (at === index ? { ...each, last: step } : each));
    const { "totp-failures": _, ...rest } = factors;
    writeFactors(cluster, userid, { ...rest, totp });
    return true;
  }
  const failures = (factors["totp-failures"] ?? 0) + 1;
  const locked = failures >= MAX_FAILURES;
  writeFactors(cluster, userid, { ...factors, "totp-failures": failures, ...(locked && { "totp-locked": true }) });
  return false;
}

function takeRecovery(cluster: Cluster, userid: string, factors: UserFactors, code: string): boolean {
  const { recovery } = factors;
  const at = recovery?.entries.indexOf(hashRecovery(recovery.secret, code)) ?? -1;
  if (!recovery || at < 0) return false;
  const entries = recovery.entries.map((entry, index) => (index === at ? null : entry));
  // a recovery code opens a factor that was locked
  const { "totp-locked": _, "totp-failures": __, ...rest } = factors;
  writeFactors(cluster, userid, { ...rest, recovery: { ...recovery, entries } });
  return true;
}

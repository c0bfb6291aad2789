import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { resolveSecrets, type SecretSources } from "../apply/secrets.ts";
import type { SshTarget } from "../channels/ssh/ssh-session.ts";
import type { SecretRef } from "../spec/secret-ref.ts";
import type { Target as SpecTarget } from "../spec/target.ts";
import { findSshTarget } from "./ssh-target.ts";
import { UsageError } from "./usage-error.ts";

/** A PVE to talk to, with everything needed for it; holds secrets. */
export interface PveTarget {
  /** `https://pve1.lan:8006`. */
  readonly url: string;
  readonly tls: { readonly fingerprint?: string; readonly ca?: string };
  readonly token?: { readonly id: string; readonly secret: string };
  readonly rootPassword?: string;
  /** Login on the node. */
  readonly ssh?: SshTarget;
  /** Login in the container. */
  readonly guestSsh?: SshTarget;
}

export interface TargetSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: SecretSources;
  readonly cwd: string;
}

const TOKEN = /^(?<id>[^\s:/@!=]+@[^\s:/@!=]+![^\s:/@!=]+)=(?<secret>\S+)$/;
const FINGERPRINT = /^(?:[0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/;

/**
 * Which PVE to talk to: from the environment, else from the spec.
 * @returns `undefined` when neither names one
 * @throws {UsageError} for one that is named by halves or wrongly
 * @throws {MissingSecretsError} for references of the spec that lead nowhere
 */
export async function findTarget(spec: SpecTarget | undefined, sources: TargetSources): Promise<PveTarget | undefined> {
  const { env } = sources;
  const host = nonEmpty(env.PVE_HOST) ?? spec?.host;
  if (host === undefined) {
    if (nonEmpty(env.PVE_TOKEN) === undefined) return undefined;
    throw new UsageError(
      "PVE_TOKEN is set, but PVE_HOST is not",
      "Set PVE_HOST to the node, such as pve1.lan, or unset PVE_TOKEN.",
    );
  }
  const token = nonEmpty(env.PVE_TOKEN) ?? (await fromSpec(spec?.token, "target.token", sources));
  const rootPassword = await findRootPassword(spec, sources);
  if (token === undefined && rootPassword === undefined) {
    throw new UsageError(
      `PVE_HOST names ${host}, but there is no credential for it`,
      "Set PVE_TOKEN='user@realm!name=secret', or PVE_ROOT_PASSWORD_FILE.",
    );
  }
  const ssh = await findSshTarget("PVE_SSH", spec?.ssh, sources);
  const guestSsh = await findSshTarget("PVE_GUEST_SSH", spec?.guest_ssh, sources);
  return {
    url: /^https:\/\//.test(host) ? host : `https://${/:\d+$/.test(host) ? host : `${host}:8006`}`,
    tls: await findTrust(spec, sources),
    ...(token === undefined ? {} : { token: parseToken(token) }),
    ...(rootPassword === undefined ? {} : { rootPassword }),
    ...(ssh === undefined ? {} : { ssh }),
    ...(guestSsh === undefined ? {} : { guestSsh }),
  };
}

function parseToken(text: string): { id: string; secret: string } {
  const groups = TOKEN.exec(text.trim())?.groups;
  if (groups?.id !== undefined && groups.secret !== undefined) return { id: groups.id, secret: groups.secret };
  // The text is not repeated: it may be most of a good token.
  throw new UsageError(
    "PVE_TOKEN is not an API token",
    "It has the form user@realm!name=secret; quote it, for the shell's sake: '…'.",
  );
}

async function findTrust(spec: SpecTarget | undefined, { env, cwd }: TargetSources): Promise<PveTarget["tls"]> {
  const fingerprint = nonEmpty(env.PVE_FINGERPRINT) ?? spec?.fingerprint;
  if (fingerprint !== undefined) {
    if (FINGERPRINT.test(fingerprint)) return { fingerprint };
    throw new UsageError(
      "PVE_FINGERPRINT is not a SHA-256 fingerprint",
      "It has 32 pairs of hex digits; on the node: openssl x509 -noout -fingerprint -sha256 -in /etc/pve/local/pve-ssl.pem",
    );
  }
  const path = nonEmpty(env.PVE_CA) ?? spec?.ca;
  if (path === undefined) return {};
  try {
    return { ca: await readFile(resolve(cwd, path), "utf8") };
  } catch {
    throw new UsageError(
      `PVE_CA: ${path} cannot be read`,
      "It is a PEM file, such as a copy of the node's /etc/pve/pve-root-ca.pem.",
    );
  }
}

async function findRootPassword(spec: SpecTarget | undefined, sources: TargetSources): Promise<string | undefined> {
  const direct = nonEmpty(sources.env.PVE_ROOT_PASSWORD);
  if (direct !== undefined) return direct;
  const file = nonEmpty(sources.env.PVE_ROOT_PASSWORD_FILE);
  if (file !== undefined) {
    return await fromSpec({ from: "file", path: resolve(sources.cwd, file) }, "PVE_ROOT_PASSWORD_FILE", sources);
  }
  return await fromSpec(spec?.root_password, "target.root_password", sources);
}

async function fromSpec(
  ref: SecretRef | undefined,
  usedIn: string,
  { secrets }: TargetSources,
): Promise<string | undefined> {
  if (ref === undefined) return undefined;
  const { values } = await resolveSecrets([{ ref, usedIn: [usedIn] }], secrets);
  return values[0];
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : text;
}

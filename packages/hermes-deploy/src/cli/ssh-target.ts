import { resolve } from "node:path";
import type { SecretSources } from "../apply/secrets.ts";
import type { SshTarget } from "../channels/ssh/ssh-session.ts";
import { parseSshAddress } from "../spec/ssh-address.ts";
import { UsageError } from "./usage-error.ts";

export interface SshSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: Pick<SecretSources, "readFile">;
  readonly cwd: string;
}

/** Where OpenSSH keeps what this login may be made with. */
const KNOWN_HOSTS = "~/.ssh/known_hosts";
const OWN_KEYS = ["~/.ssh/id_ed25519", "~/.ssh/id_ecdsa", "~/.ssh/id_rsa"];

/** Which login is looked for. Its key and host key are named by the same word with `_KEY` and `_HOST_KEY`. */
export type SshVariable = "PVE_SSH" | "PVE_GUEST_SSH";

/**
 * A login over SSH: as the variable says, else the spec; with the key that `…_KEY` names, else those of the agent and of
 * `~/.ssh`; trusting `…_HOST_KEY`, else `~/.ssh/known_hosts`.
 *
 * @returns `undefined` when no login is named.
 * @throws {UsageError} for one that is named wrongly, or whose key cannot be used.
 */
export async function findSshTarget(
  variable: SshVariable,
  spec: string | undefined,
  sources: SshSources,
): Promise<SshTarget | undefined> {
  const text = sources.env[variable]?.trim() || spec;
  if (text === undefined) return undefined;
  const address = parseSshAddress(text);
  if (address === undefined)
    throw new UsageError(
      `${variable}: ${text} is not a login`,
      "It has the form [user@]host[:port], such as root@pve1.lan.",
    );
  return {
    ...address,
    ...(await findKeys(`${variable}_KEY`, sources)),
    variable,
    trust: await findTrust(`${variable}_HOST_KEY`, sources),
  };
}

async function findKeys(
  variable: string,
  { env, secrets, cwd }: SshSources,
): Promise<Pick<SshTarget, "agent" | "privateKeys">> {
  const { isPrivateKey } = await import("../channels/ssh/private-key.ts"); // loads ssh2, which only this login needs
  const named = env[variable]?.trim();
  if (named) {
    const path = named.startsWith("~/") ? named : resolve(cwd, named);
    const key = await secrets.readFile(path).catch(() => undefined);
    if (key === undefined)
      throw new UsageError(`${variable}: ${named} cannot be read`, "It is the file of a private key.");
    if (isPrivateKey(key)) return { privateKeys: [key] };
    throw new UsageError(
      `${variable}: ${named} is no private key without a passphrase`,
      `Load a key with a passphrase into the agent instead (ssh-add), and unset ${variable}.`,
    );
  }
  const own = await Promise.all(OWN_KEYS.map((path) => secrets.readFile(path).catch(() => "")));
  const agent = env.SSH_AUTH_SOCK;
  return { privateKeys: own.filter(isPrivateKey), ...(agent && { agent }) };
}

async function findTrust(variable: string, { env, secrets }: SshSources): Promise<SshTarget["trust"]> {
  const fingerprint = env[variable]?.trim();
  if (!fingerprint) return { knownHosts: await secrets.readFile(KNOWN_HOSTS).catch(() => "") };
  if (/^SHA256:[A-Za-z0-9+/]{43}$/.test(fingerprint)) return { fingerprint };
  throw new UsageError(
    `${variable} is not the fingerprint of a host key`,
    "It has the form SHA256:…; there: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub",
  );
}

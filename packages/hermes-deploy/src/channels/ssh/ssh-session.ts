import ssh2, { type AnyAuthMethod, type ConnectConfig, type ServerHostKeyAlgorithm } from "ssh2";
import { knownHostName, type SshAddress } from "../../spec/ssh-address.ts";
import type { Conduct, ScriptResult } from "../channel.ts";
import { judgeHostKey, keyFingerprint, knownKeys } from "./known-hosts.ts";

import { SshError } from "./ssh-error.ts";
import { runOverSsh } from "./ssh-run.ts";

/** How to log in, and whom to trust. */
export interface SshTarget extends SshAddress {
  /** Socket of an agent. */
  readonly agent?: string;
  /** PEM or OpenSSH, without a passphrase. */
  readonly privateKeys: readonly string[];
  /** The variable that named it, for messages: `PVE_SSH`; its key is in `PVE_SSH_KEY`, its host key in `PVE_SSH_HOST_KEY`. */
  readonly variable: string;
  /** What `known_hosts` says, or the fingerprint of the one right key. */
  readonly trust: { readonly knownHosts: string } | { readonly fingerprint: string };
}

/** A login that runs programs. */
export interface SshSession {
  /**
   * Runs a program with a script on its standard input.
   *
   * @param command as the login shell shall read it; without secrets, which belong into the script.
   * @param timeout milliseconds after which it is ended.
   * @throws {SshError} when the connection breaks off or the time is over; the program may still run.
   */
  run(command: string, script: string, options: Conduct & { readonly timeout: number }): Promise<ScriptResult>;
  /** Whether the connection still stands, as far as is known. */
  readonly isOpen: boolean;
  close(): void;
}

const CONNECT_TIMEOUT = 10_000;

/**
 * Logs in over SSH.
 *
 * @throws {SshError} if the server cannot be reached, is not trusted, or does not let this login in.
 */
export async function openSsh(target: SshTarget): Promise<SshSession> {
  const client = new ssh2.Client();
  const where = `${target.user}@${target.host}:${target.port}`;
  const judge = hostKeyJudge(target);
  let isOpen = false;
  client.on("close", () => {
    isOpen = false;
  });
  await new Promise<void>((resolve, reject) => {
    client.once("ready", resolve);
    client.on("error", (error) => reject(judge.refusal ?? loginProblem(error, where, target.variable)));
    client.connect(connectConfig(target, judge.accepts));
  });
  isOpen = true;
  return {
    run: (command, script, options) => runOverSsh(client, where, { ...options, command, script }),
    get isOpen() {
      return isOpen;
    },
    close: () => client.end(),
  };
}

function connectConfig(target: SshTarget, hostVerifier: (key: Buffer) => boolean): ConnectConfig {
  const { user: username, host, port, agent, privateKeys } = target;
  const hostKeys = knownAlgorithms(target);
  const authHandler: AnyAuthMethod[] = [
    ...(agent === undefined ? [] : [{ type: "agent" as const, username, agent }]),
    ...privateKeys.map((key) => ({ type: "publickey" as const, username, key })),
  ];
  return {
    host,
    port,
    username,
    readyTimeout: CONNECT_TIMEOUT,
    keepaliveInterval: 15_000,
    hostVerifier,
    ...(hostKeys.length > 0 && { algorithms: { serverHostKey: [...hostKeys] } }),
    authHandler,
  };
}

// Only a key of a kind that is known can be compared; the server shall show that one.
function knownAlgorithms(target: SshTarget): readonly ServerHostKeyAlgorithm[] {
  if ("fingerprint" in target.trust) return [];
  const types = new Set(knownKeys(target.trust.knownHosts, knownHostName(target)).map(({ type }) => type));
  return [...types].flatMap((type) =>
    type === "ssh-rsa" ? (["rsa-sha2-512", "rsa-sha2-256"] as const) : [type as ServerHostKeyAlgorithm],
  );
}

/** Decides on the server's key, and keeps why it was refused: ssh2 only says that it was. */
function hostKeyJudge(target: SshTarget): { accepts(key: Buffer): boolean; readonly refusal: SshError | undefined } {
  const name = knownHostName(target);
  let refusal: SshError | undefined;
  return {
    accepts(key) {
      const shown = keyFingerprint(key);
      if ("fingerprint" in target.trust) {
        if (target.trust.fingerprint === shown) return true;
        refusal = new SshError(
          `${name} shows the SSH host key ${shown}, but ${target.trust.fingerprint} is expected`,
          `Nothing was sent. Compare it there: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub; then correct ${target.variable}_HOST_KEY.`,
        );
        return false;
      }
      const verdict = judgeHostKey(knownKeys(target.trust.knownHosts, name), key);
      if (verdict === "known") return true;
      refusal = new SshError(...REFUSALS[verdict](name, shown, target.variable));
      return false;
    },
    get refusal() {
      return refusal;
    },
  };
}

const REFUSALS = {
  unknown: (name: string, shown: string, variable: string): [string, string] => [
    `the SSH host key of ${name} is not known: it shows ${shown}`,
    `Compare it there (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then log in once with ssh, or set ${variable}_HOST_KEY=${shown}.`,
  ],
  changed: (name: string, shown: string): [string, string] => [
    `the SSH host key of ${name} is another one than known_hosts says: it shows ${shown}`,
    `Nothing was sent. If the machine was installed anew: ssh-keygen -R '${name}', and log in once with ssh. If not, somebody stands between.`,
  ],
  revoked: (name: string, shown: string): [string, string] => [
    `the SSH host key of ${name} is marked as revoked in known_hosts: ${shown}`,
    "Nothing was sent. Find out why it was revoked before you log in again.",
  ],
};

function loginProblem(error: Error & { level?: string; code?: string }, where: string, variable: string): SshError {
  if (error.level === "client-authentication") {
    return new SshError(
      `${where} accepts none of the keys`,
      `Set ${variable}_KEY to a private key without a passphrase, or load one into the agent (ssh-add) whose public half is in authorized_keys there.`,
    );
  }
  return new SshError(
    `${where} cannot be reached over SSH: ${error.message}`,
    `Is the address in ${variable} right, and does sshd listen there? Without ${variable} another way is taken.`,
    { cause: error },
  );
}

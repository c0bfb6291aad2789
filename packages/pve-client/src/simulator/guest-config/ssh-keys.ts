import { die } from "../core/answer.ts";

const KEY = /^(?:.*\s)?(?:ssh-(?:rsa|dss|ed25519)|sk-\S+|ecdsa-sha2-nistp\d+)\s+AAAA[A-Za-z0-9+/]+={0,3}(?:\s.*)?$/;

/**
 * Whether the lines are OpenSSH keys. Rule: `PVE/Tools.pm sub validate_ssh_public_keys`.
 *
 * @throws PveFailure 500 for the first line that is none.
 */
export function checkSshKeys(keys: string | undefined): void {
  for (const line of (keys ?? "").split("\n")) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    if (!KEY.test(line)) die("SSH public key validation error");
  }
}

import { createHash, createHmac } from "node:crypto";

/** What is known of a server's key: that it is this one, another one, one that is not to be trusted, or nothing. */
export type HostKeyVerdict = "known" | "changed" | "revoked" | "unknown";

/** A line of a `known_hosts` file that is about one host. */
interface KnownKey {
  readonly revoked: boolean;
  readonly type: string;
  readonly key: string;
}

/**
 * The keys that a `known_hosts` file has for a host; names in clear, as patterns or hashed. What it says of certificate
 * authorities is left out. Rule: sshd(8), SSH_KNOWN_HOSTS FILE FORMAT.
 *
 * @param name as OpenSSH writes it: `pve1.lan`, `[pve1.lan]:2222`.
 */
export function knownKeys(file: string, name: string): readonly KnownKey[] {
  return file.split("\n").flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith("@") ? words.shift() : undefined;
    const [names = "", type, key] = words;
    if (names.startsWith("#") || type === undefined || key === undefined || marker === "@cert-authority") return [];
    return isNamed(names, name) ? [{ revoked: marker === "@revoked", type, key }] : [];
  });
}

/** @param key as it came over the wire. */
export function judgeHostKey(known: readonly KnownKey[], key: Buffer): HostKeyVerdict {
  const text = key.toString("base64");
  if (known.some((entry) => entry.revoked && entry.key === text)) return "revoked";
  const trusted = known.filter((entry) => !entry.revoked);
  if (trusted.some((entry) => entry.key === text)) return "known";
  return trusted.length > 0 ? "changed" : "unknown";
}

/** As `ssh-keygen -l` prints it: `SHA256:` and base64 without its padding. */
export function keyFingerprint(key: Buffer): string {
  return `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
}

function isNamed(names: string, name: string): boolean {
  const [, version, salt, hash] = names.split("|");
  if (names.startsWith("|")) {
    if (version !== "1" || salt === undefined || hash === undefined) return false;
    return createHmac("sha1", Buffer.from(salt, "base64")).update(name).digest("base64") === hash;
  }
  const patterns = names.split(",");
  if (patterns.some((pattern) => pattern.startsWith("!") && matches(pattern.slice(1), name))) return false;
  return patterns.some((pattern) => matches(pattern, name));
}

function matches(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "i").test(name);
}

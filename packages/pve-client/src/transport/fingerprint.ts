import { PveError } from "../errors/pve-error.ts";

/**
 * Reads a certificate's SHA-256 fingerprint in any common spelling: with or without colons, upper or lower case, after
 * `sha256:`, `SHA-256=` or openssl's `sha256 Fingerprint=`.
 *
 * @returns 32 bytes as upper-case pairs with colons, as PVE shows them.
 * @throws PveError if it is not 32 bytes in hexadecimal.
 */
export function parseFingerprint(text: string): string {
  const digits = text
    .trim()
    .replace(/^sha-?256(?:\s+fingerprint)?\s*[:=]\s*/i, "")
    .replace(/[:\s-]/g, "");
  if (!/^[0-9a-f]{64}$/i.test(digits)) {
    const hint = /^[0-9a-f]{40}$/i.test(digits) ? " This looks like SHA-1; take the SHA-256 one." : "";
    throw new PveError(
      `tls.fingerprint must be 32 bytes in hexadecimal, got "${text}".${hint} ` +
        "On the node: openssl x509 -noout -sha256 -fingerprint -in /etc/pve/local/pve-ssl.pem",
    );
  }
  return (digits.toUpperCase().match(/../g) ?? []).join(":");
}

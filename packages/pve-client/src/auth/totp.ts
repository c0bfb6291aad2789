import { createHmac } from "node:crypto";
import { PveError } from "../errors/pve-error.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

interface Parameters {
  readonly key: Buffer;
  readonly algorithm: string;
  readonly digits: number;
  /** Seconds for which a code holds. */
  readonly period: number;
}

/**
 * The code that an authenticator app shows at a moment (RFC 6238).
 *
 * @param secret what PVE shows when a factor is added: the secret in base 32, or the `otpauth://totp/…` address of the QR
 *   code with its own digits, period and algorithm. Without them: six digits, 30 s, SHA-1.
 * @param now milliseconds since the epoch.
 * @throws PveError if it is neither; the secret is not in the message.
 */
export function totpCode(secret: string, now: number): string {
  const { key, algorithm, digits, period } = readSecret(secret);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / period)));
  const hash = createHmac(algorithm, key).update(counter).digest();
  // RFC 4226 §5.3: the last four bits say where the 31 bits stand
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  const number = (hash.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits;
  return String(number).padStart(digits, "0");
}

function readSecret(text: string): Parameters {
  if (!text.startsWith("otpauth:")) return { key: decodeBase32(text), algorithm: "sha1", digits: 6, period: 30 };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const value = (name: string, otherwise: string) => url?.searchParams.get(name) ?? otherwise;
  const [digits, period] = [Number(value("digits", "6")), Number(value("period", "30"))];
  const algorithm = value("algorithm", "SHA1").toLowerCase();
  const isUsable = url?.host === "totp" && [6, 7, 8].includes(digits) && period > 0;
  if (!isUsable || !["sha1", "sha256", "sha512"].includes(algorithm)) throw unreadable();
  return { key: decodeBase32(value("secret", "")), algorithm, digits, period };
}

/** RFC 4648, with or without padding, in any case, with the spaces that apps put between groups. */
function decodeBase32(text: string): Buffer {
  const letters = text.replace(/[\s-]/g, "").replace(/=+$/, "").toUpperCase();
  if (letters === "" || /[^A-Z2-7]/.test(letters)) throw unreadable();
  const bits = [...letters].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

function unreadable(): PveError {
  return new PveError(
    'A TOTP secret is base 32 (letters and the digits 2 to 7), or the "otpauth://totp/…" address that PVE shows as a QR code.',
  );
}

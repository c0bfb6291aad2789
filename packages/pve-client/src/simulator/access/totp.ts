import { createHmac } from "node:crypto";
import { die } from "../core/answer.ts";

/** What an `otpauth://totp/…` address says (RFC 6238). */
interface Totp {
  readonly secret: Buffer;
  readonly algorithm: string;
  readonly digits: number;
  /** Seconds. */
  readonly period: number;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** @throws PveFailure 500 if it is no such address. */
function readTotp(uri: string): Totp {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (url?.protocol !== "otpauth:" || url.host !== "totp") return die("not a totp uri");
  const letters = (url.searchParams.get("secret") ?? "").toUpperCase().replace(/=+$/, "");
  if (letters === "" || /[^A-Z2-7]/.test(letters)) return die("missing or invalid secret in otpauth url");
  const bits = [...letters].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const number = (name: string, otherwise: number) => Number(url.searchParams.get(name) ?? otherwise);
  return {
    secret: Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))),
    algorithm: (url.searchParams.get("algorithm") ?? "SHA1").toLowerCase(),
    digits: number("digits", 6),
    period: number("period", 30),
  };
}

function codeAt({ secret, algorithm, digits }: Totp, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac(algorithm, secret).update(counter).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits).padStart(digits, "0");
}

/**
 * The time step for which a code is right: the present one, the one before or the one after.
 *
 * @param now seconds since the epoch.
 * @returns undefined if it is right for none. @throws PveFailure 500 if the address is none.
 */
export function stepOf(uri: string, code: string, now: number): number | undefined {
  const totp = readTotp(uri);
  const step = Math.floor(now / totp.period);
  return [step - 1, step, step + 1].find((each) => each >= 0 && codeAt(totp, each) === code);
}

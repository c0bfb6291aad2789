import { printSecretRef, type SecretRef } from "../spec/secret-ref.ts";
import { EnvValueError, envValue } from "./env-value.ts";
import { checkSecretValue } from "./secret-value.ts";

/** The place of a secret in a text: it becomes the value of the variable `name` of an env file. */
export interface SecretPlace {
  readonly secret: SecretRef;
  readonly name: string;
  /** The secret is a whole text of its own, such as a key file, and stands there as it is. */
  readonly whole?: true;
}

/** Text in which secrets are still references. Plain data: safe in plans, logs and JSON. */
export interface SecretText {
  readonly parts: readonly (string | SecretPlace)[];
}

/** A secret that cannot be used where the spec puts it. Names the reference and the reason, never the value. */
export class SecretValueError extends Error {
  override readonly name = "SecretValueError";
  readonly ref: SecretRef;
  readonly variable: string;

  constructor({ secret, name }: SecretPlace, reason: string) {
    super(`${printSecretRef(secret)} cannot be used as ${name}: ${reason}`);
    this.ref = secret;
    this.variable = name;
  }
}

/** Every place of a secret in the text, in order. */
export function secretPlaces(text: string | SecretText): readonly SecretPlace[] {
  return typeof text === "string" ? [] : text.parts.filter((part) => typeof part !== "string");
}

/**
 * Fills the secrets in. The only function that makes secret text; call it when the text is about to be written.
 *
 * @param secretOf the resolved secrets.
 * @throws SecretValueError if a secret cannot be what it is used as, e.g. an API server key of 8 characters.
 */
export function revealText(text: string | SecretText, secretOf: (ref: SecretRef) => string): string {
  if (typeof text === "string") return text;
  return text.parts.map((part) => (typeof part === "string" ? part : encode(part, secretOf(part.secret)))).join("");
}

/** The text with `<env:NAME>` in place of each secret: for people to read. */
export function maskText(text: string | SecretText): string {
  if (typeof text === "string") return text;
  return text.parts.map((part) => (typeof part === "string" ? part : `<${printSecretRef(part.secret)}>`)).join("");
}

function encode(place: SecretPlace, value: string): string {
  if (place.whole) {
    if (value.includes("\0")) throw new SecretValueError(place, "it is no text");
    return value.endsWith("\n") ? value : `${value}\n`;
  }
  const reason = checkSecretValue(place.name, value);
  if (reason !== undefined) throw new SecretValueError(place, reason);
  try {
    return envValue(value);
  } catch (error) {
    if (error instanceof EnvValueError) throw new SecretValueError(place, error.message);
    throw error;
  }
}

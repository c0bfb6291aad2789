import type { SecretRef } from "../spec/secret-ref.ts";
import { printSecretRef } from "../spec/secret-ref.ts";

/** How a secret is written into its surroundings once it is known. `env`: as a value in an env file. */
export type SecretEncoding = "env" | "plain";

/** Text in which secrets are still references. Plain data: safe in plans, logs and JSON. */
export interface SecretText {
  readonly parts: readonly (string | { readonly secret: SecretRef; readonly encode: SecretEncoding })[];
}

/** Every reference in the text, each once, in order. */
export function referencesIn(text: SecretText): readonly SecretRef[] {
  const seen = new Map<string, SecretRef>();
  for (const part of text.parts) if (typeof part !== "string") seen.set(printSecretRef(part.secret), part.secret);
  return [...seen.values()];
}

import { z } from "zod";

/**
 * Where a secret comes from. The spec holds references only, never the secret itself.
 * `generated` means: made once inside the guest, and never read out of it.
 */
export type SecretRef =
  | { readonly from: "env"; readonly name: string }
  | { readonly from: "file"; readonly path: string }
  | { readonly from: "command"; readonly argv: readonly string[] };

const NOT_A_REFERENCE =
  'a secret is never written here; name where it is: "env:NAME", "file:/absolute/path", or { command: [program, argument, …] }';

const text = z
  .string({ error: NOT_A_REFERENCE })
  .regex(/^(?:env:[A-Za-z_][A-Za-z0-9_]*|file:(?:\/|~\/)[^\0\n]+)$/, { error: NOT_A_REFERENCE });

const command = z.strictObject({
  command: z
    .array(z.string({ error: "an argument is a text" }).min(1, { error: "an empty argument" }), {
      error: "a list: program, then its arguments",
    })
    .min(1, { error: "the list needs at least the program" })
    .describe("Program and arguments, run without a shell; the first line it prints is the secret."),
});

/** A reference to a secret as it is written in a spec; parsed into {@link SecretRef}. */
export const secretRef = z
  .union([text, command], { error: NOT_A_REFERENCE })
  .transform((value): SecretRef => {
    if (typeof value !== "string") return { from: "command", argv: value.command };
    const [, from, rest = ""] = /^(env|file):(.*)$/s.exec(value) ?? [];
    return from === "env" ? { from: "env", name: rest } : { from: "file", path: rest };
  })
  .describe('Reference to a secret: "env:NAME", "file:/path", or { command: [program, argument, …] }.');

/** The reference as people write it, e.g. `env:LITELLM_API_KEY`. Safe to print: it names the secret, it is not the secret. */
export function printSecretRef(ref: SecretRef): string {
  switch (ref.from) {
    case "env":
      return `env:${ref.name}`;
    case "file":
      return `file:${ref.path}`;
    case "command":
      return `command:${ref.argv.join(" ")}`;
  }
}

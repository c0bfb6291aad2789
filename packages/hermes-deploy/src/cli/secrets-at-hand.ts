import { MissingSecretsError } from "../apply/missing-secrets-error.ts";
import { resolveSecrets, type SecretSources } from "../apply/secrets.ts";
import type { Redactor } from "../report/redact.ts";
import { printSecretRef, type SecretRef } from "../spec/secret-ref.ts";

/**
 * Those of the secrets that are at hand.
 *
 * @param commands whether programs are run that give some.
 */
export async function secretsAtHand(
  refs: readonly SecretRef[],
  sources: SecretSources,
  redactor: Redactor,
  commands = false,
): Promise<(ref: SecretRef) => string | undefined> {
  const values = new Map<string, string>();
  for (const ref of refs.filter(({ from }) => commands || from !== "command")) {
    const found = await resolveSecrets([{ ref, usedIn: [] }], sources).catch((error: unknown) => {
      if (error instanceof MissingSecretsError) return undefined;
      throw error;
    });
    const value = found?.values[0];
    if (value !== undefined) values.set(printSecretRef(ref), value);
  }
  redactor.add([...values.values()]);
  return (ref) => values.get(printSecretRef(ref));
}

/** A reference whose secret could not be had. */
export interface MissingSecret {
  /** As it stands in the spec: `env:LITELLM_API_KEY`. */
  readonly reference: string;
  /** `the environment variable is not set` … */
  readonly why: string;
  /** The files in the guest that need it. */
  readonly usedIn: readonly string[];
}

/** All references of a plan whose secrets could not be had, at once. */
export class MissingSecretsError extends Error {
  override readonly name = "MissingSecretsError";
  readonly missing: readonly MissingSecret[];

  constructor(missing: readonly MissingSecret[]) {
    super(missing.length === 1 ? "a secret is missing" : `${missing.length} secrets are missing`);
    this.missing = missing;
  }
}

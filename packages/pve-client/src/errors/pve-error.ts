import { redact, redactCause } from "./redact.ts";

/** What every error of this package can be given besides its message. */
export interface PveErrorOptions {
  readonly cause?: unknown;
  /** Values that must not appear in the error; they are used while it is made and not kept. */
  readonly secrets?: readonly string[];
}

/** Base of all errors that this package throws. Secrets are removed while it is made: message, stack, cause and fields. */
export class PveError extends Error {
  static {
    nameErrors(PveError, "PveError");
  }

  constructor(message: string, options: PveErrorOptions = {}) {
    super(redact(message, options.secrets));
    if (options.cause !== undefined) {
      const cause = redactCause(options.cause, options.secrets);
      Object.defineProperty(this, "cause", { value: cause, enumerable: false, writable: true, configurable: true });
    }
  }

  /** The facts for a log: name, message and the fields of the class. */
  toJSON(): Record<string, unknown> {
    const fields: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(fields, this);
  }
}

/** Puts the class's name on its prototype, so that stack traces begin with it and it is no field of each error. */
export function nameErrors(errorClass: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, "name", { value: name, writable: true, configurable: true });
}

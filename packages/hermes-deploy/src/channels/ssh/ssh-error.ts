/** A login to a node over SSH that does not come about, or that ends before its work does. */
export class SshError extends Error {
  override readonly name = "SshError";
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

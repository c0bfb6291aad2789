/** An option, a variable of the environment or a file name that cannot be used. Exit code 4. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What would be right. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

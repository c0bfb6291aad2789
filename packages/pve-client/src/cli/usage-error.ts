/** The command line, the environment or a file of settings cannot be used; the message says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

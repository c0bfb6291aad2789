/** What Nix refuses to build; the message is its own. */
export class EvaluationError extends Error {
  override readonly name = "EvaluationError";
}

/** Nobody ran the script in time, or it did not have its whole effect. */
export class ScriptNotSeenError extends Error {
  override readonly name = "ScriptNotSeenError";
  readonly missing: readonly string[];

  constructor(missing: readonly string[], waited: string) {
    super(`after ${waited} these effects of the host script are not to be seen through the API: ${missing.join(", ")}`);
    this.missing = missing;
  }
}

/** A script ended with another exit code than 0. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
  readonly code: number;
  /** The last lines that it printed. */
  readonly log: readonly string[];

  constructor(where: string, code: number, output: string) {
    super(`the script ${where} ended with exit code ${code}`);
    this.code = code;
    this.log = output
      .split(/\r?\n/)
      .filter((line) => line !== "")
      .slice(-30);
  }
}

/** A step was carried out without complaint, and its effect is not there. */
export class NoEffectError extends Error {
  override readonly name = "NoEffectError";

  constructor(reason: string) {
    super(`it was carried out without an error, but PVE does not show its effect: ${reason}`);
  }
}

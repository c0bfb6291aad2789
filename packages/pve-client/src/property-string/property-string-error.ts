/** A property string, or the values for one, that PVE would refuse. */
export class PropertyStringError extends Error {
  override readonly name = "PropertyStringError";
  /** PVE's own message without its line end, such as `format error`. */
  readonly reason: string;
  /** PVE's message for each key, as it stands in `errors`; may end in a line break where PVE's does. */
  readonly errors: Readonly<Record<string, string>>;

  /**
   * @param reason PVE's message.
   * @param errors its message for each key, if the keys are what is wrong.
   */
  constructor(reason: string, errors: Readonly<Record<string, string>> = {}) {
    const details = Object.entries(errors).map(([key, text]) => `${key}: ${text.trim()}`);
    super(details.length === 0 ? reason : `${reason}: ${details.join("; ")}`);
    this.reason = reason;
    this.errors = errors;
  }

  /**
   * The text that PVE puts behind `invalid format - ` in a parameter's error. Rule: `PVE/Exception.pm sub stringify`.
   *
   * @param parameter name of the parameter, which PVE puts before each key.
   */
  toPve(parameter: string): string {
    const lines = Object.entries(this.errors).map(([key, text]) => `${parameter}.${key}: ${text}\n`);
    return `${this.reason}\n${lines.join("")}`;
  }
}

/**
 * A named format.
 *
 * @returns what PVE's verifier dies with, including line ends; undefined if the value is well formed.
 */
export type FormatCheck = (value: string) => string | undefined;

/** A format that is one regular expression. @param message without line end, given the value. */
export function matching(pattern: RegExp, message: string | ((value: string) => string)): FormatCheck {
  return (value) => {
    if (pattern.test(value)) return undefined;
    return `${typeof message === "string" ? message : message(value)}\n`;
  };
}

/** Well formed if any of the formats is. */
export function either(checks: readonly FormatCheck[], message: string | ((value: string) => string)): FormatCheck {
  return (value) => {
    if (checks.some((check) => check(value) === undefined)) return undefined;
    return `${typeof message === "string" ? message : message(value)}\n`;
  };
}

/** A value that an env file cannot carry to all of its readers. The message says why, never what the value is. */
export class EnvValueError extends Error {
  override readonly name = "EnvValueError";
}

/**
 * Writes a value for an env file that has two readers: Docker Compose (`env_file`; compose-go `dotenv/parser.go
 * extractVarValue`: single quotes are literal but for `\'`, double quotes know `\"`, `\\`, `$`) and Hermes itself
 * (python-dotenv `parser.py`: single quotes know `\'` and `\\`, double quotes also `\"`; then `${NAME}` is replaced
 * whatever the quotes, `variables.py`). Only forms that mean the same to both are used.
 *
 * @param value one line of text.
 * @throws EnvValueError if no form means the same to both: line breaks and other control characters, `${`, and
 *   a `$` together with a backslash before a quote, another backslash or the end.
 */
export function envValue(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\0-\x08\x0a-\x1f\x7f\u0085\u2028\u2029]/.test(value))
    throw new EnvValueError("it contains a line break or another control character");
  if (value.includes("${")) throw new EnvValueError('it contains "${", which Hermes\' reader of .env files replaces');
  if (/^[A-Za-z0-9_@%+=:,./~-]+$/.test(value)) return value;
  if (!/\\(?:[\\']|$)/.test(value)) return `'${value.replaceAll("'", String.raw`\'`)}'`;
  if (value.includes("$")) throw new EnvValueError('it contains both "$" and a backslash that needs escaping');
  return `"${value.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
}

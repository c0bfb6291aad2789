/** The variables of a container's option `env`, `NAME=value` each: NUL bytes are between them. */
export function variablesOf(env: string | number | undefined): readonly string[] {
  return env === undefined || env === "" ? [] : String(env).split(/\0+/);
}

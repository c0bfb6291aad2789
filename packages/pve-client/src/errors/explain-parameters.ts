import { formatFacts } from "../generated/formats.ts";
import { methodFacts } from "../generated/methods.ts";
import { versionChanges } from "../generated/versions.ts";
import { closestName } from "../ids/closest-name.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";

/**
 * Adds to what a server says of each parameter what would have been right: the name or value that is closest, or the
 * version of PVE that has the parameter. Rules: the messages of `PVE/JSONSchema.pm sub check_object` and `sub check_prop`.
 *
 * @param errors by parameter.
 * @param call as it was made, with the path as the schema has it.
 */
export function explainParameters(
  errors: Readonly<Record<string, string>>,
  { method, path }: Pick<PlannedCall, "method" | "path">,
): Record<string, string> {
  const key = `${method} ${path}`;
  const explain = ([name, text]: [string, string]) => {
    if (/^invalid format - format error\n/.test(text)) return [name, explainKeys(key, name, text)];
    const hint = NOT_DEFINED.test(text) ? hintForName(key, name) : hintForValue(text);
    return [name, withHint(text, hint)];
  };
  return Object.fromEntries(Object.entries(errors).map((entry) => explain(entry)));
}

const NOT_DEFINED = /property is not defined in schema/;

function withHint(text: string, hint: string | undefined): string {
  return hint === undefined ? text : `${text.trim()} — ${hint}`;
}

/** The lines of what is wrong inside a property string: `net0.brigde: …` (`PVE/Exception.pm sub stringify`). */
function explainKeys(method: string, parameter: string, text: string): string {
  const kind = methodFacts(method)?.params[parameter] ?? methodFacts(method)?.params[indexed(parameter)];
  const format = formatFacts(/(?:^|:)property-string:(.*)$/.exec(kind ?? "")?.[1] ?? "") ?? {};
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const key = line.startsWith(`${parameter}.`) ? line.slice(parameter.length + 1).split(":")[0] : undefined;
      if (key === undefined) return line;
      const meant = NOT_DEFINED.test(line) ? closestName(key, Object.keys(format)) : undefined;
      return withHint(line, meant ? `did you mean ${meant}?` : hintForValue(line));
    });
  return lines.join("\n");
}

function hintForName(key: string, name: string): string | undefined {
  const { newer, older, added, removed } = versionChanges;
  const has = (part: typeof added) => part.parameters[key]?.some((one) => one === name || one === indexed(name));
  if (has(added)) return `PVE ${newer} has it, PVE ${older} does not: this server is older (see GET /version)`;
  if (has(removed)) return `PVE ${older} had it, PVE ${newer} does not: this server is newer (see GET /version)`;
  const meant = closestName(name, Object.keys(methodFacts(key)?.params ?? {}));
  return meant && `did you mean ${meant}?`;
}

function indexed(name: string): string {
  return name.replace(/\d+$/, "[n]");
}

function hintForValue(text: string): string | undefined {
  const [, given, names] = /value '(.*)' does not have a value in the enumeration '(.*)'/.exec(text) ?? [];
  const meant = given === undefined ? undefined : closestName(given, (names ?? "").split(", "));
  return meant && `did you mean '${meant}'?`;
}

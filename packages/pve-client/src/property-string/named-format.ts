import { type FormatName, formatFacts } from "../generated/formats.ts";
import { methodFacts } from "../generated/methods.ts";
import type { PropertyStringFormat } from "./format.ts";

/**
 * Finds the format of a property string.
 *
 * @param name PVE's name of it (`pve-qm-ide`), or the parameter that has it: method, path and PVE's name of the
 *   parameter, as `POST /nodes/{node}/lxc mp[n]`; `mp0` is understood as well.
 * @throws TypeError if there is no property string of that name.
 */
export function propertyStringFormat(name: FormatName | (string & {})): PropertyStringFormat {
  const format = formatFacts(name) ?? formatOfParameter(name);
  if (!format) {
    throw new TypeError(
      `no property string is called '${name}': expected PVE's name of one, or "METHOD /path/{of}/method parameter"`,
    );
  }
  return format;
}

function formatOfParameter(name: string): PropertyStringFormat | undefined {
  const [, method = "", parameter = ""] = /^(\S+ \S+) (\S+)$/.exec(name) ?? [];
  const kinds = methodFacts(method)?.params;
  const kind = kinds?.[parameter] ?? kinds?.[parameter.replace(/\d+$/, "[n]")];
  const format = /(?:^|:)property-string:(.*)$/.exec(kind ?? "")?.[1];
  return format === undefined ? undefined : formatFacts(format);
}

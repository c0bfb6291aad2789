/** How a method's path is filled in: literal pieces and parameter names in turn, beginning with a literal. */
export interface PathTemplate {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Takes `/nodes/{node}/lxc/{vmid}` apart. */
export function readTemplate(path: string): PathTemplate {
  const pieces = path.split(/\{([^}]+)\}/);
  return {
    literals: pieces.filter((_, index) => index % 2 === 0),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
}

/**
 * Fills a path in. Each value is one segment: its slashes, as in a volume id or a CIDR, are percent-encoded.
 *
 * @param problems gets one entry for each value that cannot stand in a path.
 * @returns the path, which is meaningless when there are problems.
 */
export function fillPath(
  template: PathTemplate,
  params: Readonly<Record<string, unknown>>,
  problems: Record<string, string>,
): string {
  const { literals, names } = template;
  let path = literals[0] ?? "";
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? "";
    path += segment(name, params[name], problems) + (literals[index + 1] ?? "");
  }
  return path;
}

function segment(name: string, value: unknown, problems: Record<string, string>): string {
  if (value === undefined || value === null) {
    problems[name] = "is missing, and it is part of the path";
    return "";
  }
  const text = value === true ? "1" : value === false ? "0" : String(value);
  if (typeof value === "object" || text === "" || text === "." || text === "..") {
    problems[name] = `cannot be part of the path: ${typeof value === "object" ? "an object" : `"${text}"`}`;
    return "";
  }
  return encodeURIComponent(text);
}

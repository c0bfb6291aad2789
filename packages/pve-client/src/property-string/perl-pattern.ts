const compiled = new Map<string, RegExp>();

/**
 * Turns a pattern of PVE's schema into the expression that PVE matches: between `^` and `$`, ungrouped, as in
 * `PVE/JSONSchema.pm sub check_prop`, so that `a|b` means "starts with a, or ends with b".
 *
 * @param pattern Perl's syntax: groups such as `(?^i:…)`, quantifiers such as `{,8}`. JavaScript's passes unchanged.
 */
export function perlPattern(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  // Perl's "$" also matches before a line break at the end
  const expression = new RegExp(`^${translate(pattern)}\\n?$`);
  compiled.set(pattern, expression);
  return expression;
}

function translate(pattern: string): string {
  const parts = pattern.matchAll(/\\[\s\S]|\(\?\^?([a-z]*):|\[(?:\\[\s\S]|[^\]\\])*\]|\{,|[\s\S]/g);
  const ignoringCase = [false];
  let out = "";
  for (const [part, flags] of parts) {
    const ignores = ignoringCase.at(-1) ?? false;
    if (flags !== undefined && part.startsWith("(?")) {
      ignoringCase.push(part.startsWith("(?^") ? flags.includes("i") : ignores || flags.includes("i"));
      out += "(?:";
    } else if (part.startsWith("[")) out += ignores ? bothCases(part) : part;
    else if (part === "{,") out += "{0,";
    else {
      if (part === "(") ignoringCase.push(ignores);
      if (part === ")") ignoringCase.pop();
      out += ignores && /^[a-z]$/i.test(part) ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part;
    }
  }
  return out;
}

function bothCases(set: string): string {
  const inner = set.slice(1, -1).replace(/\\[\s\S]|([a-z])-([a-z])|([a-z])/gi, (text, from, to, letter) => {
    if (from) return `${from.toLowerCase()}-${to.toLowerCase()}${from.toUpperCase()}-${to.toUpperCase()}`;
    return letter ? `${letter.toLowerCase()}${letter.toUpperCase()}` : text;
  });
  return `[${inner}]`;
}

/**
 * Prints a value through the part of Go's text/template that `docker … --format` is used with:
 * `{{.A.B}}`, `{{json .A}}`, `{{index .A "k"}}`, `{{if .A}}…{{else}}…{{end}}`, `{{range .A}}…{{end}}`, `{{println .A}}`.
 * @throws {Error} for anything else, as Docker does for a template that it cannot parse.
 */
export function goTemplate(template: string, value: unknown): string {
  const tokens = template.split(/(\{\{-?.*?-?\}\})/s);
  let at = 0;
  const parse = (): Node[] => {
    const nodes: Node[] = [];
    while (at < tokens.length) {
      const token = tokens[at++] ?? "";
      const action = /^\{\{-?\s*(.*?)\s*-?\}\}$/s.exec(token)?.[1];
      if (action === undefined) nodes.push(() => token);
      else if (action === "end" || action === "else") {
        at--;
        return nodes;
      } else nodes.push(parseAction(action));
    }
    return nodes;
  };
  const parseAction = (action: string): Node => {
    const block = /^(if|range)\s+(.+)$/s.exec(action);
    if (block === null) return (dot) => print(evaluate(action, dot));
    const then = parse();
    let otherwise: Node[] = [];
    if (/else/.test(tokens[at] ?? "")) {
      at++;
      otherwise = parse();
    }
    at++; // {{end}}
    const condition = block[2] ?? "";
    if (block[1] === "range") {
      return (dot) =>
        items(evaluate(condition, dot))
          .map((item) => render(then, item))
          .join("");
    }
    return (dot) => render(truthy(evaluate(condition, dot)) ? then : otherwise, dot);
  };
  return render(parse(), value);
}

type Node = (dot: unknown) => string;

function render(nodes: readonly Node[], dot: unknown): string {
  return nodes.map((node) => node(dot)).join("");
}

function evaluate(expression: string, dot: unknown): unknown {
  const call = /^(json|println|index)\s+(.+)$/s.exec(expression);
  if (call?.[1] === "json") return JSON.stringify(evaluate(call[2] ?? "", dot) ?? null);
  if (call?.[1] === "println") return `${print(evaluate(call[2] ?? "", dot))}\n`;
  if (call?.[1] === "index") {
    const [, path = "", key = ""] = /^(\S+)\s+"([^"]*)"$/.exec(call[2] ?? "") ?? [];
    return field(evaluate(path, dot), key) ?? "";
  }
  if (!/^\.[\w.]*$/.test(expression)) throw new Error(`template parsing error: ${expression}`);
  return expression
    .split(".")
    .filter((name) => name !== "")
    .reduce(field, dot);
}

function field(value: unknown, name: string): unknown {
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>)[name] : undefined;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value !== null && typeof value === "object" ? Object.values(value) : [];
}

function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function print(value: unknown): string {
  if (value === undefined || value === null) return "<no value>";
  return typeof value === "object"
    ? `map[${Object.entries(value)
        .map(([k, v]) => `${k}:${v}`)
        .join(" ")}]`
    : String(value);
}

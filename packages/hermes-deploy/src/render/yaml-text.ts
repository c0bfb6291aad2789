import { stringify } from "yaml";

/**
 * Writes data as YAML that means the same to every reader: all texts are quoted, because the readers disagree about
 * plain ones (PyYAML takes `on`, `1:30` and `1_000` for a boolean and numbers, go-yaml and YAML 1.2 do not).
 *
 * @param comment lines to stand above, without `#`.
 */
export function yamlText(data: unknown, comment: string): string {
  const head = comment.split("\n").map((line) => `# ${line}\n`);
  return head.join("") + stringify(data, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
}

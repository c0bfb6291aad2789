import type { core } from "zod";
import { suggest } from "./suggest.ts";

/** A finding about one place of the spec, before its line is known. */
export interface Finding {
  readonly path: readonly (string | number)[];
  /** The finding is about this key of the mapping at `path`, not about its value. */
  readonly key?: string;
  readonly message: string;
}

/** What the JSON types are called in messages. */
const NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a mapping (key: value)",
  record: "a mapping (key: value)",
  array: "a list",
  null: "nothing",
  undefined: "nothing",
};

/**
 * Turns zod's issue into findings in words: what is wrong, and what would be right.
 *
 * @param issue as zod reports it.
 * @param known keys that the mapping at a path may have; for suggestions.
 */
export function describeIssue(
  issue: core.$ZodIssue,
  known: (path: readonly PropertyKey[]) => readonly string[],
): Finding[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path, key, message: describeUnknownKey(key, known(issue.path)) }));
    case "invalid_type":
      return [{ path, message: describeType(issue) }];
    case "too_small":
      return [
        {
          path,
          message: isCustom(issue) ? issue.message : `too small: at least ${issue.minimum}${unit(issue.origin)}`,
        },
      ];
    case "too_big":
      return [
        { path, message: isCustom(issue) ? issue.message : `too large: at most ${issue.maximum}${unit(issue.origin)}` },
      ];
    case "invalid_value":
      return [
        {
          path,
          message: isCustom(issue)
            ? issue.message
            : `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`,
        },
      ];
    case "invalid_key":
      return issue.issues.map(({ message }) => ({ path: path.slice(0, -1), key: String(path.at(-1)), message }));
    case "invalid_union":
      if (issue.discriminator !== undefined) return [describeDiscriminator(issue, path)];
      return [{ path, message: issue.input === undefined ? `missing; ${issue.message}` : issue.message }];
    default:
      return [{ path, message: issue.message }];
  }
}

function describeUnknownKey(key: string, known: readonly string[]): string {
  const near = suggest(key, known);
  const all = known.length === 0 ? "nothing is known here" : `known here: ${known.join(", ")}`;
  return near === undefined ? `unknown key; ${all}` : `unknown key; did you mean "${near}"?`;
}

function describeType(issue: core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return "missing";
  if (isCustom(issue)) return issue.message;
  const want = NAMES[issue.expected] ?? issue.expected;
  return `is ${nameOf(issue.input)}; it must be ${want}`;
}

function describeDiscriminator(issue: core.$ZodIssueInvalidUnion, path: (string | number)[]): Finding {
  const input: unknown = issue.input;
  const known = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const written =
    typeof input === "object" && input !== null
      ? Object.entries(input).find(([key]) => key === issue.discriminator)?.[1]
      : undefined;
  if (written === undefined)
    return { path: path.slice(0, -1), message: `"${issue.discriminator}" is missing; one of: ${known.join(", ")}` };
  const near = typeof written === "string" ? suggest(written, known) : undefined;
  return {
    path,
    message: `unknown ${issue.discriminator}; ${near === undefined ? `one of: ${known.join(", ")}` : `did you mean "${near}"?`}`,
  };
}

/** zod's own messages begin with these words; everything else was written by us beside the rule. */
const isCustom = (issue: { readonly message: string }) => !/^(?:Invalid|Too|Unrecognized)\b/.test(issue.message);

function unit(origin: string): string {
  return origin === "string" ? " characters" : origin === "array" ? " entries" : "";
}

function nameOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a number";
  return NAMES[typeof value] ?? typeof value;
}

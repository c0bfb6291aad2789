import { stringify } from "yaml";
import { parseSpec } from "../../src/spec/parse.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { fullSpec, type RawSpec } from "./full-specs.ts";
import { type StringField, stringFields } from "./string-fields.ts";

/** A spec that is accepted although its texts are hostile. */
export interface HostileSpec {
  readonly spec: Spec;
  /** What was put where: text by path, such as `container.mounts.[].host`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** They name what must be there already, and go into calls only. */
const NO_SCRIPT_HAS_THEM = ["pet.volumes.[].existing", "pet.volumes.[].hand_over.path"];

/** What may have to stand before a text so that a field takes it. */
const BEFORE = ["", "/srv/", "http://10.1.10.22:4000/", "https://example.org/", "x", "env:", "file:/"];

/**
 * Puts one of the texts into every field that takes it, each field another one.
 *
 * @param turn which text the first field gets.
 * @returns one spec for as many fields as get along with each other, another for the rest, and so on.
 */
export function hostileSpecs(shape: Spec["shape"], texts: readonly string[], turn: number): readonly HostileSpec[] {
  const specs: HostileSpec[] = [];
  let left = stringFields(shape).flatMap((field, index): Placed[] => {
    if (NO_SCRIPT_HAS_THEM.includes(field.path.join("."))) return [];
    const chosen = texts[(turn + index) % texts.length] ?? "";
    // one reference is one secret, and a secret that is good for one thing need not be good for another
    const text = isReference(field) ? `${index}${chosen}` : chosen;
    const forms = BEFORE.map((before) => before + text).filter((form) => mayTake(field, form));
    return forms.length === 0 ? [] : [{ path: field.path, forms }];
  });
  for (let pass = 0; pass < 4 && left.length > 0; pass++) {
    const { spec, placed, refused } = place(shape, left);
    if (placed.size > 0) specs.push({ spec, texts: placed });
    left = refused;
  }
  return specs;
}

function isReference({ path, patterns }: StringField): boolean {
  return (
    path.at(-2) === "command" || patterns.some((pattern) => pattern.test("env:NAME") && pattern.test("file:/path"))
  );
}

interface Placed {
  readonly path: readonly string[];
  /** What may be tried, best first. */
  readonly forms: readonly string[];
}

function mayTake({ patterns }: StringField, text: string): boolean {
  return patterns.length === 0 || patterns.some((pattern) => pattern.test(text));
}

/** Sets all at once, and takes back what the spec's rules complain about, until they are content. */
function place(shape: Spec["shape"], wanted: readonly Placed[]) {
  let trying: readonly Placed[] = wanted;
  const conflicting: Placed[] = [];
  for (;;) {
    const raw = structuredClone(fullSpec(shape));
    for (const { path, forms } of trying) setAt(raw, path, forms[0] ?? "");
    const parsed = parseSpec(stringify(raw), "hostile.yaml");
    if ("spec" in parsed) {
      const placed = new Map(trying.map(({ path, forms }) => [path.join("."), forms[0] ?? ""]));
      return { spec: parsed.spec, placed, refused: trying.length === 0 ? [] : conflicting };
    }
    const bad = concernedBy(
      parsed.problems.map(({ at }) => at),
      trying,
    );
    if (bad.length === 0) throw new Error(JSON.stringify(parsed.problems));
    trying = trying.flatMap((one): Placed[] => {
      if (!bad.includes(one)) return [one];
      const forms = one.forms.slice(1);
      if (forms.length > 0) return [{ ...one, forms }];
      conflicting.push({ ...one, forms: wanted.find(({ path }) => path === one.path)?.forms ?? [] });
      return [];
    });
  }
}

/** The fields that problems are about; where that is none of them, those nearest to it. */
function concernedBy(places: readonly string[], fields: readonly Placed[]): readonly Placed[] {
  let near = places;
  while (near.some((at) => at !== "")) {
    const found = fields.filter(({ path }) => near.some((at) => at !== "" && concerns(at, path)));
    if (found.length > 0) return found;
    near = near.map((at) => at.replace(/[.[]?[^.[]*$/, ""));
  }
  return [];
}

/** Whether a problem at `a.b[0].c` is about the field `a.b.[].c`, or about something that it is a part of or that is part of it. */
function concerns(at: string, path: readonly string[]): boolean {
  const parts = at.replaceAll(/\[\d+\]/g, ".[]").split(".");
  return parts.every((part, index) => index >= path.length || path[index] === "*" || path[index] === part);
}

function setAt(raw: RawSpec, path: readonly string[], value: string): void {
  let here: RawSpec = raw;
  for (const [index, part] of path.entries()) {
    const next = path[index + 1] ?? "";
    const fitting = Object.keys(here).find((each) => next in Object(here[each]));
    const key = part === "[]" ? (fitting ?? "0") : part === "*" ? (Object.keys(here)[0] ?? "one") : part;
    if (index === path.length - 1) {
      here[key] = value;
      return;
    }
    const there = here[key];
    // an array of the YAML is a mapping with numbers for keys here
    if (typeof there !== "object" || there === null) here[key] = next === "[]" ? [] : {};
    here = here[key] as RawSpec;
  }
}

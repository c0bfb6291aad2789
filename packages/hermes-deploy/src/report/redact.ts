import type { Event } from "./event.ts";
import type { Reporter } from "./reporter.ts";

/** Forgets nothing: every value added is replaced in every event reported later. */
export interface Redactor {
  /** Values shorter than four characters are ignored: replacing them would garble everything else. */
  add(values: Iterable<string>): void;
  text(text: string): string;
  wrap(reporter: Reporter): Reporter;
}

const SHORTEST = 4;

/** Makes a redactor that replaces secret values by `[secret]` wherever they occur inside an event's texts. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  // One secret may be part of another: the longer one must go whole.
  const longestFirst = () => [...secrets].sort((a, b) => b.length - a.length);
  const text = (given: string): string => {
    let clean = given;
    for (const secret of longestFirst()) clean = clean.replaceAll(secret, "[secret]");
    return clean;
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(deep);
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]));
    }
    return value;
  };
  return {
    add(values) {
      for (const value of values) {
        if (value.length < SHORTEST) continue;
        secrets.add(value);
        // The forms in which the same value shows up in JSON, in URLs and in base64 transports.
        secrets.add(JSON.stringify(value).slice(1, -1));
        secrets.add(encodeURIComponent(value));
      }
    },
    text,
    wrap: (reporter) => ({
      // A deep copy with other strings has the shape of the event it was made from.
      emit: (event) => reporter.emit(deep(event) as Event),
      close: () => reporter.close(),
    }),
  };
}

import type { Schema } from "../document/openapi.ts";

/** Collects the property strings of a document. The same facts under two names of parameters are one component. */
export class Components {
  readonly #byFacts = new Map<string, string>();
  readonly #schemas = new Map<string, Schema>();

  /**
   * @param facts what makes the format: two formats with the same facts become one component
   * @param proposal the component's key, if it is new and the key is free
   * @param describe makes the component
   * @returns the key of the component
   */
  register(facts: string, proposal: string, describe: () => Schema): string {
    const known = this.#byFacts.get(facts);
    if (known) return known;
    let key = proposal;
    for (let count = 2; this.#schemas.has(key); count++) key = `${proposal}-${count}`;
    this.#byFacts.set(facts, key);
    this.#schemas.set(key, describe());
    return key;
  }

  /** By key, so that a new method does not move them all. */
  list(): Record<string, Schema> {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

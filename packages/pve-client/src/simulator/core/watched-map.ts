/** A map that tells when something was put in or taken out. */
export class WatchedMap<Key, Value> extends Map<Key, Value> {
  readonly #changed: () => void;

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    this.#changed();
    return this;
  }

  override delete(key: Key): boolean {
    const was = super.delete(key);
    if (was) this.#changed();
    return was;
  }
}

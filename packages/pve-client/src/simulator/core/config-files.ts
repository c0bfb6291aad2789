import { createHash } from "node:crypto";

/**
 * The cluster's configuration as PVE keeps it: the text files of /etc/pve. They are the only truth about users,
 * storages, pools and guest configurations; whatever reads them parses the text, so that what is written out again
 * is what PVE would have written. Paths are relative, such as `nodes/pve1/lxc/105.conf`.
 */
export class ConfigFiles {
  readonly #texts = new Map<string, string>();
  /** What was read out of each text, by path and by who reads. */
  readonly #parsed = new Map<string, { text: string; values: Map<unknown, unknown> }>();
  readonly #changed: () => void;
  #paths = 0;

  /** @param changed is called after each change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Counts changes to which files exist; equal numbers mean the same set of paths. */
  get pathsVersion(): number {
    return this.#paths;
  }

  read(path: string): string | undefined {
    return this.#texts.get(path);
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  write(path: string, text: string): void {
    if (!this.#texts.has(path)) this.#paths++;
    this.#texts.set(path, text);
    this.#changed();
  }

  /** @returns false if there was no such file. */
  remove(path: string): boolean {
    this.#parsed.delete(path);
    if (!this.#texts.delete(path)) return false;
    this.#paths++;
    this.#changed();
    return true;
  }

  /** Moves a file, as the migration of a guest does. */
  rename(from: string, to: string): void {
    const text = this.#texts.get(from);
    if (text === undefined) throw new Error(`cannot move '${from}': there is no such file`);
    this.#texts.delete(from);
    this.#parsed.delete(from);
    this.#paths++;
    this.write(to, text);
  }

  paths(): IterableIterator<string> {
    return this.#texts.keys();
  }

  /**
   * The file's content as `parse` reads it, computed again only when the text has changed. Treat it as read-only: to
   * change the file, parse a fresh copy, print it, and {@link write} it. A missing file is an empty text.
   *
   * @param parse the same function each time (a module's export), else nothing is saved.
   */
  parsed<T>(path: string, parse: (text: string) => T): T {
    const text = this.#texts.get(path) ?? "";
    let known = this.#parsed.get(path);
    if (!known || known.text !== text) {
      known = { text, values: new Map() };
      this.#parsed.set(path, known);
    }
    // the value was made by this very function, so it has its type
    if (known.values.has(parse)) return known.values.get(parse) as T;
    const value = parse(text);
    known.values.set(parse, value);
    return value;
  }
}

/** What PVE calls the digest of a configuration: SHA-1 of its bytes, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

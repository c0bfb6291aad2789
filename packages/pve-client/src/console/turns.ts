/** Lets pieces of work on the same thing follow each other in the order in which they were given. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /**
   * Does a piece of work when those before it are over, however they ended.
   *
   * @param key what it works on.
   * @returns what the work returns.
   * @throws what the work throws; the signal's reason when it was aborted before its turn came.
   */
  take<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const before = this.#last.get(key);
    const done = before === undefined ? work() : waitFor(before, signal).then(work);
    // who leaves the row leaves those behind it where they are
    const over = Promise.allSettled([before, done]).then(() => {
      if (this.#last.get(key) === over) this.#last.delete(key);
    });
    this.#last.set(key, over);
    return done;
  }
}

function waitFor(before: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal?.reason);
    if (signal?.aborted) return leave();
    signal?.addEventListener("abort", leave, { once: true });
    void before.then(() => {
      signal?.removeEventListener("abort", leave);
      resolve();
    });
  });
}

import pLimit, { type LimitFunction } from "p-limit";
import { PveError } from "../errors/pve-error.ts";

/** What a piece of work changes. */
export interface WorkPlace {
  /** Guests that it works on; ids are unique in a cluster. */
  readonly vmids?: readonly number[];
  /** Storages on which it makes or removes volumes. */
  readonly storages?: readonly string[];
}

/**
 * Lets a program do many things to many guests at once without standing in its own way: PVE locks a guest's configuration
 * and a storage while it changes them, and whoever waits longer than 10 s for that is refused. Work on one guest is done
 * piece by piece in the order in which it was given, and only so many pieces at once work on one storage.
 *
 * @example
 * const queue = new GuestQueue();
 * await Promise.all(vmids.map((vmid) => queue.run({ vmids: [vmid], storages: ["local-lvm"] }, () => rebuild(vmid))));
 */
export class GuestQueue {
  readonly #perStorage: number;
  readonly #limits = new Map<string, LimitFunction>();

  /**
   * @param options `perStorage`: pieces of work at once on one storage, 2 if absent.
   * @throws PveError if it is no whole number from 1 on.
   */
  constructor({ perStorage = 2 }: { readonly perStorage?: number } = {}) {
    if (!Number.isInteger(perStorage) || perStorage < 1) {
      throw new PveError(`perStorage must be a whole number from 1 on, got ${perStorage}.`);
    }
    this.#perStorage = perStorage;
  }

  /**
   * Does a piece of work when it is its turn.
   *
   * @param work waits for the tasks that it starts, since they hold the locks.
   * @returns what the work returns.
   * @throws what the work throws; others go on.
   */
  run<T>({ vmids = [], storages = [] }: WorkPlace, work: () => Promise<T>): Promise<T> {
    // everybody takes the places in the same order, so that no two wait for each other
    const places = [
      ...[...new Set(vmids)].sort((a, b) => a - b).map((vmid) => [`vmid ${vmid}`, 1] as const),
      ...[...new Set(storages)].sort().map((storage) => [`storage ${storage}`, this.#perStorage] as const),
    ];
    const inTurn = places.reduceRight<() => Promise<T>>(
      (next, [place, limit]) =>
        () =>
          this.#at(place, limit, next),
      work,
    );
    return inTurn();
  }

  async #at<T>(place: string, concurrency: number, work: () => Promise<T>): Promise<T> {
    const limit = this.#limits.get(place) ?? pLimit(concurrency);
    this.#limits.set(place, limit);
    try {
      return await limit(work);
    } finally {
      if (limit.activeCount === 0 && limit.pendingCount === 0) this.#limits.delete(place);
    }
  }
}

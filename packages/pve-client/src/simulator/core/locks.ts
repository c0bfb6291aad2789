import type { Clock } from "../clock/clock.ts";
import { die } from "./answer.ts";

/** Advisory locks by the file that PVE would lock. */
export interface Locks {
  /**
   * Runs `work` while holding the lock, after waiting for others who hold it.
   *
   * @param file such as `/run/lock/lxc/pve-config-105.lock`.
   * @param timeout seconds to wait; 500 `can't lock file '…' - got timeout` after that. Rule: `PVE/Tools.pm sub lock_file_full`.
   */
  hold<T>(file: string, timeout: number, work: () => T | Promise<T>): Promise<T>;
  /** Takes the lock and keeps it until the returned function is called: for faults and tests. */
  take(file: string): () => void;
  isHeld(file: string): boolean;
}

/** Lock of a container's configuration. Rule: `PVE/LXC/Config.pm sub config_file_lock`. */
export const containerLock = (vmid: number) => `/run/lock/lxc/pve-config-${vmid}.lock`;

/** Lock of a machine's configuration. Rule: `PVE/QemuConfig.pm sub config_file_lock`. */
export const machineLock = (vmid: number) => `/var/lock/qemu-server/lock-${vmid}.conf`;

const STEP_MS = 100;

/** Locks that nobody holds yet; waiting is measured by `clock`. */
export function createLocks(clock: Clock): Locks {
  const held = new Map<string, (() => void)[]>();

  const release = (file: string) => {
    const next = held.get(file)?.shift();
    if (next) next();
    else held.delete(file);
  };

  const acquire = async (file: string, timeout: number): Promise<void> => {
    const queue = held.get(file);
    if (!queue) {
      held.set(file, []);
      return;
    }
    let turn = () => {};
    const myTurn = new Promise<"mine">((resolve) => {
      turn = () => resolve("mine");
    });
    queue.push(turn);
    // in small steps, so that a clock that does not wait still lets the holder finish
    for (const until = clock.now() + timeout * 1000; clock.now() < until; ) {
      const done = new AbortController();
      const outcome = await Promise.race([myTurn, clock.sleep(STEP_MS, done.signal).then(() => "still" as const)]);
      done.abort();
      if (outcome === "mine") return;
    }
    const place = queue.indexOf(turn);
    if (place < 0) release(file);
    else queue.splice(place, 1);
    die(`can't lock file '${file}' - got timeout`);
  };

  return {
    hold: async (file, timeout, work) => {
      await acquire(file, timeout);
      try {
        return await work();
      } finally {
        release(file);
      }
    },
    take: (file) => {
      if (held.has(file)) throw new Error(`the lock '${file}' is held already`);
      held.set(file, []);
      let taken = true;
      return () => {
        if (taken) release(file);
        taken = false;
      };
    },
    isHeld: (file) => held.has(file),
  };
}

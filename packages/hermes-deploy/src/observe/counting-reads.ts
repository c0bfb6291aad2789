import type { Pve } from "../channels/pve.ts";

/** The same client, with a count of what is read through it. */
export function countingReads(pve: Pve): { readonly pve: Pve; readonly count: () => number } {
  let reads = 0;
  const counted: Pve = {
    ...pve,
    // The overloads of `get` stay as they are; only the call is counted.
    get: ((...args: Parameters<Pve["get"]>) => {
      reads += 1;
      return pve.get(...args);
    }) as Pve["get"],
  };
  return { pve: counted, count: () => reads };
}

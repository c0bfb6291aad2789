import { PveError } from "../errors/pve-error.ts";

/** Says of what a reading failed because it makes no sense. @throws PveError for a TypeError of `read`. */
export function understood<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof TypeError) throw new PveError(`preflight: ${what}: ${cause.message}`, { cause });
    throw cause;
  }
}

import { die, PveFailure } from "./answer.ts";

/**
 * What fails under a file's lock is told with what was to be done. Rule: the `$errmsg` of PVE's locks.
 *
 * @param doing such as `create resource failed`.
 */
export function under<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PveFailure && error.status === 500) die(`${doing}: ${error.message}`);
    throw error;
  }
}

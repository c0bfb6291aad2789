import { PveFailure } from "../core/answer.ts";

/**
 * Runs one step and keeps what it dies of, for the one option that it is about.
 *
 * @returns whether it was done.
 */
export function collectError(
  errors: Record<string, string>,
  option: string,
  prefix: string,
  work: () => void,
): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    errors[option] = `${prefix}${error.message}`;
    return false;
  }
}

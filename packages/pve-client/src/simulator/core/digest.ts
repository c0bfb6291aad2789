import { die } from "./answer.ts";

/**
 * A change that was prepared on another state is refused. Rule: `PVE/Tools.pm sub assert_if_modified`.
 *
 * @param now digest of what is there.
 * @param seen digest that the caller has given, if any.
 * @throws PveFailure 500 if they differ.
 */
export function assertIfModified(now: string | undefined, seen: string | undefined): void {
  if (now && seen && now !== seen) die("detected modified configuration - file changed by other user? Try again.");
}

import type { LookAs } from "./deployment.ts";
import type { Options } from "./options.ts";

/** Which changes the command line allows a plan to have. */
export function lookAs({ adopt, replace }: Options): LookAs {
  return replace === undefined ? { adopt } : { adopt, replace };
}

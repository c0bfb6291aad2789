import { die, PveFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { printUserConfig } from "./print-user-config.ts";
import { readUserConfig, type UserConfig } from "./user-config.ts";

export const USER_FILE = "user.cfg";

/** The current users, groups, roles, pools and ACLs. Not to be changed: see {@link changeUserConfig}. */
export function userConfig(cluster: Cluster): UserConfig {
  return cluster.files.parsed(USER_FILE, readUserConfig);
}

/**
 * Changes `user.cfg`: parse, change, write. A change that fails leaves the file as it was.
 *
 * @param change works on a copy. What it dies with is prefixed with `failure`; of an exception remains its text.
 * @param failure such as `create user failed`. Rule: `PVE/AccessControl.pm sub lock_user_config`.
 */
export function changeUserConfig<T>(cluster: Cluster, change: (config: UserConfig) => T, failure?: string): T {
  const config = readUserConfig(cluster.files.read(USER_FILE) ?? "");
  const result = prefixed(failure, () => change(config));
  cluster.files.write(USER_FILE, printUserConfig(config));
  return result;
}

function prefixed<T>(failure: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (failure === undefined || !(error instanceof PveFailure)) throw error;
    return die(`${failure}: ${textOf(error)}`);
  }
}

/** Rule: `PVE/Exception.pm sub stringify`. */
function textOf({ status, message, errors = {} }: PveFailure): string {
  if (status === 500) return message;
  return `${status} ${message}${Object.entries(errors)
    .map(([name, text]) => `${name}: ${text}\n`)
    .join("")}`;
}

import { spawnSync } from "node:child_process";

/**
 * Whether a program is here which a test asks what it thinks of our files.
 *
 * @param program a name on the PATH, or a path; as in a root shell, `/usr/sbin` counts too
 * @throws Error when it is not, though `REQUIRE_PROGRAMS=1` says that all of them are (as CI does)
 */
export function isInstalled(program: string): boolean {
  const path = `${process.env.PATH}:/usr/sbin`;
  const found = spawnSync("sh", ["-c", 'command -v "$1"', "sh", program], { env: { PATH: path } }).status === 0;
  if (!found && process.env.REQUIRE_PROGRAMS === "1")
    throw new Error(`${program} is not installed; .ci/install-programs installs it`);
  if (!found) process.stdout.write(`NOT asked: ${program}, which is not installed here (see .ci/install-programs)\n`);
  return found;
}

import { leastPrivilege } from "../permissions/least-privilege.ts";
import { printResult } from "./print-result.ts";
import { readCallText } from "./read-call.ts";
import { EXIT, type World } from "./world.ts";

/** What the token is called. */
export interface TokenCommandOptions {
  readonly role?: string;
  readonly json?: boolean;
}

/**
 * Prints the commands that make a token which may do just these calls. Nothing is asked of a server.
 *
 * @param calls each one text: `put /nodes/pve1/lxc/105/config memory=1024`.
 */
export async function tokenCommand(
  authid: string,
  calls: readonly string[],
  { role, json = false }: TokenCommandOptions,
  { stdout, stderr }: World,
): Promise<number> {
  const planned = await Promise.all(calls.map(readCallText));
  const needed = leastPrivilege(planned, { authid, ...(role === undefined ? {} : { role }) });
  if (json) {
    stdout.write(printResult(needed, true));
    return EXIT.done;
  }
  for (const command of needed.commands) stdout.write(`${command}\n`);
  for (const reason of needed.unknown) stderr.write(`not known beforehand: ${reason}\n`);
  return EXIT.done;
}

import { buffer } from "node:stream/consumers";
import { agentExec } from "../guests/agent-exec.ts";
import { findGuest } from "../guests/find-guest.ts";
import { withShell } from "../guests/with-shell.ts";
import { connect } from "./connect.ts";
import type { World } from "./world.ts";

/** How a command is run. */
export interface ExecCommandOptions {
  /** Feeds what comes on standard input to the command; without it, the command has none. */
  readonly stdin?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  /** Restarts a container whose console asks for a login, so that it has a shell. */
  readonly restart?: boolean;
}

/**
 * Runs a command in a guest: in a container over its console, in a machine by its agent.
 *
 * @param which VMID or name of the guest.
 * @returns the command's own exit code.
 */
export async function execCommand(
  which: string,
  command: readonly string[],
  options: ExecCommandOptions,
  world: World,
): Promise<number> {
  const { signal, stdin: input, stdout, stderr } = world;
  const stdin = options.stdin ? await buffer(input) : undefined;
  const pve = await connect(world);
  try {
    const { node, vmid, type } = await findGuest(pve, /^\d+$/.test(which) ? Number(which) : which, { signal });
    const timeout = options.timeout === undefined ? {} : { timeout: options.timeout * 1000 };
    const what = { node, vmid, command, stdin, signal, ...timeout };
    if (type === "lxc") {
      // a person sees the lines as they come; a pipe gets the bytes as they are
      const live = stdout.isTTY ? { onLine: (line: string) => stdout.write(`${line}\n`) } : {};
      const run = () => pve.exec({ ...what, ...live });
      const { code, output } = options.restart ? await withShell(pve, what, run, { restart: true }) : await run();
      if (!stdout.isTTY) stdout.write(output);
      return code;
    }
    const result = await agentExec(pve, what);
    stdout.write(result.stdout);
    stderr.write(result.stderr);
    return result.code;
  } finally {
    await pve.close();
  }
}

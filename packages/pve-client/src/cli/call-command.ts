import { Task } from "../tasks/task.ts";
import { connect } from "./connect.ts";
import { printResult } from "./print-result.ts";
import { readCall } from "./read-call.ts";
import { EXIT, type World } from "./world.ts";

/** How an answer is shown. */
export interface CallCommandOptions {
  readonly json?: boolean;
  /** False: prints the UPID and does not follow the task. */
  readonly wait?: boolean;
}

/**
 * Makes one call and prints its answer. A task is followed to its end, its log on standard error.
 *
 * @returns the exit code; a task that fails throws TaskError.
 */
export async function callCommand(
  verb: string,
  path: string,
  args: readonly string[],
  { json, wait = true }: CallCommandOptions,
  world: World,
): Promise<number> {
  const { signal, stdout, stderr } = world;
  const call = await readCall(verb, path, args);
  const pve = await connect(world);
  try {
    const answer = await pve.request(call, { signal });
    if (answer instanceof Task && wait) {
      const result = await answer.wait({ signal, onLog: (line) => stderr.write(`${line}\n`) });
      if (json) stdout.write(printResult(result, true));
      return EXIT.done;
    }
    stdout.write(printResult(answer instanceof Task ? answer.upid : answer, json || !stdout.isTTY, stdout.columns));
    return EXIT.done;
  } finally {
    await pve.close();
  }
}

import { randomBytes } from "node:crypto";
import { CommanderError } from "commander";
import { localSecrets } from "../apply/secrets.ts";
import { realClock } from "../channels/clock.ts";
import { EXIT } from "./exit-code.ts";
import { program } from "./program.ts";
import { terminalPrompts } from "./prompts.ts";
import type { World } from "./world.ts";

/** Runs the program in this process and sets its exit code. The only place that ends it. */
export async function main(): Promise<void> {
  const stop = new AbortController();
  process.on("SIGINT", () => {
    // The second time: somebody does not want to wait for the call that is under way.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
  // A reader that has seen enough (`… | head`) is no failure of ours.
  process.stdout.on("error", () => process.exit(EXIT.failed));
  process.exitCode = await run(process.argv.slice(2), thisProcess(stop.signal));
}

/**
 * Runs a command line.
 * @param argv without the program's own name
 * @returns the exit code
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT.done;
  try {
    // What can be asked is the runtimes' to say, and they are loaded when it is wanted.
    const asks = argv.includes("init") ? (await import("./init/flags.ts")).flags() : [];
    await program(world, asks, (code) => {
      exitCode = code;
    }).parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.badSpec;
  }
  return exitCode;
}

function thisProcess(signal: AbortSignal): World {
  const { env } = process;
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  return {
    env,
    // Package managers run scripts in the package's directory and keep the user's own in INIT_CWD.
    cwd: env.INIT_CWD ?? process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    clock: realClock,
    random: (bytes) => randomBytes(bytes).toString("hex"),
    signal,
    secrets: localSecrets(env),
    fetch: (url, init) => fetch(url, init),
    ...(canAsk ? { confirm: ask, prompts: terminalPrompts } : {}),
  };
}

async function ask(question: string): Promise<boolean> {
  const { confirm, isCancel } = await import("@clack/prompts"); // seldom wanted
  const answer = await confirm({ message: question, initialValue: false });
  return !isCancel(answer) && answer;
}

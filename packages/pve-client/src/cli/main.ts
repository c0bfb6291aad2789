import { CommanderError } from "commander";
import { ConnectionError } from "../errors/connection-error.ts";
import { ParameterError } from "../errors/parameter-error.ts";
import { redact } from "../errors/redact.ts";
import { program } from "./program.ts";
import { UsageError } from "./usage-error.ts";
import { EXIT, type World } from "./world.ts";

/**
 * Runs a command line of `pve`.
 *
 * @param argv without the program's own name.
 * @returns the exit code.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT.done;
  try {
    const finish = (code: number) => {
      exitCode = code;
    };
    await program(world, finish).parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    world.stderr.write(`${explain(error)}\n`);
    const isUsage = error instanceof UsageError || error instanceof TypeError || error instanceof ParameterError;
    return isUsage ? EXIT.usage : EXIT.failed;
  }
}

/** Errors of this package are written to be read; anything else is shown as far as it is safe. */
function explain(error: unknown): string {
  const text = redact(error instanceof Error ? error.message : String(error));
  return error instanceof ConnectionError &&
    /^(?:DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|FINGERPRINT_MISMATCH)/.test(error.code)
    ? `${text}\nFor pve: PVE_FINGERPRINT=…, PVE_CA=FILE, or trust what it shows now with pve login HOST --trust.`
    : text;
}

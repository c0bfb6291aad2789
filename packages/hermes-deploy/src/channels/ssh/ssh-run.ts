import { once } from "node:events";
import type { Client, ClientChannel } from "ssh2";
import type { Conduct, ScriptResult } from "../channel.ts";
import { SshError } from "./ssh-error.ts";

const AGAIN = "Run the same command again: it looks at what is there and goes on from that.";

export interface SshWork extends Conduct {
  /** As the login shell shall read it. */
  readonly command: string;
  /** For its standard input. */
  readonly script: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * Runs a program over a login, and tells its output line by line.
 *
 * @throws {SshError} when the login does not run it, breaks off, or the time is over.
 */
export async function runOverSsh(client: Client, where: string, work: SshWork): Promise<ScriptResult> {
  const { signal, timeout } = work;
  signal?.throwIfAborted();
  const overtime = AbortSignal.timeout(timeout);
  const stop = AbortSignal.any([overtime, ...(signal === undefined ? [] : [signal])]);
  try {
    const result = await begin(client, where, work, stop);
    if (result !== undefined) return result;
  } catch (error) {
    signal?.throwIfAborted();
    if (!overtime.aborted) throw error;
    throw new SshError(`a script on ${where} was not over after ${timeout / 1000} s`, AGAIN);
  }
  throw new SshError(`the connection to ${where} ended before the script did; it may still run`, AGAIN);
}

/** What comes of a command; one that is quick may be over in the same packet in which it began. */
function begin(client: Client, where: string, work: SshWork, stop: AbortSignal): Promise<ScriptResult | undefined> {
  const because = (reason: string) => new SshError(`${where} does not run a command: ${reason}`, AGAIN);
  return new Promise((resolve, reject) => {
    try {
      client.exec(work.command, (refused, stream) => {
        if (refused === undefined) resolve(listen(stream, work, stop));
        else reject(because(refused.message));
      });
    } catch (error) {
      reject(because(error instanceof Error ? error.message : String(error)));
    }
  });
}

/** Listens from this very moment. @returns nothing when the stream ends without an exit code. @throws what stopped it. */
async function listen(
  stream: ClientChannel,
  { script, log }: SshWork,
  stop: AbortSignal,
): Promise<ScriptResult | undefined> {
  const told = lineByLine(log);
  let output = "";
  let code: number | null = null;
  for (const part of [stream, stream.stderr]) {
    part.setEncoding("utf8");
    part.on("data", (text: string) => {
      output += text;
      told.add(text);
    });
  }
  stream.on("exit", (status: number | null) => {
    code = status;
  });
  try {
    const closed = once(stream, "close", { signal: stop });
    stream.end(script);
    await closed;
  } catch (error) {
    stream.destroy();
    throw error;
  }
  told.end();
  return code === null ? undefined : { code, output };
}

/** Hands on complete lines, without their ends and without empty ones. */
function lineByLine(log: (line: string) => void): { add(text: string): void; end(): void } {
  let rest = "";
  return {
    add(text) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? "";
      for (const line of lines.filter((each) => each !== "")) log(line);
    },
    end() {
      if (rest !== "") log(rest);
    },
  };
}

import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Channel, Conduct, HostJob, ScriptResult } from "./channel.ts";
import type { Clock } from "./clock.ts";
import type { ChannelEvent } from "./event.ts";
import { ScriptNotSeenError } from "./script-not-seen-error.ts";

export interface ConsoleScriptOptions {
  readonly clock: Clock;
  /** Between two looks, in milliseconds. */
  readonly interval?: number;
  /** How long to wait for a person, in milliseconds. */
  readonly timeout?: number;
  /** Name of the script file, such as `hermes-118.sh`. */
  readonly fileName: string;
}

const INTERVAL = 2_000;
const TIMEOUT = 30 * 60_000;
const END = "END_OF_HERMES_DEPLOY";

/**
 * A person with the PVE web console: the script is shown and written to a file, and its effect is watched for through
 * the API. What cannot be seen through the API counts as done with the rest, because the script stops at its first failure.
 */
export function consoleScript(options: ConsoleScriptOptions): Channel {
  return {
    name: "console-script",
    doors: { "host-shell": { immediate: false, run: (job, conduct) => runByPerson(job, conduct, options) } },
    why: {
      api: "a person at the console is asked only for what the API cannot do",
      "root-api": "done by its `pct` command in the script",
      "host-shell": "you paste a script in the PVE web console; its effect is watched for through the API",
      "guest-shell": "a person at the console is asked only for what the API cannot do",
    },
  };
}

/** The script so that it can be pasted into an interactive shell: one command, which ends at the first failure. */
export function pasteable(script: string): string {
  return `sh -eu <<'${END}'\n${script.trimEnd()}\n${END}\n`;
}

async function runByPerson(
  { node, script, effects }: HostJob,
  { signal, emit }: Conduct & { readonly emit: (event: ChannelEvent) => void },
  { clock, interval = INTERVAL, timeout = TIMEOUT, fileName }: ConsoleScriptOptions,
): Promise<ScriptResult> {
  const directory = await mkdtemp(join(tmpdir(), "hermes-deploy-")); // mode 0700
  try {
    const file = join(directory, fileName);
    await writeFile(file, `#!/bin/sh\nset -eu\n${script.trimEnd()}\n`);
    await chmod(file, 0o700);
    const startedAt = clock.now();
    emit({ type: "channel.paste", node, file, script: pasteable(script), timeoutMilliseconds: timeout });
    for (;;) {
      const { seen, missing } = await effects();
      const milliseconds = clock.now() - startedAt;
      if (missing.length === 0) {
        emit({ type: "channel.seen", effects: seen, milliseconds });
        return { code: 0, output: "" };
      }
      if (milliseconds >= timeout)
        throw new ScriptNotSeenError(missing, `${Math.round(milliseconds / 60_000)} minutes`);
      emit({ type: "channel.waiting", missing, milliseconds });
      await clock.sleep(interval, signal);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

import type { SecretSources } from "../apply/secrets.ts";
import type { Clock } from "../channels/clock.ts";
import type { Fetch } from "../web/ask.ts";
import type { Sockets } from "./connect.ts";
import type { Prompts } from "./prompts.ts";

/** Everything outside that a command touches, as an argument: commands can be run without a process. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths of the user start. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: Clock;
  /** Random text of that many bytes, in hex. */
  readonly random: (bytes: number) => string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly secrets: SecretSources;
  /** Asks others than PVE: the model's server, messaging platforms, the image's registry. */
  readonly fetch: Fetch;
  /** Replaces the sockets to PVE: msw, a simulator. */
  readonly sockets?: Sockets;
  /** Asks for answers; absent where nobody can give any. */
  readonly prompts?: Prompts;
  /** Asks a yes/no question; absent where nobody can answer. */
  readonly confirm?: (question: string) => Promise<boolean>;
}

/** A stream to write to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

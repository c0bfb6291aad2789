import type { Caller } from "../client/caller.ts";
import type { Connection } from "../client/exchange.ts";
import { ConsoleError } from "../errors/console-error.ts";
import { openTerminal, type Place, type Terminal } from "./terminal.ts";

/** A connection, and who is on it. */
export interface ConsoleConnection extends Connection {
  readonly authid: string;
}

/** Which terminal. */
export interface TerminalOptions extends Place {
  readonly signal?: AbortSignal;
}

/** The first version whose consoles take tokens (pve-access-control 9.0.4, pve-container 6.1.3). */
const TOKENS_SINCE = 9;

/**
 * Opens a terminal. When a token is refused by a server that is too old for that, the error says so.
 *
 * @throws ConsoleError with `problem: "too-old"`; otherwise as {@link openTerminal}.
 */
export async function openConsole(
  place: Place,
  call: Caller,
  connection: ConsoleConnection,
  signal?: AbortSignal,
): Promise<Terminal> {
  try {
    return await openTerminal(place, call, connection, signal);
  } catch (error) {
    const isToken = connection.authid.includes("!");
    const version = signal?.aborted || !isToken ? undefined : await readVersion(call);
    if (version === undefined || Number.parseInt(version, 10) >= TOKENS_SINCE) throw error;
    const text =
      `PVE ${version} opens no console for an API token; that needs pve-access-control 9.0.4 and pve-container 6.1.3. ` +
      "Log in with password(user, secret) instead.";
    throw new ConsoleError({ place, problem: "too-old", text, mayHaveRun: false, cause: error });
  }
}

async function readVersion(call: Caller): Promise<string | undefined> {
  const answer = await call("GET", "/version").catch(() => undefined);
  const { version } = (answer ?? {}) as { readonly version?: string };
  return version;
}

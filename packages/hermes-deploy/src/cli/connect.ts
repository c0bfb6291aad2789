import {
  type Access,
  apiToken as apiTokenAuth,
  createPveClient,
  type PveClientOptions,
  password,
} from "@homelab/pve-client";
import { apiToken } from "../channels/api-token.ts";
import type { Channel, Guest } from "../channels/channel.ts";
import type { Clock } from "../channels/clock.ts";
import { consoleScript } from "../channels/console-script.ts";
import type { Pve } from "../channels/pve.ts";
import { rememberingTasks } from "../channels/remembering-tasks.ts";
import { rootTicket } from "../channels/root-ticket.ts";
import type { SshTarget } from "../channels/ssh/ssh-session.ts";
import { observeRights } from "../observe/rights.ts";
import type { PveTarget } from "./target.ts";

/** What replaces the sockets: msw, a simulator. */
export type Sockets = Pick<PveClientOptions, "fetch" | "webSocket">;

export interface Connection {
  /** For reading: the token if there is one, else root@pam. */
  readonly pve: Pve;
  /** Best first. */
  readonly channels: readonly Channel[];
  /** UPIDs of the tasks that were started through the channels. */
  readonly startedTasks: ReadonlySet<string>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly guest: Guest;
  readonly clock: Clock;
  /** How long to wait for a person at the console, and how often to look, in milliseconds; 0 = do not ask anybody. */
  readonly console: { readonly timeout: number; readonly interval?: number };
  readonly sockets?: Sockets;
}

/**
 * Opens every channel that the target has a credential for.
 * @throws the client's errors when the server cannot be reached, trusted, or does not accept the credential
 * @throws {NoRightsError} for a credential that sees nothing
 */
export async function connect(target: PveTarget, options: ConnectOptions): Promise<Connection> {
  const { guest, clock, sockets } = options;
  const open = <A extends Access>(auth: PveClientOptions<A>["auth"]) =>
    createPveClient({ url: target.url, auth, ...(sockets?.fetch === undefined ? { tls: target.tls } : sockets) });
  const token = target.token && open(apiTokenAuth(target.token.id, target.token.secret));
  const root = target.rootPassword === undefined ? undefined : open(password("root@pam", target.rootPassword));
  const pve: Pve | undefined = token ?? root;
  if (pve === undefined) throw new Error(`no credential for ${target.url}`);
  const startedTasks = new Set<string>();
  let shell: SshLogin | undefined;
  const close = async () => {
    shell?.close();
    await Promise.all([token?.close(), root?.close()]);
  };
  try {
    const rights = await observeRights(pve, guest.vmid);
    shell = target.ssh && (await logIn(target.ssh, guest));
    return {
      pve,
      channels: [
        ...(token === undefined ? [] : [apiToken(rememberingTasks(token, startedTasks), guest, clock, rights)]),
        ...(shell === undefined ? [] : [shell.channel]),
        ...(root === undefined ? [] : [rootTicket(rememberingTasks(root, startedTasks), guest, clock)]),
        ...(options.console.timeout === 0
          ? []
          : [consoleScript({ clock, ...options.console, fileName: `hermes-${guest.vmid}.sh` })]),
      ],
      startedTasks,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface SshLogin {
  readonly channel: Channel;
  close(): void;
}

// ssh2 is loaded by those who use it.
async function logIn(target: SshTarget, guest: Guest): Promise<SshLogin> {
  const { openNodeOverSsh, ssh } = await import("../channels/ssh/ssh.ts");
  const session = await openNodeOverSsh(target, guest.node);
  return { channel: ssh(session, target.user, guest), close: session.close };
}

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
import { observeRights } from "../observe/rights.ts";
import { logInToGuest, logInToNode, type SshLogin } from "./ssh-logins.ts";
import type { PveTarget } from "./target.ts";

/** What replaces the sockets: msw, a simulator. */
export type Sockets = Pick<PveClientOptions, "fetch" | "webSocket">;

export interface Connection {
  /** For reading: the token if there is one, else root@pam. */
  readonly pve: Pve;
  /** Best first. */
  readonly channels: readonly Channel[];
  /** What was asked for and is not to be had, and what is done instead. */
  readonly notes: readonly string[];
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
 * Opens the client of a target's best credential: the token if there is one, else root@pam.
 * @throws {Error} for a target without a credential
 */
export function openClient(target: PveTarget, sockets?: Sockets): Pve {
  const { token, root } = openClients(target, sockets);
  const pve = token ?? root;
  if (pve === undefined) throw new Error(`no credential for ${target.url}`);
  return pve;
}

function openClients({ url, tls, token, rootPassword }: PveTarget, sockets: Sockets | undefined) {
  const open = <A extends Access>(auth: PveClientOptions<A>["auth"]) =>
    createPveClient({ url, auth, ...(sockets?.fetch === undefined ? { tls } : sockets) });
  return {
    token: token && open(apiTokenAuth(token.id, token.secret)),
    root: rootPassword === undefined ? undefined : open(password("root@pam", rootPassword)),
  };
}

/**
 * Opens every channel that the target has a credential for.
 * @throws the client's errors when the server cannot be reached, trusted, or does not accept the credential
 * @throws {NoRightsError} for a credential that sees nothing
 */
export async function connect(target: PveTarget, options: ConnectOptions): Promise<Connection> {
  const { guest, clock, sockets } = options;
  const { token, root } = openClients(target, sockets);
  const pve: Pve | undefined = token ?? root;
  if (pve === undefined) throw new Error(`no credential for ${target.url}`);
  const startedTasks = new Set<string>();
  const shells: SshLogin[] = [];
  const close = async () => {
    for (const shell of shells) shell.close();
    await Promise.all([token?.close(), root?.close()]);
  };
  try {
    const rights = await observeRights(pve, guest.vmid);
    if (target.ssh) shells.push(await logInToNode(target.ssh, guest));
    const inside = target.guestSsh && (await logInToGuest(target.guestSsh, pve, guest));
    if (inside) shells.push(inside);
    return {
      pve,
      channels: [
        // who names a login in the container means it
        ...(inside === undefined ? [] : [inside.channel]),
        ...(token === undefined ? [] : [apiToken(rememberingTasks(token, startedTasks), guest, clock, rights)]),
        ...shells.flatMap(({ channel }) => (channel.name === "ssh" ? [channel] : [])),
        ...(root === undefined ? [] : [rootTicket(rememberingTasks(root, startedTasks), guest, clock)]),
        ...(options.console.timeout === 0
          ? []
          : [consoleScript({ clock, ...options.console, fileName: `hermes-${guest.vmid}.sh` })]),
      ],
      notes: shells.flatMap(({ note }) => (note === undefined ? [] : [note])),
      startedTasks,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

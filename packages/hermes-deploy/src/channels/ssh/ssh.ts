import type { Channel, Guest, GuestDoor, HostDoor } from "../channel.ts";
import { reopening } from "./reopening.ts";
import { SshError } from "./ssh-error.ts";
import { openSsh, type SshSession, type SshTarget } from "./ssh-session.ts";

/** Longest time for a script on the node, in milliseconds. */
const HOST_TIMEOUT = 120_000;

/**
 * Logs in over SSH, and makes sure that this is the node: a script for root on another one could do harm there.
 *
 * @throws {SshError} if the login does not come about, or leads elsewhere.
 */
export async function openNodeOverSsh(target: SshTarget, node: string): Promise<SshSession> {
  return await reopening(() => logIn(target, node));
}

async function logIn(target: SshTarget, node: string): Promise<SshSession> {
  const session = await openSsh(target);
  try {
    const { output } = await session.run("uname -n", "", { log: () => {}, timeout: HOST_TIMEOUT });
    const [name] = output.trim().split(".");
    if (name === node) return session;
    throw new SshError(
      `${target.host} is reached over SSH, but it is ${name || "no node"} and not ${node}`,
      `Set ${target.variable} to the address of ${node}: a cluster's nodes have a shell each.`,
    );
  } catch (error) {
    session.close();
    throw error;
  }
}

/**
 * A login on the node over SSH: its shell, and with `pct exec` that of the container.
 *
 * @param user of the login; scripts need root, so another one goes by way of `sudo -n`.
 */
export function ssh(session: SshSession, user: string, guest: Guest): Channel {
  const root = asRoot(user);
  const host: HostDoor = {
    immediate: true,
    run: ({ script }, conduct) => session.run(`${root}sh`, script, { ...conduct, timeout: HOST_TIMEOUT }),
  };
  const inside: GuestDoor = {
    run: (script, { timeoutSeconds, ...conduct }) =>
      session.run(`${root}pct exec ${guest.vmid} -- sh`, script, { ...conduct, timeout: timeoutSeconds * 1000 }),
  };
  return {
    name: "ssh",
    doors: { "host-shell": host, "guest-shell": inside },
    why: {
      api: "SSH is for shells; calls go through the API",
      "root-api": "done by its `pct` command on the node",
      "host-shell": `the node's shell over SSH, as ${user === "root" ? "root" : `${user} with sudo`}`,
      "guest-shell": `a root shell in the container by pct exec over SSH`,
    },
  };
}

/** What stands before a command that root shall run. */
export function asRoot(user: string): string {
  return user === "root" ? "" : "sudo -n ";
}

import type { Channel, Guest } from "../channels/channel.ts";
import type { Pve } from "../channels/pve.ts";
import { SshError } from "../channels/ssh/ssh-error.ts";
import type { SshTarget } from "../channels/ssh/ssh-session.ts";
import { observeGuest } from "../observe/guest.ts";
import { readProperties } from "../plan/properties.ts";

/** A channel over SSH. */
export interface SshLogin {
  readonly channel: Channel;
  /** What is to be told: a login that was asked for and does not come about. */
  readonly note?: string;
  close(): void;
}

// ssh2 is loaded by those who use it.

/**
 * The node's shell.
 *
 * @throws {SshError} if the login does not come about: what it would do, nobody else may be able to.
 */
export async function logInToNode(target: SshTarget, guest: Guest): Promise<SshLogin> {
  const { openNodeOverSsh, ssh } = await import("../channels/ssh/ssh.ts");
  const session = await openNodeOverSsh(target, guest.node);
  return { channel: ssh(session, target.user, guest), close: session.close };
}

/** The container's shell; none as long as there is no such container, and then the API's console does the same. */
export async function logInToGuest(target: SshTarget, pve: Pve, { vmid }: Guest): Promise<SshLogin> {
  const { guestSsh, openGuestOverSsh } = await import("../channels/ssh/guest-ssh.ts");
  const none = (why: string, note?: string): SshLogin => ({
    channel: guestSsh({ none: why }, target.user),
    ...(note === undefined ? {} : { note }),
    close: () => {},
  });
  const seen = await observeGuest(pve, vmid);
  if (seen === undefined) return none(`there is no container ${vmid} yet to log in to`);
  if (seen.status !== "running") return none(`container ${vmid} is ${seen.status}, so nobody can log in`);
  try {
    const session = await openGuestOverSsh(target, { vmid, macs: macsOf(seen.config) });
    return { channel: guestSsh(session, target.user), close: session.close };
  } catch (error) {
    if (!(error instanceof SshError)) throw error;
    return none(error.message, `${target.variable} is not used: ${error.message}. ${error.hint}`);
  }
}

function macsOf(config: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return Object.entries(config).flatMap(([key, value]) => {
    const mac = /^net\d+$/.test(key) ? readProperties(value, "name").hwaddr : undefined;
    return mac === undefined ? [] : [String(mac)];
  });
}

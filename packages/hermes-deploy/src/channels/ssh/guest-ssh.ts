import type { Channel, GuestDoor } from "../channel.ts";
import { reopening } from "./reopening.ts";
import { asRoot } from "./ssh.ts";
import { SshError } from "./ssh-error.ts";
import { openSsh, type SshSession, type SshTarget } from "./ssh-session.ts";

/** Longest time for the look at the devices, in milliseconds. */
const LOOK_TIMEOUT = 20_000;

/** How the container is known again: the addresses of its network devices are its alone. */
export interface GuestIdentity {
  readonly vmid: number;
  /** MAC addresses, in any case of letters. */
  readonly macs: readonly string[];
}

/**
 * Logs in to the container over SSH, and makes sure that it is this one: with DHCP an address may belong to another
 * machine by now.
 *
 * @throws {SshError} if the login does not come about, or leads elsewhere.
 */
export async function openGuestOverSsh(target: SshTarget, identity: GuestIdentity): Promise<SshSession> {
  return await reopening(() => logIn(target, identity));
}

async function logIn(target: SshTarget, { vmid, macs }: GuestIdentity): Promise<SshSession> {
  const session = await openSsh(target);
  try {
    const look = "cat /sys/class/net/*/address";
    const { output } = await session.run(look, "", { log: () => {}, timeout: LOOK_TIMEOUT });
    const there = output.toLowerCase().split(/\s+/);
    if (macs.some((mac) => there.includes(mac.toLowerCase()))) return session;
    throw new SshError(
      `${target.host} is reached over SSH, but it is not container ${vmid}: it has none of the container's MAC addresses (${macs.join(", ") || "PVE shows none"})`,
      `Set ${target.variable} to the container's address; PVE shows it under ${vmid} → Network.`,
    );
  } catch (error) {
    session.close();
    throw error;
  }
}

/**
 * A login in the container itself.
 *
 * @param session or why there is none: then another channel has to carry what is to be done inside.
 */
export function guestSsh(session: SshSession | { readonly none: string }, user: string): Channel {
  const why = {
    api: "SSH is for shells; calls go through the API",
    "root-api": "a shell in the container is none on the node",
    "host-shell": "a shell in the container is none on the node",
  };
  if ("none" in session) return { name: "guest-ssh", doors: {}, why: { ...why, "guest-shell": session.none } };
  const door: GuestDoor = {
    run: (script, { timeoutSeconds, ...conduct }) =>
      session.run(`${asRoot(user)}sh`, script, { ...conduct, timeout: timeoutSeconds * 1000 }),
  };
  const who = user === "root" ? "root" : `${user} with sudo`;
  return {
    name: "guest-ssh",
    doors: { "guest-shell": door },
    why: { ...why, "guest-shell": `the container's shell over SSH, as ${who}` },
  };
}

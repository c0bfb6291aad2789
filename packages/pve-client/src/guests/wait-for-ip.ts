import type { PveCaller } from "../client/pve-caller.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { HttpError } from "../errors/http-error.ts";
import { PermissionError } from "../errors/permission-error.ts";
import { PveError } from "../errors/pve-error.ts";
import { type PollOptions, poll } from "../waiting/poll.ts";
import { type GuestAddress, usableAddresses } from "./guest-addresses.ts";
import type { GuestType } from "./guest-type.ts";

/** Which guest, which address, how long. */
export interface WaitForIpOptions extends PollOptions {
  readonly node: string;
  readonly vmid: number;
  /** `lxc` if absent. A virtual machine must run the guest agent. */
  readonly type?: GuestType;
  /** 4 or 6; either if absent. */
  readonly family?: 4 | 6;
  /** Name in the guest, such as `eth0`; any but the loopback if absent. */
  readonly interface?: string;
  /** Milliseconds; two minutes if absent. */
  readonly timeout?: number;
}

const TWO_MINUTES = 120_000;
const PAUSES = { first: 250, longest: 5_000 };

/**
 * Waits until a guest has an address that others can reach it at: not of the loopback and not link-local, which an
 * interface has before DHCP has answered.
 *
 * @returns the first such address, without its prefix.
 * @throws PveError when the time is over, with the addresses seen so far; PermissionError and others at once.
 * Rules: `PVE/API2/LXC.pm` method ip; `PVE/API2/Qemu/Agent.pm` command network-get-interfaces.
 */
export async function waitForIp(pve: PveCaller, options: WaitForIpOptions): Promise<string> {
  let seen: Seen = { addresses: [] };
  const found = await poll({
    ...options,
    timeout: options.timeout ?? TWO_MINUTES,
    pauses: PAUSES,
    look: async () => {
      seen = await look(pve, options);
      return seen.addresses.find((address) => fits(address, options));
    },
    tooLate: (timeout) => tooLate(options, timeout, seen),
  });
  return found.address;
}

interface Seen {
  readonly addresses: readonly GuestAddress[];
  /** Why the guest could not be asked. */
  readonly problem?: string;
}

async function look(pve: PveCaller, { node, vmid, type = "lxc", signal }: WaitForIpOptions): Promise<Seen> {
  const path =
    type === "lxc" ? "/nodes/{node}/lxc/{vmid}/interfaces" : "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces";
  try {
    const answer = await pve.request({ method: "GET", path, params: { node, vmid } }, signal && { signal });
    return { addresses: usableAddresses(answer) };
  } catch (error) {
    // a guest that is coming up has no network namespace and no agent yet, and a node may be gone for a moment
    const passes = error instanceof ConnectionError || (error instanceof HttpError && error.status >= 500);
    if (!passes || error instanceof PermissionError) throw error;
    return { addresses: [], problem: error.message };
  }
}

function fits({ family, name }: GuestAddress, wanted: WaitForIpOptions): boolean {
  return (wanted.family ?? family) === family && (wanted.interface ?? name) === name;
}

function tooLate({ node, vmid, family, interface: name }: WaitForIpOptions, timeout: number, seen: Seen): PveError {
  const what = `${family ? `an IPv${family} address` : "an address"}${name ? ` on ${name}` : ""}`;
  const others = seen.addresses.map(({ name: on, address }) => `${address} on ${on}`);
  const instead = seen.problem ?? (others.length > 0 ? `it has ${others.join(", ")}` : "it has none");
  return new PveError(
    `guest ${vmid} on node ${node} did not get ${what} within ${timeout} ms: ${instead}. ` +
      "See whether it runs, its bridge is right and a DHCP server answers there.",
  );
}

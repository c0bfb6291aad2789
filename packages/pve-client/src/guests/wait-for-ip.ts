import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError } from "../errors/connection-error.ts";
import { HttpError } from "../errors/http-error.ts";
import { PermissionError } from "../errors/permission-error.ts";
import { PveError } from "../errors/pve-error.ts";
import { type GuestAddress, usableAddresses } from "./guest-addresses.ts";
import type { GuestCaller, GuestType } from "./guest-caller.ts";

/** Which guest, which address, how long. */
export interface WaitForIpOptions {
  readonly node: string;
  readonly vmid: number;
  /** `lxc` if absent. A virtual machine must run the guest agent. */
  readonly type?: GuestType;
  /** 4 or 6; either if absent. */
  readonly family?: 4 | 6;
  /** Name in the guest, such as `eth0`; any but the loopback if absent. */
  readonly interface?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds; two minutes if absent. */
  readonly timeout?: number;
  /** Waits between two looks; replaced in tests. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since whenever; replaced in tests. */
  readonly now?: () => number;
}

const TWO_MINUTES = 120_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Waits until a guest has an address that others can reach it at: not of the loopback and not link-local, which an
 * interface has before DHCP has answered.
 *
 * @returns the first such address, without its prefix.
 * @throws PveError when the time is over, with the addresses seen so far; PermissionError and others at once.
 * Rules: `PVE/API2/LXC.pm` method ip; `PVE/API2/Qemu/Agent.pm` command network-get-interfaces.
 */
export async function waitForIp(pve: GuestCaller, options: WaitForIpOptions): Promise<string> {
  const { signal, timeout = TWO_MINUTES, now = Date.now } = options;
  const pauseFor = options.sleep ?? ((ms) => sleep(ms, undefined, { signal }));
  const began = now();
  let pause = FIRST_PAUSE;
  for (;;) {
    signal?.throwIfAborted();
    const seen = await look(pve, options);
    const found = seen.addresses.find((address) => fits(address, options));
    if (found) return found.address;
    const left = timeout - (now() - began);
    if (left <= 0) throw tooLate(options, timeout, seen);
    await pauseFor(Math.min(pause, left), signal).catch((error) => {
      throw signal?.reason ?? error;
    });
    pause = Math.min(pause * 1.5, LONGEST_PAUSE);
  }
}

interface Seen {
  readonly addresses: readonly GuestAddress[];
  /** Why the guest could not be asked. */
  readonly problem?: string;
}

async function look(pve: GuestCaller, { node, vmid, type = "lxc", signal }: WaitForIpOptions): Promise<Seen> {
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

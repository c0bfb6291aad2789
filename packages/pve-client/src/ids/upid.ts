/** What a UPID, the name of a task, says. The numbers are hexadecimal in its text. */
export interface Upid {
  /** Node on which the task runs; its status and log are found there. */
  readonly node: string;
  readonly pid: number;
  /** The worker's start in clock ticks since boot: beyond 32 bits after 497 days of uptime. */
  readonly pstart: number;
  /** Seconds since the epoch. */
  readonly starttime: number;
  /** Kind of work, such as `vzcreate`. */
  readonly type: string;
  /** What it works on, often a VMID; may be empty. */
  readonly id: string;
  /** Who started it: `user@realm`, or `user@realm!token`. */
  readonly user: string;
}

const UPID =
  /^UPID:([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?):([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8,9}):([0-9A-Fa-f]{8}):([^:\s/]+):([^:\s/]*):([^:\s/]+):$/;

/**
 * Tells whether a value is a UPID, for answers that are one only sometimes.
 *
 * @returns true for a string that {@link parseUpid} accepts.
 */
export function isUpid(value: unknown): value is string {
  return typeof value === "string" && UPID.test(value);
}

/**
 * Reads a UPID. Rule: `PVE/UPID.pm sub decode`.
 *
 * @param text as the API returned it, with its closing colon.
 * @returns the parts, numbers decoded.
 * @throws TypeError if the text is not a UPID, with PVE's own message.
 */
export function parseUpid(text: string): Upid {
  const [, node, pid, pstart, starttime, type, id, user] = UPID.exec(text) ?? [];
  if (!node || !pid || !pstart || !starttime || !type || id === undefined || !user) {
    throw new TypeError(`unable to parse worker upid '${text}'`);
  }
  const hex = (digits: string) => Number.parseInt(digits, 16);
  return { node, pid: hex(pid), pstart: hex(pstart), starttime: hex(starttime), type, id, user };
}

/**
 * Writes a UPID. Rule: `PVE/UPID.pm sub encode`.
 *
 * @param upid whole, non-negative numbers.
 * @returns the text, so that `parseUpid(formatUpid(upid))` equals `upid`.
 */
export function formatUpid(upid: Upid): string {
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, "0");
  const { node, pid, pstart, starttime, type, id, user } = upid;
  return `UPID:${node}:${hex(pid)}:${hex(pstart)}:${hex(starttime)}:${type}:${id}:${user}:`;
}

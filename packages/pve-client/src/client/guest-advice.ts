import { readEnvelope } from "../codec/envelope.ts";
import { type Connection, exchange } from "./exchange.ts";

/** The list of guests is asked for in passing. */
const TIMEOUT = 5_000;

/** PVE's words for a guest that is not on this node, or not of this kind (`PVE/AbstractConfig.pm sub load_config`). */
const MISSING = /^Configuration file 'nodes\/([^/]+)\/(lxc|qemu-server)\/(\d+)\.conf' does not exist/;

/**
 * Says where a guest is that was looked for in the wrong place.
 *
 * @param reason what the server said.
 * @returns undefined if that is not about a missing guest, or the guests cannot be listed.
 */
export async function guestAdvice(connection: Connection, reason: string): Promise<string | undefined> {
  const [, node = "", folder, vmid = ""] = MISSING.exec(reason) ?? [];
  if (folder === undefined) return undefined;
  const guests = await listGuests(connection).catch(() => undefined);
  const found = guests?.find((guest) => String(guest.vmid) === vmid);
  if (!guests) return undefined;
  if (!found) {
    return `No guest ${vmid} is among the ${guests.length} that this credential sees (those on which it has VM.Audit): GET /cluster/resources lists them.`;
  }
  const kind = found.type === "lxc" ? "a container" : "a virtual machine";
  const isKind = found.type === (folder === "lxc" ? "lxc" : "qemu");
  if (isKind && found.node === node) return undefined;
  return `${vmid} is ${kind} on node ${found.node}: call /nodes/${found.node}/${found.type}/${vmid}.`;
}

interface Listed {
  readonly vmid: unknown;
  readonly node: string;
  readonly type: string;
}

async function listGuests(connection: Connection): Promise<Listed[]> {
  const path = "/api2/json/cluster/resources?type=vm";
  const answer = await exchange(connection, { method: "GET", path, headers: [], timeout: TIMEOUT });
  const { data } = readEnvelope(answer.body);
  if (answer.status !== 200 || !Array.isArray(data)) throw new Error("no list");
  return data.map((entry) => ({ vmid: entry?.vmid, node: String(entry?.node), type: String(entry?.type) }));
}

import { readEnvelope } from "../codec/envelope.ts";
import { closestName } from "../ids/closest-name.ts";
import type { WireResponse } from "../transport/transport.ts";
import { type Connection, exchange } from "./exchange.ts";

/** The list of nodes is asked for in passing. */
const TIMEOUT = 5_000;

/**
 * Says what is the matter with the node of a call that did not get through: whether there is one of this name, which ones
 * there are, and whether it is online.
 *
 * @param status and reason of the answer: 595 to 599 are pveproxy's own (`PVE/APIServer/AnyEvent.pm`); a name that is
 *   nobody's is told as a failed lookup as well (`PVE/Cluster.pm sub remote_node_ip`).
 * @returns undefined if the answer has nothing to do with a node, or the nodes cannot be listed.
 */
export async function nodeAdvice(
  connection: Connection,
  { status, reason }: Pick<WireResponse, "status" | "reason">,
  node: unknown,
): Promise<string | undefined> {
  const isAboutNode =
    (status >= 595 && status <= 599) || /hostname lookup '.*' failed|no such cluster node/.test(reason);
  if (!isAboutNode || typeof node !== "string") return undefined;
  const nodes = await listNodes(connection).catch(() => []);
  if (nodes.length === 0) return undefined;
  const found = nodes.find(({ name }) => name === node);
  if (found?.status === "offline") return `Node ${node} is offline.`;
  if (found) return undefined;
  const names = nodes.map(({ name }) => name);
  const meant = closestName(node, names);
  return `There is no node "${node}" here${meant ? `, did you mean ${meant}?` : ":"} The nodes are ${names.join(", ")}.`;
}

async function listNodes(connection: Connection): Promise<{ name: string; status: string }[]> {
  const answer = await exchange(connection, { method: "GET", path: "/api2/json/nodes", headers: [], timeout: TIMEOUT });
  const { data } = readEnvelope(answer.body);
  if (answer.status !== 200 || !Array.isArray(data)) return [];
  return data.map((entry) => ({ name: String(entry?.node), status: String(entry?.status) }));
}

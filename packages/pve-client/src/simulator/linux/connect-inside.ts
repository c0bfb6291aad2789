import { Socket } from "node:net";
import type { Namespaces } from "./namespaces.ts";
import { openInside } from "./open-inside.ts";

/** Paused: what the other side says first is for whoever gets the socket. */
const OPEN = `
const [, address, port] = process.argv;
const socket = new (require("node:net").Socket)();
socket.pause();
socket.on("error", (error) => process.send({ error: error.message }, () => process.exit(1)));
socket.connect({ host: address, port: Number(port) }, () => process.send({}, socket, () => process.exit(0)));
`;

/**
 * A connection in another network namespace, in this process.
 *
 * @throws Error if nobody listens there.
 */
export async function connectInside(namespaces: Namespaces, address: string, port: number): Promise<Socket> {
  return await openInside(namespaces, OPEN, [address, port], (handle): handle is Socket => handle instanceof Socket);
}

import { Server } from "node:net";
import type { Namespaces } from "./namespaces.ts";
import { openInside } from "./open-inside.ts";

const OPEN = `
const [, address, port] = process.argv;
const server = require("node:net").createServer();
server.on("error", (error) => process.send({ error: error.message }, () => process.exit(1)));
server.listen({ host: address, port: Number(port) }, () => process.send({}, server, () => process.exit(0)));
`;

/**
 * A listening socket of another network namespace, in this process.
 *
 * @throws Error if the address is not one of that network, or the port is taken.
 */
export async function listenInside(namespaces: Namespaces, address: string, port: number): Promise<Server> {
  return await openInside(namespaces, OPEN, [address, port], (handle): handle is Server => handle instanceof Server);
}

import { spawn } from "node:child_process";
import { Server } from "node:net";
import type { Namespaces } from "./namespaces.ts";

/** Opens the socket in there and hands it over; Node passes handles to a parent as it does to a child. */
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
  const [program = "", ...args] = namespaces.enter([process.execPath, "-e", OPEN, address, String(port)], ["net"]);
  const child = spawn(program, args, { cwd: "/", stdio: ["ignore", "ignore", "pipe", "ipc"] });
  return await new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    child.on("message", (message, handle) => {
      if (handle instanceof Server) resolve(handle);
      else reject(new Error(`nobody can listen on ${address}:${port}: ${JSON.stringify(message)}`));
    });
    child.on("error", reject);
    child.on("close", () => reject(new Error(`nobody can listen on ${address}:${port}: ${said.trim()}`)));
  });
}

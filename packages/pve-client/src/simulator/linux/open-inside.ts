import { spawn } from "node:child_process";
import type { Namespaces } from "./namespaces.ts";

/**
 * Has a handle opened by a program in another network namespace, and takes it over: Node passes handles to a parent as it
 * does to a child.
 *
 * @param open program for Node; sends the handle with an empty message, or a message with what went wrong. Its arguments
 *   are the address and the port.
 * @param isHandle tells what is expected.
 * @throws Error if there is no such handle.
 */
export async function openInside<T>(
  namespaces: Namespaces,
  open: string,
  [address, port]: readonly [string, number],
  isHandle: (handle: unknown) => handle is T,
): Promise<T> {
  const [program = "", ...args] = namespaces.enter([process.execPath, "-e", open, address, String(port)], ["net"]);
  const child = spawn(program, args, { cwd: "/", stdio: ["ignore", "ignore", "pipe", "ipc"] });
  return await new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    child.on("message", (message, handle) => {
      if (isHandle(handle)) resolve(handle);
      else reject(new Error(`${address}:${port} cannot be had in there: ${JSON.stringify(message)}`));
    });
    child.on("error", reject);
    child.on("close", () => reject(new Error(`${address}:${port} cannot be had in there: ${said.trim()}`)));
  });
}

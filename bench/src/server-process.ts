import { fork } from "node:child_process";
import { once } from "node:events";

/** Where the canned server listens, and the certificate to trust. */
export interface Target {
  readonly host: string;
  readonly port: number;
  /** PEM. */
  readonly ca: string;
}

/** Starts `canned-server.ts` in its own process. */
export async function startServer(): Promise<{ target: Target; stop(): void }> {
  const child = fork(new URL("./canned-server.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
  const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (typeof message !== "object" || message === null) {
    throw new Error(`the canned server ended with exit code ${message} before it listened`);
  }
  const { port, ca } = message as { port: number; ca: string };
  return { target: { host: "127.0.0.1", port, ca }, stop: () => child.disconnect() };
}

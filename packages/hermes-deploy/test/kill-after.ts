import type { Simulator } from "@homelab/pve-client/simulator";
import type { Sockets } from "../src/cli/connect.ts";

/** Sockets of a process that is killed, as by `kill -9`, when its nth request has had its effect: it hears nothing more. */
export function killAfter(simulator: Simulator, last: number) {
  let requests = 0;
  let isDead = false;
  const reads = new Set<number>();
  const consoles = new Set<{ close(): void }>();
  let tell = () => {};
  const dead = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const kill = () => {
    isDead = true;
    for (const console of consoles) console.close();
    tell();
  };
  const silence = new Promise<never>(() => {});
  const sockets: Sockets = {
    async fetch(url, init) {
      requests += 1;
      if (isDead || requests > last) return await silence;
      const mine = requests;
      if ((init?.method ?? "GET") === "GET") reads.add(mine);
      const response = await simulator.fetch(url, init);
      if (mine === last) kill();
      return isDead ? await silence : response;
    },
    webSocket: class extends simulator.webSocket {
      constructor(...args: ConstructorParameters<Simulator["webSocket"]>) {
        super(...args);
        requests += 1;
        consoles.add(this);
        // The terminal is left as it is at that moment, half a line typed perhaps.
        if (requests === last) setTimeout(kill, 1);
        if (isDead || requests > last) this.close();
      }
    },
  };
  return { sockets, dead, kill, requests: () => requests, isRead: (request: number) => reads.has(request) };
}

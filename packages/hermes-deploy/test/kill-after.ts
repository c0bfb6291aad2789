import type { Simulator } from "@homelab/pve-client/simulator";
import type { Sockets } from "../src/cli/connect.ts";

/** Sockets of a process that is killed, as by `kill -9`, when its nth request has had its effect: it hears nothing more. */
export function killAfter(simulator: Simulator, last: number) {
  let requests = 0;
  let die = () => {};
  const dead = new Promise<void>((resolve) => {
    die = resolve;
  });
  const silence = new Promise<never>(() => {});
  const sockets: Sockets = {
    async fetch(url, init) {
      requests += 1;
      if (requests > last) return await silence;
      const mine = requests;
      const response = await simulator.fetch(url, init);
      if (mine === last) die();
      return requests < last ? response : await silence;
    },
    webSocket: class extends simulator.webSocket {
      constructor(...args: ConstructorParameters<Simulator["webSocket"]>) {
        super(...args);
        requests += 1;
        // The terminal is left as it is at that moment, half a line typed perhaps.
        if (requests === last) setTimeout(() => this.#end(), 1);
        if (requests > last) this.#end();
      }
      #end(): void {
        this.close();
        die();
      }
    },
  };
  return { sockets, dead, requests: () => requests };
}

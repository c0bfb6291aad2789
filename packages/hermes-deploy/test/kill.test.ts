import type { Simulator } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";
import type { Sockets } from "../src/cli/connect.ts";
import { direct, EXAMPLE, openHomelab } from "./homelab-world.ts";
import { deploymentLeft, everythingLeft } from "./left-behind.ts";

/** Ends the connection to the simulator for good after the nth request has had its effect: as `kill -9` would. */
function killAfter(simulator: Simulator, last: number): { sockets: Sockets; requests: () => number } {
  let requests = 0;
  const dead = () => new DOMException("the process was killed", "AbortError");
  const alive = () => {
    requests += 1;
    if (requests > last) throw dead();
  };
  return {
    requests: () => requests,
    sockets: {
      async fetch(url, init) {
        alive();
        const response = await simulator.fetch(url, init);
        if (requests >= last) throw dead();
        return response;
      },
      webSocket: class extends simulator.webSocket {
        constructor(...args: ConstructorParameters<Simulator["webSocket"]>) {
          alive();
          super(...args);
          // The terminal is left as it is at that moment, half a line typed perhaps.
          if (requests >= last) setTimeout(() => this.close(), 1);
        }
      },
    },
  };
}

const APPLY = ["apply", EXAMPLE, "--yes", "--json"];

test("killed after any request, the next run ends where an undisturbed run ends", { timeout: 300_000 }, async () => {
  let count = () => 0;
  const undisturbed = openHomelab({
    sockets(simulator) {
      const { sockets, requests } = killAfter(simulator, Number.POSITIVE_INFINITY);
      count = requests;
      return sockets;
    },
  });
  expect((await undisturbed.run(APPLY)).code).toBe(0);
  const total = count();
  const want = await deploymentLeft(undisturbed.simulator);

  const diverged: unknown[] = [];
  // A kill after a read mostly leaves what the kill before it left. All that a next run can meet being the same, it is
  // the same run; it is made once.
  const tried = new Map<string, { readonly converges: boolean }>();
  for (let last = 1; last <= total; last++) {
    const killed = openHomelab({ sockets: (simulator) => killAfter(simulator, last).sockets });
    const first = await killed.run(APPLY);
    expect(first.code).not.toBe(0);
    const left = await everythingLeft(killed.simulator);
    const before = tried.get(left);
    if (before?.converges) continue;
    const second = await killed.run(APPLY, { sockets: direct });
    const found = await deploymentLeft(killed.simulator).catch((error: unknown) => String(error));
    const converges = second.code === 0 && JSON.stringify(found) === JSON.stringify(want);
    tried.set(left, { converges });
    if (!converges) diverged.push({ last, first: first.code, second: second.code, output: second.output, found });
  }
  process.stdout.write(
    `kill test: ${total} kills, ${total - diverged.length} converged; they left ${tried.size} different states\n`,
  );
  expect(diverged).toEqual([]);
});

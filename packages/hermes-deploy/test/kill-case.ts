import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Simulator } from "@homelab/pve-client/simulator";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { direct, openHomelab, type Ran } from "./homelab-world.ts";
import { killAfter } from "./kill-after.ts";
import { everythingLeft } from "./left-behind.ts";

/** What a killed process had in the directory for temporary files stays there; this is that directory. */
export function withOwnTemporary(): void {
  const temporary = mkdtempSync(join(tmpdir(), "hermes-deploy-kill-"));
  beforeAll(() => void vi.stubEnv("TMPDIR", temporary));
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(temporary, { recursive: true });
  });
}

/** What is killed, with what goes before it and how it should end. */
export interface KillCase {
  readonly command: "apply" | "destroy";
  readonly spec: string;
  readonly vmid: number;
  /** A command line that is run undisturbed before. */
  readonly prepare?: readonly string[];
  /** What an undisturbed run leaves, as far as its spec determines it. */
  readonly left: (simulator: Simulator) => Promise<unknown>;
  /** Kill after reads as well. What a read leaves, the request before it has left, unless a task ran meanwhile. */
  readonly afterReads: boolean;
  /** At each request, not only at a dozen unless `THOROUGH=1`. */
  readonly everywhere?: boolean;
}

/** So many of a list, from the first to the last, equally far from each other. */
function spread<T>(all: readonly T[], count: number): T[] {
  const chosen = Math.min(all.length, count);
  return all.filter(
    (_, index) => Math.floor((index * chosen) / all.length) !== Math.floor(((index - 1) * chosen) / all.length),
  );
}

/** Kills a command after each of its requests, and looks whether the next run ends where an undisturbed run ends. */
export function killTest(
  name: string,
  { command, spec, vmid, prepare = [], left, afterReads, everywhere = process.env.THOROUGH === "1" }: KillCase,
): void {
  const argv = [command, spec, "--yes", "--json"];
  const prepared = async () => {
    const homelab = openHomelab();
    if (prepare.length > 0) expect((await homelab.run(prepare, { sockets: direct })).code).toBe(0);
    return homelab;
  };

  test(`${name}, killed after any request: the next run ends where an undisturbed run ends`, {
    timeout: 900_000,
  }, async () => {
    const undisturbed = await prepared();
    const whole = killAfter(undisturbed.simulator, Number.POSITIVE_INFINITY);
    expect((await undisturbed.run(argv, { sockets: () => whole.sockets })).code).toBe(0);
    const total = whole.requests();
    const want = JSON.stringify(await left(undisturbed.simulator));

    // A kill after a read mostly leaves what the kill before it left. All that a next run can meet being the same, it is
    // the same run; it is made once.
    const tried = new Map<string, Promise<string | undefined>>();
    type Homelab = ReturnType<typeof openHomelab>;
    const problemWith = async ({ code, output }: Ran, { simulator }: Homelab): Promise<string | undefined> => {
      const found = await left(simulator).catch(String);
      return code === 0 && JSON.stringify(found) === want ? undefined : `${code}: ${JSON.stringify(found)}\n${output}`;
    };
    const tryAgain = async (homelab: Homelab) =>
      await problemWith(await homelab.run(argv, { sockets: direct }), homelab);
    let runs = 0;
    let spared = 0;
    const problemAfter = async (last: number): Promise<string | undefined> => {
      const homelab = await prepared();
      const { sockets, dead } = killAfter(homelab.simulator, last);
      const ended = await Promise.race([homelab.run(argv, { sockets: () => sockets }), dead]);
      if (ended !== undefined) {
        // On a busy machine tasks are over after fewer looks: this run was through before its turn came.
        spared += 1;
        return await problemWith(ended, homelab);
      }
      const remains = await everythingLeft(homelab.simulator, vmid);
      const known = remains === undefined ? undefined : tried.get(remains);
      if (known !== undefined) return await known;
      runs += 1;
      const next = tryAgain(homelab);
      if (remains !== undefined) tried.set(remains, next);
      return await next;
    };

    // Several at a time: some wait for a console to answer.
    const kills = spread(
      Array.from({ length: total }, (_, index) => index + 1).filter(
        (request) => afterReads || request === 1 || !whole.isRead(request),
      ),
      everywhere ? Number.POSITIVE_INFINITY : 12,
    );
    const count = kills.length;
    const diverged: string[] = [];
    const lane = async () => {
      for (let last = kills.shift(); last !== undefined; last = kills.shift()) {
        const problem = await problemAfter(last);
        if (problem !== undefined) diverged.push(`killed after request ${last}: ${problem}`);
      }
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    const killed = count - spared;
    process.stdout.write(
      `kill test, ${name}: ${total} requests, ${killed} kills, ${killed - diverged.length} converged, by ${runs} runs from different states\n`,
    );
    expect(diverged).toEqual([]);
    expect(killed).toBeGreaterThan(count / 2);
  });
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { direct, EXAMPLE, openHomelab } from "./homelab-world.ts";
import { killAfter } from "./kill-after.ts";
import { deploymentLeft, everythingLeft } from "./left-behind.ts";

// what a killed process had in the directory for temporary files stays there
const temporary = mkdtempSync(join(tmpdir(), "hermes-deploy-kill-"));
beforeAll(() => void vi.stubEnv("TMPDIR", temporary));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

const APPLY = ["apply", EXAMPLE, "--yes", "--json"];

test("killed after any request, the next run ends where an undisturbed run ends", { timeout: 900_000 }, async () => {
  const undisturbed = openHomelab();
  const whole = killAfter(undisturbed.simulator, Number.POSITIVE_INFINITY);
  expect((await undisturbed.run(APPLY, { sockets: () => whole.sockets })).code).toBe(0);
  const total = whole.requests();
  const want = JSON.stringify(await deploymentLeft(undisturbed.simulator));

  // A kill after a read mostly leaves what the kill before it left. All that a next run can meet being the same, it is
  // the same run; it is made once.
  const tried = new Map<string, Promise<string | undefined>>();
  const tryAgain = async ({ run, simulator }: ReturnType<typeof openHomelab>): Promise<string | undefined> => {
    const { code, output } = await run(APPLY, { sockets: direct });
    const found = await deploymentLeft(simulator).catch(String);
    return code === 0 && JSON.stringify(found) === want ? undefined : `${code}: ${JSON.stringify(found)}\n${output}`;
  };
  let runs = 0;
  const problemAfter = async (last: number): Promise<string | undefined> => {
    const homelab = openHomelab();
    const { sockets, dead } = killAfter(homelab.simulator, last);
    const ended = await Promise.race([homelab.run(APPLY, { sockets: () => sockets }), dead]);
    if (ended !== undefined) return `it was not killed: ${ended.output}`;
    const left = await everythingLeft(homelab.simulator);
    const known = left === undefined ? undefined : tried.get(left);
    if (known !== undefined) return await known;
    runs += 1;
    const next = tryAgain(homelab);
    if (left !== undefined) tried.set(left, next);
    return await next;
  };

  // Several at a time: some wait for a console to answer.
  const kills = Array.from({ length: total }, (_, index) => index + 1);
  const diverged: string[] = [];
  const lane = async () => {
    for (let last = kills.shift(); last !== undefined; last = kills.shift()) {
      const problem = await problemAfter(last);
      if (problem !== undefined) diverged.push(`killed after request ${last}: ${problem}`);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  const converged = total - diverged.length;
  process.stdout.write(`kill test: ${total} kills, ${converged} converged, by ${runs} runs from different states\n`);
  expect(diverged).toEqual([]);
});

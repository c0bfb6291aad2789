import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Simulator } from "@homelab/pve-client/simulator";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { tasksOf } from "../left-behind.ts";
import { type Convergence, createConvergence } from "./convergence.ts";
import type { CrashCase } from "./crash-case.ts";
import { type Blow, disturbed, type Seen } from "./disturbance.ts";
import { type Rehearsal, rehearse } from "./rehearse.ts";

const PATIENCE = 1_800_000;
const LANES = 12;

/** Points of each kind, and beginnings of which each has such points: a few, spread over the run, or all of them. */
const THOROUGH = process.env.THOROUGH === "1";
const POINTS = THOROUGH ? Number.POSITIVE_INFINITY : 3;
const SOME = THOROUGH ? 12 : 3;
const BEGINNINGS = THOROUGH ? Number.POSITIVE_INFINITY : 3;

/** What a killed process had in the directory for temporary files stays there; this is that directory. */
function withOwnTemporary(): void {
  const temporary = mkdtempSync(join(tmpdir(), "hermes-deploy-crash-"));
  beforeAll(() => void vi.stubEnv("TMPDIR", temporary));
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(temporary, { recursive: true });
  });
}

/**
 * Disturbs a command in every way at every point, and looks whether the next run ends where an undisturbed run ends:
 * nothing is left over, nothing is lacking.
 */
export function crashTest(crash: CrashCase): void {
  describe(crash.name, () => {
    withOwnTemporary();
    let rehearsal: Rehearsal;
    let convergence: Convergence;
    beforeAll(async () => {
      rehearsal = await rehearse(crash);
      convergence = createConvergence(crash, rehearsal.want, new Set(rehearsal.places));
    }, PATIENCE);

    /** Tries points, several at a time since some wait, and tells how many ended well. */
    const tryAll = async <P>(
      what: string,
      points: readonly P[],
      most: number,
      problemOf: (point: P) => Promise<string | undefined>,
    ) => {
      const before = convergence.runs();
      const cpu = process.cpuUsage();
      const diverged: string[] = [];
      const chosen = spread(points, most);
      const waiting = [...chosen];
      const lane = async () => {
        for (let point = waiting.shift(); point !== undefined; point = waiting.shift()) {
          const problem = await problemOf(point);
          if (problem !== undefined) diverged.push(problem);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      const { user, system } = process.cpuUsage(cpu);
      process.stdout.write(
        `crash test, ${crash.name}, ${what}: ${points.length} points, ${chosen.length} tried, ` +
          `${chosen.length - diverged.length} converged, ` +
          `${convergence.runs() - before} runs, ${((user + system) / 1e6).toFixed(1)} s of CPU\n`,
      );
      expect(diverged.slice(0, 3)).toEqual([]);
      if (THOROUGH) expect(points.length).toBeGreaterThan(0);
    };

    test("killed at any request, or a script cut off at any change that it makes", { timeout: PATIENCE }, async () => {
      const quiet = await Promise.all(rehearsal.instants.map(async ({ state }) => !(await isInTask(state))));
      const instants = rehearsal.instants.filter((_, index) => quiet[index]);
      await tryAll("killed or cut off", instants, POINTS, ({ state }) => convergence.from(state.copy()));
    });

    test("a power cut at any request, or at any change that a task makes", { timeout: PATIENCE }, async () => {
      const tasks = await Promise.all(rehearsal.instants.map(({ state }) => isInTask(state)));
      const instants = rehearsal.instants.filter(({ at }, index) => at === "request" || tasks[index]);
      await tryAll("power cut", instants, POINTS, ({ state }) => convergence.from(state.afterPowerCut()));
    });

    const blows: readonly BlowTest[] = [
      { what: "killed while something goes on", blow: "kill", at: startsSomething },
      { what: "connection lost before", blow: "lost before", at: () => true, rare: true },
      { what: "connection lost after", blow: "lost after", at: ({ method }) => method !== "GET" },
      { what: "not accepted any more", blow: "refused", at: () => true, rare: true },
      {
        what: "lock held",
        blow: "locked",
        at: ({ method, path }) => method !== "GET" && /\/lxc\/\d+/.test(path),
        rare: true,
      },
      { what: "power cut under the run", blow: "power cut", at: () => true, rare: true },
      { what: "PVE started anew under the run", blow: "restart", at: startsSomething, rare: true },
      { what: "its task fails at once", blow: "task fails", at: startsTask, rare: true },
      { what: "its task fails at its end", blow: "task fails late", at: startsTask, rare: true },
    ];
    test.each(blows.filter(({ rare = false }) => THOROUGH || crash.everywhere || !rare))(
      "$what",
      { timeout: PATIENCE },
      async ({ what, blow, at }) => {
        const points = await pointsOf(spread(rehearsal.beginnings, BEGINNINGS), at);
        await tryAll(what, points, crash.everywhere ? POINTS : SOME, ({ state, number }) => {
          const disturbance = disturbed(state.copy(), (request) => (request.number === number ? blow : undefined));
          return blow === "kill" ? convergence.afterKill(disturbance) : convergence.through(disturbance);
        });
      },
    );

    /** The requests of each part of the run that `at` chooses. */
    const pointsOf = async (beginnings: readonly Simulator[], at: (request: Seen) => boolean) => {
      const parts = await Promise.all(
        beginnings.map(async (state, index) => {
          const { seen, planned } = await convergence.requestsFrom(state.copy());
          // How it is looked at what is there is tried once.
          return seen
            .filter((request) => (index === 0 || request.number > planned) && at(request))
            .map(({ number }) => ({ state, number }));
        }),
      );
      return parts.flat();
    };
  });
}

/** One way to disturb a run; a rare one is tried with the others' examples only when tests are thorough. */
interface BlowTest {
  readonly what: string;
  readonly blow: Blow;
  readonly at: (request: Seen) => boolean;
  readonly rare?: true;
}

/** So many of a list, from the first to the last, equally far from each other. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, index) => all[Math.round((index * (all.length - 1)) / (count - 1))] as T);
}

function startsSomething({ method, path }: Seen): boolean {
  return method !== "GET" || path.endsWith("/vncwebsocket");
}

/** Calls whose work a task does; a console's is none that fails by itself. */
function startsTask({ method, path }: Seen): boolean {
  return method !== "GET" && /\/lxc$|\/lxc\/\d+$|\/status\/|\/move_volume$|\/aplinfo$|-pull$|-url$/.test(path);
}

/** Whether PVE was doing something at that moment: in a copy, its task has ended as one does that was killed. */
async function isInTask(state: Simulator): Promise<boolean> {
  return (await tasksOf(state)).some(
    ({ type, status }) => status === "unexpected status" && !/^(?:vnc|term)/.test(type),
  );
}

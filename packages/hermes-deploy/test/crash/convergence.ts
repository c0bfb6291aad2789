import type { Simulator } from "@homelab/pve-client/simulator";
import type { Event } from "../../src/report/event.ts";
import { deskAt, type Ran } from "../homelab-world.ts";
import type { CrashCase } from "./crash-case.ts";
import { difference } from "./difference.ts";
import { type Disturbance, disturbed, type Seen } from "./disturbance.ts";
import { atRest, fingerprint, placeOf } from "./fingerprint.ts";
import { followSteps } from "./steps-left.ts";

/** In place of chance: the same files are the same whenever they are written. */
export const always = (bytes: number) => "5a".repeat(bytes);

/** Finds out whether runs end where an undisturbed run ends. A problem is what the run said. */
export interface Convergence {
  /** A run that begins at this state, which is used up; equal states are tried once. */
  from(simulator: Simulator): Promise<string | undefined>;
  /** A run that is disturbed and, if it does not end well by itself, the next one when all has come to rest. */
  through(disturbance: Disturbance): Promise<string | undefined>;
  /** A run that is killed, and the next one at once, whatever is still going on. */
  afterKill(disturbance: Disturbance): Promise<string | undefined>;
  /** The requests of a run that begins at this state, until its first step has ended or it has. */
  requestsFrom(simulator: Simulator): Promise<Requests>;
  /** How many runs all of that took. */
  readonly runs: () => number;
}

interface Requests {
  readonly seen: readonly Seen[];
  /** How many of them were made before there was a plan. */
  readonly planned: number;
}

type End = { readonly kind: "well" } | { readonly kind: "killed" } | { readonly kind: "failed"; readonly said: string };

/**
 * @param want what an undisturbed run leaves.
 * @param known places from which a run is known to go on well; grows.
 */
export function createConvergence(crash: CrashCase, want: string, known: Set<string>): Convergence {
  const tried = new Map<string, Promise<string | undefined>>();
  let runs = 0;

  const run = async (disturbance: Disturbance, onEvent: (event: Event) => void = () => {}): Promise<End> => {
    const { simulator, sockets, dead, kill } = disturbance;
    runs += 1;
    const steps = followSteps();
    const places: Promise<string>[] = [];
    let hasArrived = false;
    const hear = (event: Event) => {
      steps.hear(event);
      onEvent(event);
      if (!steps.isBoundary(event)) return;
      const place = placeOf(simulator().copy(), crash.vmid, steps.left());
      places.push(place);
      void place.then((name) => {
        if (!known.has(name)) return;
        hasArrived = true; // from here on it is a run that has been made already
        kill();
      });
    };
    const options = { sockets: () => sockets, onEvent: hear, operator: simulator, random: always };
    const ended = await Promise.race([deskAt(simulator(), options).run(crash.argv), dead]);
    if (ended === undefined && !hasArrived) return { kind: "killed" };
    if (ended !== undefined) {
      const found = ended.code === 0 ? JSON.stringify(await crash.left(simulator()).catch(String)) : "";
      if (found !== want) return { kind: "failed", said: problemAt(ended, want, found) };
    }
    for (const place of await Promise.all(places)) known.add(place);
    return { kind: "well" };
  };
  const problemOf = (end: End) => (end.kind === "well" ? undefined : end.kind === "failed" ? end.said : "killed");
  const from = async (simulator: Simulator): Promise<string | undefined> => {
    const state = await fingerprint(simulator, crash.vmid);
    const next = tried.get(state) ?? run(disturbed(simulator)).then(problemOf);
    tried.set(state, next);
    return await next;
  };
  return {
    from,
    async through(disturbance) {
      const end = await run(disturbance);
      if (end.kind === "well") return undefined;
      await atRest(disturbance.simulator());
      const problem = await from(disturbance.simulator().copy());
      return problem && `${problemOf(end)}\nand the next run: ${problem}`;
    },
    async afterKill(disturbance) {
      const end = await run(disturbance);
      if (end.kind === "well") return undefined; // it was over before
      if (end.kind === "failed") return problemOf(end);
      return problemOf(await run(disturbed(disturbance.simulator())));
    },
    async requestsFrom(simulator) {
      const disturbance = disturbed(simulator);
      let planned = 0;
      let ended = Number.POSITIVE_INFINITY;
      await run(disturbance, ({ type }) => {
        if (type === "plan") planned = disturbance.seen.length;
        if (type === "step.finished") ended = Math.min(ended, disturbance.seen.length);
      });
      return { seen: disturbance.seen.slice(0, ended), planned };
    },
    runs: () => runs,
  };
}

function problemAt({ code, output }: Ran, want: string, found: string): string {
  return code === 0 ? `done, but ${difference(want, found)}` : `${code}: ${output.slice(-3_000)}`;
}

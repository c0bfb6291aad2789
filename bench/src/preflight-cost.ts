import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Figure } from "./figure.ts";
import { spread } from "./statistics.ts";

/** Numbers of one fresh process, as `preflight-probe.mjs` prints them. */
interface Probe {
  readonly firstMs: number;
  readonly laterMs: number;
  /** The same with the threads that compile and collect garbage beside. */
  readonly processMs: number;
  readonly reads: number;
  /** How often reads have to wait for other reads, and one. */
  readonly rounds: number;
}

/** What this project wants to keep for a preflight of 1,000 calls, milliseconds of its own time. */
const TARGET = 50;

/**
 * Our own time for a preflight of the 1,000 calls of `preflight-calls.mjs`, whose reads are answered at once. Needs a
 * built package.
 */
export async function preflightCost(runs: number): Promise<readonly Figure[]> {
  const probes: Probe[] = [];
  for (let run = 0; run < runs; run += 1) probes.push(await probe());
  const later = spread(probes.map(({ laterMs }) => laterMs)).median;
  const whole = spread(probes.map(({ processMs }) => processMs)).median;
  const first = spread(probes.map(({ firstMs }) => firstMs)).median;
  return [
    {
      name: "preflight/1000-calls",
      ratio: later / TARGET,
      detail: `of ${TARGET} ms: ${later.toFixed(1)} ms, the first in a process ${first.toFixed(1)} ms; all threads ${whole.toFixed(1)} ms; ${probes[0]?.reads} reads in ${probes[0]?.rounds} round`,
      target: { atMost: TARGET },
      measured: later,
    },
  ];
}

async function probe(): Promise<Probe> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    new URL("preflight-probe.mjs", import.meta.url).pathname,
  ]);
  return JSON.parse(stdout);
}

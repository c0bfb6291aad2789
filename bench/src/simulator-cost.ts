import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Figure } from "./figure.ts";
import { spread } from "./statistics.ts";

/** Numbers of one fresh process, as `simulator-probe.ts` prints them. */
interface Probe {
  readonly importMs: number;
  readonly firstAnswerMs: number;
  readonly callsPerSecond: number;
}

/** How long a test file waits for its simulator, and how many calls its fetch door answers. Needs a built package. */
export async function simulatorCost(runs: number): Promise<readonly Figure[]> {
  const probes: Probe[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await wholeProcess(["--eval", "0"]));
    probes.push(await probe());
  }
  const node = spread(bare).median;
  const start = spread(probes.map(({ importMs, firstAnswerMs }) => importMs + firstAnswerMs)).median;
  const loading = spread(probes.map(({ importMs }) => importMs)).median;
  const rate = spread(probes.map(({ callsPerSecond }) => callsPerSecond)).median;
  return [
    {
      name: "simulator/start",
      ratio: start / node,
      detail: `of a bare node start: ${Math.round(start)} ms to the first answer (import ${Math.round(loading)} ms) against ${Math.round(node)} ms`,
    },
    {
      name: "simulator/fetch-door",
      ratio: rate / 1000,
      detail: `thousand calls per second: ${Math.round(rate)}`,
    },
  ];
}

async function wholeProcess(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(process.execPath, args);
  return performance.now() - start;
}

async function probe(): Promise<Probe> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    new URL("simulator-probe.mjs", import.meta.url).pathname,
  ]);
  return JSON.parse(stdout);
}

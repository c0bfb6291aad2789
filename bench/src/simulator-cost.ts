import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Figure } from "./figure.ts";
import { spread } from "./statistics.ts";

/** Numbers of one fresh process, as `simulator-probe.mjs` prints them. */
interface Probe {
  readonly importMs: number;
  readonly firstAnswerMs: number;
  readonly callsPerSecond: number;
}

/** The same of `simulator-cluster-probe.mjs`. */
interface ClusterProbe {
  readonly loadMs: number;
  readonly firstListMs: number;
  readonly listMs: number;
}

const NODES = 20;
const GUESTS = 5000;

/** How long a test file waits for its simulator, how many calls its fetch door answers, and what a large cluster costs. Needs a built package. */
export async function simulatorCost(runs: number): Promise<readonly Figure[]> {
  const probes: Probe[] = [];
  const clusters: ClusterProbe[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await wholeProcess(["--eval", "0"]));
    probes.push(await probe("simulator-probe.mjs"));
    clusters.push(await probe("simulator-cluster-probe.mjs", NODES, GUESTS));
  }
  const median = <T>(of: readonly T[], number: (each: T) => number) => spread(of.map(number)).median;
  const node = spread(bare).median;
  const start = median(probes, ({ importMs, firstAnswerMs }) => importMs + firstAnswerMs);
  const loading = median(probes, ({ importMs }) => importMs);
  const rate = median(probes, ({ callsPerSecond }) => callsPerSecond);
  const load = median(clusters, ({ loadMs }) => loadMs);
  const list = median(clusters, ({ listMs }) => listMs);
  const firstList = median(clusters, ({ firstListMs }) => firstListMs);
  const cluster = `${NODES} nodes and ${GUESTS} guests`;
  return [
    {
      name: "simulator/start",
      ratio: start / node,
      detail: `of a bare node start: ${ms(start)} to the first answer (import ${ms(loading)}) against ${ms(node)}, target in ms`,
      target: { atMost: 300 },
      measured: start,
    },
    {
      name: "simulator/fetch-door",
      ratio: rate / 1000,
      detail: `thousand calls per second, one in six a write: ${Math.round(rate)}, target in calls per second`,
      target: { atLeast: 3000 },
      measured: rate,
    },
    {
      name: "simulator/cluster-load",
      ratio: load / 1000,
      detail: `seconds until a cluster of ${cluster} is loaded: ${ms(load)}, target in ms`,
      target: { atMost: 1000 },
      measured: load,
    },
    {
      name: "simulator/cluster-list",
      ratio: list / 1000,
      detail: `seconds for GET /cluster/resources of ${cluster}: ${ms(list)} (the first time ${ms(firstList)}), target in ms`,
      target: { atMost: 50 },
      measured: list,
    },
  ];
}

const ms = (time: number) => `${Math.round(time)} ms`;

async function wholeProcess(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(process.execPath, args);
  return performance.now() - start;
}

async function probe<T>(file: string, ...args: readonly number[]): Promise<T> {
  const script = new URL(file, import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args.map(String)]);
  return JSON.parse(stdout);
}

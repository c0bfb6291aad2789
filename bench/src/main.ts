import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { applyCost } from "./apply/apply-cost.ts";
import { buildPackage } from "./built-package.ts";
import { type Figure, printFigure } from "./figure.ts";
import { preflightCost } from "./preflight-cost.ts";
import { simulatorCost } from "./simulator-cost.ts";
import { throughput } from "./throughput.ts";
import { typesCost } from "./types-cost.ts";

/** `pnpm bench`: about a minute. `pnpm bench --quick`: fewer rounds, for a glance; its figures scatter more. */
const quick = process.argv.includes("--quick");
const effort = quick ? { rounds: 3, slice: 150, runs: 3, scale: 0.1 } : { rounds: 9, slice: 300, runs: 5, scale: 0.25 };

const figures: Figure[] = [];
function tell(measured: readonly Figure[]): void {
  for (const figure of measured) console.log(printFigure(figure));
  figures.push(...measured);
}

await buildPackage();
tell(await throughput(effort));
tell(await typesCost(effort.runs));
tell(await simulatorCost(effort.runs));
tell(await preflightCost(effort.runs));
tell(await applyCost(effort.scale));

const results = fileURLToPath(new URL("../results.json", import.meta.url));
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
await writeFile(results, `${JSON.stringify({ date: new Date().toISOString(), quick, machine, figures }, null, 2)}\n`);

import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { makeConsumer } from "./built-package.ts";
import type { Figure } from "./figure.ts";
import { spread } from "./statistics.ts";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const empty = "export {};\n";

/** What a user's first program looks like: four calls, a task, a union to narrow. */
const consumer = `
import { apiToken, createPveClient } from "@homelab/pve-client";

const pve = createPveClient({ host: "pve.lan", auth: apiToken("me@pve!it", "secret") });
const { version } = await pve.get("/version");
const guests = await pve.get("/nodes/{node}/lxc", { node: "gihyeon" });
const running = guests.filter((guest) => guest.status === "running").map((guest) => guest.vmid);
const task = await pve.post("/nodes/{node}/lxc/{vmid}/status/start", { node: "gihyeon", vmid: 118 });
await task.wait();
await pve.put("/nodes/{node}/lxc/{vmid}/config", { node: "gihyeon", vmid: 118, tags: "hermes", onboot: true });
export { running, version };
`;

/** Seconds that `tsc` needs more for a small program with this client than for an empty file. Needs a built package. */
export async function typesCost(runs: number): Promise<readonly Figure[]> {
  const project = await makeConsumer();
  const seconds = async (source: string) => {
    await writeFile(join(project.folder, "main.ts"), source);
    return compile(project.folder);
  };
  try {
    await seconds(consumer); // the first run reads from a cold disk
    const withClient: number[] = [];
    const without: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      without.push(await seconds(empty));
      withClient.push(await seconds(consumer));
    }
    const base = spread(without).median;
    const full = spread(withClient).median;
    return [
      {
        name: "types/consumer",
        ratio: full / base,
        detail: `tsc ${full.toFixed(2)} s against ${base.toFixed(2)} s of an empty file: +${(full - base).toFixed(2)} s`,
        target: { atMost: 0.25 },
        measured: full - base,
      },
    ];
  } finally {
    await project.remove();
  }
}

async function compile(folder: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [tsc, "-p", folder], { stdio: ["ignore", "pipe", "inherit"] });
  const output = child.stdout.toArray();
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the consumer does not compile:\n${Buffer.concat(await output)}`);
  return (performance.now() - start) / 1000;
}

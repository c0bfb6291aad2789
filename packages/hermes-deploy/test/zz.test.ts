import { test, expect } from "vitest";
import { rehearse } from "./crash/rehearse.ts";
import { EXAMPLE, deskAt } from "./homelab-world.ts";
import { dockerLeft, tasksOf } from "./left-behind.ts";
import { always } from "./crash/convergence.ts";
test("x", { timeout: 600000 }, async () => {
  const r = await rehearse({ name: "x", argv: ["apply", EXAMPLE, "--yes", "--json"], vmid: 118, left: dockerLeft });
  const inTask = async (s: any) => (await tasksOf(s)).some(({ type, status }) => status === "unexpected status" && !/^(?:vnc|term)/.test(type));
  const quiet = [];
  for (const i of r.instants) if (!(await inTask(i.state))) quiet.push(i);
  console.log(quiet.length);
  for (const n of [95, 96, 97, 98, 99, 100]) {
    const sim = quiet[n]!.state.copy();
    const lines: string[] = [];
    const t = Date.now();
    const out = await Promise.race([deskAt(sim, { random: always, onEvent: (e) => lines.push(JSON.stringify(e).slice(0, 200)) }).run(["apply", EXAMPLE, "--yes", "--json"]), new Promise((r) => setTimeout(r, 20000))]);
    console.log(n, quiet[n]!.at, Date.now() - t, out === undefined ? lines.slice(-4).join("\n") : (out as any).code);
  }
});

import { readFileSync } from "node:fs";
import { apiToken, createPveClient } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";
import { homelab, NODE, TOKEN } from "../simulation/fixture.ts";
import { parseSpec } from "../spec/parse.ts";
import { observeRunningTasks } from "./running-tasks.ts";

test("a download that this token has started is seen, though PVE tells its user and its name apart", async () => {
  const simulator = createSimulator(homelab());
  const { fetch } = simulator;
  const pve = createPveClient({ url: "https://pve.test:8006", fetch, auth: apiToken(TOKEN.id, TOKEN.secret) });
  const [template] = await pve.get("/nodes/{node}/aplinfo", { node: NODE });
  const started = pve.post("/nodes/{node}/aplinfo", {
    node: NODE,
    storage: "local",
    template: (template as { template: string }).template,
  });
  const { upid } = await started;
  const spec = parseSpec(readFileSync(new URL("../../../../examples/docker-lxc.yaml", import.meta.url), "utf8"), "x");
  if ("problems" in spec) throw new Error("the example cannot be read");
  expect(await observeRunningTasks(pve, spec.spec)).toEqual([{ upid, what: expect.stringContaining("download") }]);
  await pve.close();
});

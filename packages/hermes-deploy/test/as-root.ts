import type { Simulator } from "@homelab/pve-client/simulator";
import { expect, vi } from "vitest";
import { NODE } from "../src/simulation/fixture.ts";

/**
 * A request of root's at the node, and the end of its task.
 *
 * @param path below `/nodes/{node}`.
 */
export async function asRoot(simulator: Simulator, path: string, body: Record<string, string> = {}): Promise<void> {
  const root = simulator.as("root@pam");
  const base = `https://pve.test:8006/api2/json/nodes/${NODE}`;
  const response = await root(`${base}${path}`, { method: "POST", body: new URLSearchParams(body) });
  expect(response.status, await response.clone().text()).toBe(200);
  const { data } = (await response.json()) as { data: string };
  await vi.waitFor(
    async () => {
      const status = await root(`${base}/tasks/${encodeURIComponent(data)}/status`);
      expect(await status.json()).toMatchObject({ data: { status: "stopped", exitstatus: "OK" } });
    },
    { timeout: 60_000 },
  );
}

import type { Simulator } from "@homelab/pve-client/simulator";
import { NODE } from "../../src/simulation/fixture.ts";
import { configOf } from "../left-behind.ts";

/** All that people with rights to look are shown: the containers' configurations with their notes, the tasks and their logs. */
export async function shownByPve(simulator: Simulator, containers: readonly number[]): Promise<string> {
  const root = simulator.as("root@pam");
  const read = async (path: string) =>
    await (await root(`https://pve.test:8006/api2/json/nodes/${NODE}/tasks${path}`)).text();
  const tasks = await read("?source=all&limit=500");
  const { data } = JSON.parse(tasks) as { data: { upid: string }[] };
  const logs = await Promise.all(data.map(({ upid }) => read(`/${encodeURIComponent(upid)}/log?limit=5000`)));
  const configs = await Promise.all(containers.map(async (vmid) => JSON.stringify(await configOf(simulator, vmid))));
  return [...configs, tasks, ...logs].join("\n");
}

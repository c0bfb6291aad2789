// Runs in a process of its own, on the built package: how long a large cluster takes to load, and to list.
import { createSimulator } from "../../packages/pve-client/dist/simulator/index.js";
import { largeCluster } from "./large-cluster.mjs";

const [nodes, guests] = process.argv.slice(2).map(Number);
const fixture = largeCluster(nodes, guests);
const begin = performance.now();
const simulator = createSimulator(fixture);
const loadMs = performance.now() - begin;

/** All resources, as somebody who may see every guest by an ACL and not by being root. */
const door = simulator.as("audit@pve");
const times = [];
for (let round = 0; round < 11; round += 1) {
  const start = performance.now();
  const response = await door("https://simulator/api2/json/cluster/resources");
  const { length } = await response.text();
  times.push(performance.now() - start);
  if (response.status !== 200 || length < guests * 100) throw new Error("the list of resources is not whole");
}
const [firstListMs] = times;
process.stdout.write(JSON.stringify({ loadMs, firstListMs, listMs: times.sort((a, b) => a - b)[5] }));

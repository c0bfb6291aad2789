import { apiToken, createPveClient } from "../../packages/pve-client/dist/index.js";
import { answerTo, calls } from "./preflight-calls.mjs";

// Own time alone: the server's answers are there at once. Prints milliseconds of the first and of later preflights.
// what is needed of a Response, so that making one is not counted
let reads = 0;
const texts = new Map();
const fetch = async (url) => {
  reads++;
  const target = url.slice("https://pve.test:8006/api2/json".length);
  if (!texts.has(target)) texts.set(target, JSON.stringify({ data: answerTo(target) }));
  return { status: 200, statusText: "OK", text: async () => texts.get(target) };
};
const pve = createPveClient({ url: "https://pve.test:8006", auth: apiToken("bench@pve!preflight=secret"), fetch });

const times = [];
for (let run = 0; run < 16; run++) {
  reads = 0;
  // processor time: other programs on the machine do not count
  const start = process.cpuUsage();
  await pve.preflight(calls);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}
const [firstMs, ...later] = times;
console.log(JSON.stringify({ firstMs, laterMs: later.sort((a, b) => a - b)[7], reads }));

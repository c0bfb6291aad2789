import { readFileSync } from "node:fs";
import { apiToken, createPveClient } from "../../packages/pve-client/dist/index.js";
import { answerTo, calls } from "./preflight-calls.mjs";

// Own time alone: the server's answers are there at once. Prints milliseconds of processor time of the first and of
// later preflights, and of the whole process, whose other threads compile and collect garbage meanwhile.
// what is needed of a Response, so that making one is not counted
let reads = 0;
let rounds = 0;
let isWaiting = false;
// answers that come later tell which reads have waited for others
let isSlow = false;
const texts = new Map();
const fetch = async (url) => {
  reads++;
  if (!isWaiting) rounds++;
  isWaiting = true;
  if (isSlow) await new Promise((resolve) => setImmediate(resolve));
  isWaiting = false;
  const target = url.slice("https://pve.test:8006/api2/json".length);
  if (!texts.has(target)) texts.set(target, JSON.stringify({ data: answerTo(target) }));
  return { status: 200, statusText: "OK", text: async () => texts.get(target) };
};
const pve = createPveClient({ url: "https://pve.test:8006", auth: apiToken("bench@pve!preflight=secret"), fetch });

/** Milliseconds that the thread which makes the calls has run; other programs on the machine do not count. */
function ownTime() {
  const [ran = ""] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
  return Number(ran) / 1e6;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const own = [];
const whole = [];
for (let run = 0; run < 16; run++) {
  reads = 0;
  const [start, before] = [ownTime(), process.cpuUsage()];
  await pve.preflight(calls);
  own.push(ownTime() - start);
  const { user, system } = process.cpuUsage(before);
  whole.push((user + system) / 1000);
}
[reads, rounds, isSlow] = [0, 0, true];
await pve.preflight(calls);
const [firstMs, ...later] = own;
console.log(JSON.stringify({ firstMs, laterMs: median(later), processMs: median(whole.slice(1)), reads, rounds }));

// Runs in a process of its own, on the built package, without a TypeScript loader that would be measured too.
const begin = performance.now();
const { createSimulator } = await import("../../packages/pve-client/dist/simulator/index.js");
const imported = performance.now();
const simulator = createSimulator();
const door = simulator.as("root@pam");
const read = async () => {
  const response = await door("https://simulator/api2/json/version");
  if (response.status !== 200) throw new Error(`the simulator answered ${response.status}`);
  return response.json();
};
await read();
const answered = performance.now();

let calls = 0;
while (performance.now() - answered < 1000) {
  await read();
  calls += 1;
}
const seconds = (performance.now() - answered) / 1000;
process.stdout.write(
  JSON.stringify({ importMs: imported - begin, firstAnswerMs: answered - imported, callsPerSecond: calls / seconds }),
);

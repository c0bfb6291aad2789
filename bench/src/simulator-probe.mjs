// Runs in a process of its own, on the built package, without a TypeScript loader that would be measured too.
const begin = performance.now();
const { createSimulator } = await import("../../packages/pve-client/dist/simulator/index.js");
const imported = performance.now();
const simulator = createSimulator({
  files: {
    "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\n",
    "nodes/pve1/lxc/105.conf": "hostname: ct\nmemory: 512\nrootfs: local-lvm:vm-105-disk-0,size=4G\nunprivileged: 1\n",
  },
});
const door = simulator.as("root@pam");
const call = async (path, init) => {
  const response = await door(`https://simulator/api2/json${path}`, init);
  if (response.status !== 200) throw new Error(`${path}: the simulator answered ${response.status}`);
  return response.json();
};
await call("/version");
const answered = performance.now();

/** What a test does most: it looks, and now and then it changes something. */
const headers = { "content-type": "application/x-www-form-urlencoded" };
const round = [
  () => call("/version"),
  () => call("/nodes/pve1/lxc"),
  () => call("/nodes/pve1/lxc/105/config"),
  () => call("/nodes/pve1/lxc/105/status/current"),
  () => call("/access/permissions"),
  () => call("/nodes/pve1/lxc/105/config", { method: "PUT", headers, body: `memory=${512 + (calls % 512)}` }),
];
let calls = 0;
while (performance.now() - answered < 1000) {
  for (const each of round) await each();
  calls += round.length;
}
const seconds = (performance.now() - answered) / 1000;
process.stdout.write(
  JSON.stringify({ importMs: imported - begin, firstAnswerMs: answered - imported, callsPerSecond: calls / seconds }),
);

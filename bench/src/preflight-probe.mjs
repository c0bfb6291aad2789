import { apiToken, createPveClient } from "../../packages/pve-client/dist/index.js";

// Own time alone: the server's answers are there at once. Prints milliseconds of the first and of later preflights.
const answers = {
  "/access/permissions": { "/vms": { "VM.Audit": 1, "VM.Config.CPU": 1, "VM.Config.Disk": 1, "VM.Config.Network": 1 } },
  "/cluster/sdn/vnets": [{ vnet: "intra01", zone: "lan" }],
};
let reads = 0;
const fetch = async (request) => {
  reads++;
  const { pathname } = new URL(typeof request === "string" ? request : request.url);
  const path = pathname.replace("/api2/json", "");
  const config = {
    cores: 2,
    net0: "name=eth0,bridge=intra01",
    rootfs: "local-lvm:vm-118-disk-0,size=8G",
    unprivileged: 1,
  };
  const data = answers[path] ?? (path.endsWith("/config") ? config : []);
  return new Response(JSON.stringify({ data }), { headers: { "content-type": "application/json" } });
};
const pve = createPveClient({ url: "https://pve.test:8006", auth: apiToken("bench@pve!preflight=secret"), fetch });
const params = { node: "n", vmid: 118 };
const path = "/nodes/{node}/lxc/{vmid}/config";
const kinds = [
  (n) => ({ method: "PUT", path, params: { ...params, cores: (n % 8) + 1, memory: 512 + n } }),
  (n) => ({ method: "PUT", path, params: { ...params, net0: { name: "eth0", bridge: "intra01", tag: (n % 3) + 1 } } }),
  (n) => ({
    method: "PUT",
    path,
    params: { ...params, [`mp${n % 200}`]: { storage: "local-lvm", size: 8, mp: "/data" } },
  }),
  () => ({ method: "POST", path: "/nodes/{node}/lxc/{vmid}/status/start", params }),
];
const calls = Array.from({ length: 1000 }, (_, n) => kinds[n % kinds.length](n));

const times = [];
for (let run = 0; run < 6; run++) {
  reads = 0;
  // processor time: other programs on the machine do not count
  const start = process.cpuUsage();
  await pve.preflight(calls);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}
const [firstMs, ...later] = times;
console.log(JSON.stringify({ firstMs, laterMs: later.sort((a, b) => a - b)[2], reads }));

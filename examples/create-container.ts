import { apiToken, createPveClient } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

// Path, query and body parameters are one flat set of names, as in PVE's own `pvesh`.
const task = await pve.post("/nodes/{node}/lxc", {
  node: "gihyeon",
  vmid: 118,
  hostname: "hermes",
  ostemplate: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
  unprivileged: true,
  cores: 2,
  memory: 4096,
  rootfs: { storage: "local-lvm", size: 24 }, // GiB
  net: [{ name: "eth0", bridge: "intra01", ip: "dhcp" }],
  features: { nesting: true }, // keyctl: true would not compile with a token
});
await task.wait({ onLog: (line) => console.log(`  ${line}`) });

const config = await pve.get("/nodes/{node}/lxc/{vmid}/config", { node: "gihyeon", vmid: 118 });
console.log(`${config.hostname}: ${config.memory} MiB, unprivileged ${config.unprivileged}`);
await pve.close();

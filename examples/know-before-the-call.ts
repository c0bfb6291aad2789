import { apiToken, type Call, createPveClient, leastPrivilege } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

const guest = { node: "gihyeon", vmid: 117 };
const calls: Call[] = [
  { method: "PUT", path: "/nodes/{node}/lxc/{vmid}/config", params: { ...guest, memory: 4096 } },
  { method: "POST", path: "/nodes/{node}/lxc/{vmid}/snapshot", params: { ...guest, snapname: "before" } },
  { method: "PUT", path: "/nodes/{node}/lxc/{vmid}/config", params: { ...guest, dev0: "/dev/dri/renderD128" } },
];

// Nothing of this is sent; what is read are the token's own rights.
for (const [index, verdict] of (await pve.preflight(calls)).entries()) {
  if (verdict.allowed) console.log(`${index + 1}. may be done`);
  else console.log(`${index + 1}. ${verdict.reason}\n   ${verdict.remediation.join("\n   ")}`);
}

// A role with just what the calls need, a token that has it, and what is left for root on the node.
for (const command of leastPrivilege(calls, { authid: "keeper@pve!nightly", role: "Keeper" }).commands) {
  console.log(command);
}
await pve.close();

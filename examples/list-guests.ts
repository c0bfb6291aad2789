import { apiToken, createPveClient } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;

const pve = createPveClient({
  host: PVE_HOST,
  tls: { fingerprint: PVE_FINGERPRINT }, // or { ca: "…PEM…" }; verification is never off by itself
  auth: apiToken(PVE_TOKEN),
});

const { version } = await pve.get("/version");
console.log(`PVE ${version}`);
for (const { node } of await pve.get("/nodes")) {
  for (const guest of await pve.get("/nodes/{node}/lxc", { node })) {
    console.log(`${guest.vmid} ${guest.name} on ${node}: ${guest.status}`);
  }
}
await pve.close();

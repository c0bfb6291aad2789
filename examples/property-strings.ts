import { apiToken, createPveClient, parsePropertyString, propertyStringFormat } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });
const guest = { node: "gihyeon", vmid: 117 };

// What PVE keeps as `name=eth0,bridge=intra01,…` is an object, both ways.
const { net0, rootfs } = await pve.get("/nodes/{node}/lxc/{vmid}/config", guest);
console.log(`${net0?.name} on ${net0?.bridge}, ${rootfs?.size} on ${rootfs?.volume}`);
await pve.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, net0: { ...net0, name: "eth0", firewall: true } });

// The text itself will do, too: here it is read as PVE reads it, with PVE's own words for what is wrong.
const format = propertyStringFormat("POST /nodes/{node}/lxc mp[n]");
console.log(JSON.stringify(parsePropertyString(format, "local-lvm:8,mp=/data,backup=yes")));
try {
  parsePropertyString(format, "local-lvm:8,backup=perhaps");
} catch (error) {
  console.log(String(error));
}
await pve.close();

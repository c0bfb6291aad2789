import { apiToken, createGuest, createPveClient, waitForIp } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

// The cluster's next free id; another one if somebody else takes it first. No guest that is there is touched.
const { vmid, task } = await createGuest(pve, "lxc", {
  node: "gihyeon",
  hostname: "scratch",
  ostemplate: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
  unprivileged: true,
  rootfs: { storage: "local-lvm", size: 4 },
  net: [{ name: "eth0", bridge: "intra01", ip: "dhcp" }],
  start: true,
});
await task.wait({ timeout: 300_000 });

// Not the loopback's and not a link-local one, which an interface has before DHCP has answered.
const address = await waitForIp(pve, { node: "gihyeon", vmid, family: 4, timeout: 60_000 });
console.log(`${vmid} is at ${address}`);
await pve.close();

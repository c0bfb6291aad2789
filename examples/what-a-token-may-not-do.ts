import { apiToken, createPveClient, RootOnlyError } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

try {
  await pve.put("/nodes/{node}/lxc/{vmid}/config", {
    node: "gihyeon",
    vmid: 117,
    // @ts-expect-error a bind mount is root@pam's alone: with a token this does not compile
    mp0: { bind: "/mnt/pve/hdd/hermes", mp: "/data" },
  });
} catch (error) {
  if (!(error instanceof RootOnlyError)) throw error;
  // Without the compiler it is refused here, before anything is sent, with the rule and the way out.
  for (const { parameter, rule, source } of error.rootOnly) console.log(`${parameter}: ${rule} (${source})`);
  console.log(`as root on the node: ${error.remediation.join(" && ")}`);
}
await pve.close();

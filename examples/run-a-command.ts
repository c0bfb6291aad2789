import { apiToken, createPveClient } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

// Over the API's own console: no SSH, only the privilege VM.Console and `cmode: shell` in its configuration.
const { code, output } = await pve.exec({
  node: "gihyeon",
  vmid: 117,
  command: ["sh", "-c", "echo hello from $(hostname); cat"],
  stdin: "what is fed to it\n",
});
console.log(`exit code ${code}\n${output}`);
await pve.close();

import { apiToken, createPveClient } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

// Over the API's own console: no SSH, no agent in the container, only the privilege VM.Console.
const { code, output } = await pve.exec({
  node: "gihyeon",
  vmid: 117,
  command: ["sh", "-c", "echo hello from $(hostname); cat"],
  stdin: "what is fed to it\n",
});
console.log(`exit code ${code}\n${output}`);
await pve.close();

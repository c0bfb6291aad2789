import { apiToken, createPveClient, withShell } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

// Over the API's own console: no SSH, only the privilege VM.Console and `cmode: shell` in its configuration. Where it is
// another one, the container has to be restarted; `{ restart: true }` allows that, and it is put back afterwards.
const guest = { node: "gihyeon", vmid: 117 };
const command = ["sh", "-c", "echo hello from $(hostname); cat"];
const run = () => pve.exec({ ...guest, command, stdin: "what is fed to it\n" });
const { code, output } = await withShell(pve, guest, run, { restart: false });
console.log(`exit code ${code}\n${output}`);
await pve.close();

import { apiToken, ConsoleError, createPveClient } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });
const guest = { node: "gihyeon", vmid: 117 };

try {
  // Written beside the old file, its checksum compared in the container, then put in its place.
  await pve.push({ ...guest, path: "/etc/motd", content: "hello\n", mode: 0o644 });
  const { output } = await pve.exec({ ...guest, command: ["cat", "/etc/motd"] });
  console.log(output);
} catch (error) {
  if (!(error instanceof ConsoleError)) throw error;
  console.log(`${error.problem}: ${error.message}`); // such as a cmode that is not "shell", and what to do
}
await pve.close();

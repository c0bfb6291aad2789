import { apiToken, createPveClient, TaskError, TaskTimeoutError } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const options = { host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) };

const before = createPveClient(options);
const { upid } = await before.post("/nodes/{node}/lxc/{vmid}/status/stop", { node: "gihyeon", vmid: 117 });
await before.close();

// Another program, or this one after a crash: the UPID is all that it takes.
const after = createPveClient(options);
try {
  const result = await after.task(upid).wait({ timeout: 60_000, onLog: (line) => console.log(`  ${line}`) });
  console.log(result.status === "warnings" ? result.warnings.join("\n") : "stopped");
} catch (error) {
  if (error instanceof TaskError) console.log(`failed: ${error.exitstatus}`, error.log.slice(-3));
  else if (error instanceof TaskTimeoutError) await after.task(upid).stop();
  else throw error;
}
await after.close();

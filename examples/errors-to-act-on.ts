import {
  apiToken,
  createPveClient,
  LockedError,
  ParameterError,
  PermissionError,
  retryLocked,
} from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });
const guest = { node: "gihyeon", vmid: 117 };
const config = "/nodes/{node}/lxc/{vmid}/config";

/** Calls that the compiler cannot see, and what becomes of each. */
for (const params of [{ memroy: 4096 }, { ostype: "debain" }, { mp0: "local-lvm:8,mp=/data" }]) {
  try {
    // What another operation keeps locked is tried again for a minute.
    await retryLocked(() => pve.request({ method: "PUT", path: config, params: { ...guest, ...params } }));
    console.log(`${Object.keys(params)}: done`);
  } catch (error) {
    if (error instanceof ParameterError) console.log(error.parameters);
    else if (error instanceof PermissionError) console.log(error.remediation.join("\n"));
    else if (error instanceof LockedError) console.log(`locked: ${error.lock}`);
    else throw error;
  }
}
await pve.close();

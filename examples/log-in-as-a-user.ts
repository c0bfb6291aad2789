import { createPveClient, listRealms, password } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_PASSWORD = "", PVE_TOTP = "", PVE_FINGERPRINT = "" } = process.env;
const server = { host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT } };

// Whoever does not know yet where users come from asks without a login.
const realms = await listRealms(server);
console.log(`realms: ${realms.map(({ realm, type }) => `${realm} (${type})`).join(", ")}`);

// The second factor is computed from the secret behind the QR code; PVE asks for it only if the user has one.
const auth = password("root@pam", PVE_PASSWORD, PVE_TOTP ? { totp: { secret: PVE_TOTP } } : {});
const pve = createPveClient({ ...server, auth });

// The first call logs in, for any number of calls that wait; the ticket renews itself before it dies after two hours.
const calls = Array.from({ length: 20 }, () => pve.get("/version"));
const [first] = await Promise.all(calls);
const tasks = await pve.get("/nodes/{node}/tasks", { node: "gihyeon" });
console.log(`${pve.authid} at PVE ${first?.version}: ${calls.length} answers, ${tasks.length} tasks`);
await pve.close();

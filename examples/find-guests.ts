import { apiToken, createPveClient, findGuest, HttpError, listGuests } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const tls = { fingerprint: PVE_FINGERPRINT };
// Reads that the first node does not answer go to the next one; a write is never sent to two.
const pve = createPveClient({ host: "127.0.0.1:9", otherHosts: [PVE_HOST], tls, auth: apiToken(PVE_TOKEN) });

const guests = await listGuests(pve);
console.log(`${guests.length} guests on ${new Set(guests.map(({ node }) => node)).size} node`);

const { node, vmid, status } = await findGuest(pve, "litellm");
console.log(`litellm is ${vmid} on ${node}, ${status}`);

// A node that is not there: the error has the ones that are.
await pve.get("/nodes/{node}/lxc", { node: "gihyeo" }).catch((error: unknown) => {
  if (error instanceof HttpError) console.log(error.message);
});
await pve.close();

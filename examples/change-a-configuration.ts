import { apiToken, createPveClient, GuestQueue, updateConfig } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });
const guest = { node: "gihyeon", vmid: 117 };

// Decided by what is there: if somebody changes the guest meanwhile, it is read and decided anew. Locked: it waits.
const { changed, pending } = await updateConfig(pve, "lxc", guest, ({ memory = 512, tags }) => ({
  memory: Math.max(memory, 4096),
  tags: [...new Set([...(tags?.split(";") ?? []), "grown"])].join(";"),
  cmode: null, // unset; of a running guest that waits for the next start
}));
console.log(`changed: ${changed}`);
for (const { option, now, next } of pending) console.log(`at the next start: ${option} ${now} → ${next ?? "unset"}`);

// Many at once without standing in one's own way: one after another on a guest, two at a time on a storage.
const queue = new GuestQueue({ perStorage: 2 });
const grow = () => updateConfig(pve, "lxc", guest, ({ cores = 1 }) => ({ cores: cores + 1 }));
await Promise.all([1, 2, 3].map(() => queue.run({ vmids: [guest.vmid] }, grow)));
console.log(`cores: ${(await pve.get("/nodes/{node}/lxc/{vmid}/config", guest)).cores}`);
await pve.close();

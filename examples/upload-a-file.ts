import { apiToken, createPveClient } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

// A path, a Blob or anything with a size and a stream: it is read piece by piece, and PVE compares the checksum.
const { volid, task } = await pve.upload({
  node: "gihyeon",
  storage: "local",
  content: "iso",
  file: new File(["not much of an image"], "tiny image.iso"),
  checksum: { algorithm: "sha256" },
  onProgress: ({ sent, total }) => console.log(`${sent} of ${total} bytes`),
});
await task.wait();
console.log(`there as ${volid}`);

// What PVE would refuse after the last byte is refused before the first.
const wrong = { node: "gihyeon", storage: "local", content: "iso", file: new File(["x"], "image.zip") } as const;
await pve.upload(wrong).catch((error: Error) => console.log(error.message));
await pve.close();

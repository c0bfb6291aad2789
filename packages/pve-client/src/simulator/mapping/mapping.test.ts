import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

function open() {
  const simulator = createSimulator({
    node: "pve1",
    nodes: ["pve2"],
    host: { "/srv": "directory", "/dev/sda": "block-device" },
    files: {
      "user.cfg": "user:root@pam:1:0::::::\nuser:low@pve:1:0::::::\nacl:1:/mapping/pci/gpu:low@pve:PVEMappingUser:\n",
    },
  });
  return { ask: asker(simulator), file: (kind: string) => simulator.files()[`mapping/${kind}.cfg`] };
}

const GPU = "node=pve1,path=0000:01:00.0,id=10de:1b80,iommugroup=1";

test("a device has a common name on several nodes", async () => {
  const { ask, file } = open();
  const other = "id=10de:1b80,node=pve2,path=0000:02:00";
  expect(await ask("POST /cluster/mapping/pci", { id: "gpu", map: [GPU, other], mdev: 1 })).toBe(null);
  await ask("POST /cluster/mapping/pci", { id: "nic", map: "node=pve2,path=0000:03:00.1,id=8086:1b80" });
  expect(file("pci")).toBe(
    `gpu\n\tmap ${GPU}\n\tmap ${other}\n\tmdev 1\n\nnic\n\tmap node=pve2,path=0000:03:00.1,id=8086:1b80\n\n`,
  );
  expect(await ask("GET /cluster/mapping/pci", {}, "low@pve")).toMatchObject([
    { id: "gpu", map: [GPU, other], mdev: 1 },
  ]);
  expect(await ask("GET /cluster/mapping/pci", { "check-node": "pve1" })).toMatchObject([
    { checks: [{ severity: "error", message: "Invalid configuration: pci device '0000:01:00.0' not found\n" }] },
    { checks: [{ severity: "warning", message: "No mapping for node pve1." }] },
  ]);
  await ask("PUT /cluster/mapping/pci/gpu", { map: GPU, delete: "mdev", description: "d" });
  await ask("DELETE /cluster/mapping/pci/nic");
  expect(file("pci")).toBe(`gpu\n\tmap ${GPU}\n\tdescription d\n\n`);
  expect(await ask("GET /cluster/mapping/pci/gpu")).toMatchObject({ type: "pci", description: "d" });
});

test("directories have to be there", async () => {
  const { ask, file } = open();
  await ask("POST /cluster/mapping/dir", { id: "data", map: "node=pve1,path=/srv" });
  expect(file("directory")).toBe("data\n\tmap node=pve1,path=/srv\n\n");
  expect(await ask("GET /cluster/mapping/dir", { "check-node": "pve1" })).toMatchObject([{ checks: [] }]);
});

test.each<[string, Record<string, string | string[]>, string]>([
  ["POST /cluster/mapping/dir", { id: "aa", map: "node=pve1,path=/no" }, "500 Path /no does not exist"],
  [
    "POST /cluster/mapping/dir",
    { id: "aa", map: "node=pve1,path=/dev/sda" },
    "500 Path /dev/sda exists, but is not a directory",
  ],
  [
    "POST /cluster/mapping/dir",
    { id: "aa", map: ["node=pve2,path=/a", "node=pve2,path=/b"] },
    "500 Node 'pve2' is specified 2 times.",
  ],
  [
    "POST /cluster/mapping/usb",
    { id: "key", map: "node=pve1,id=1234:5678" },
    "500 create hardware mapping failed: usb ID 'key' already defined",
  ],
  [
    "PUT /cluster/mapping/usb/none",
    { map: "node=pve1,id=1234:5678" },
    "500 update hardware mapping failed: usb ID 'none' does not exist",
  ],
  ["PUT /cluster/mapping/pci/gpu", { mdev: "1" }, "500 update hardware mapping failed: pci ID 'gpu' does not exist"],
  [
    "PUT /cluster/mapping/usb/key",
    { map: "node=pve1,id=1234:5678", digest: "0" },
    "500 update hardware mapping failed: detected modified configuration - file changed by other user? Try again.",
  ],
  [
    "PUT /cluster/mapping/usb/key",
    { map: "node=pve1,id=1234:5678", delete: "map" },
    "500 update hardware mapping failed: unable to delete required option 'map'",
  ],
  ["GET /cluster/mapping/usb/none", {}, "500 mapping 'none' not found"],
])("%s %j is refused", async (line, params, want) => {
  const { ask } = open();
  await ask("POST /cluster/mapping/usb", { id: "key", map: "node=pve1,id=1234:5678" });
  expect(await ask(line, params)).toBe(want);
});

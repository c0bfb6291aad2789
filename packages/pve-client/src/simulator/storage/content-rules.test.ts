import { expect, test } from "vitest";
import { type AskParams, asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

const BACKUP = "local:backup/vzdump-lxc-105-2026_01_02-03_04_05.tar.zst";

function open() {
  const simulator = createSimulator({
    node: "pve1",
    files: {
      "user.cfg": "user:root@pam:1:0::::::\n",
      "storage.cfg":
        "dir: local\n\tpath /var/lib/vz\n\tcontent iso,vztmpl,backup,images\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
    },
    content: {
      local: [
        { volid: BACKUP, size: 100 },
        { volid: "local:iso/a.iso", size: 10 },
      ],
      "local-lvm": [{ volid: "local-lvm:vm-105-disk-0", size: 1024 ** 3 }],
    },
  });
  return asker(simulator);
}

const at = (method: string, storage: string, volid: string) =>
  `${method} storage/${storage}/content/${encodeURIComponent(volid)}`;

test.each<[string, AskParams, string]>([
  [at("PUT", "local", "local:iso/a.iso"), { notes: "x" }, "500 only backups can have notes"],
  [at("PUT", "local", "local:iso/a.iso"), { protected: 1 }, "500 only backups support attribute 'protected'"],
  [
    at("PUT", "local-lvm", "vm-105-disk-0"),
    { notes: "x" },
    "500 attribute 'notes' is not supported for storage type 'lvmthin'",
  ],
  [at("GET", "local", "local:iso/none.iso"), {}, "500 volume_size_info on 'local:iso/none.iso' failed"],
  [
    at("GET", "local-lvm", "local-lvm:vm-105-disk-7"),
    {},
    `500 can't get size of '/dev/pve/vm-105-disk-7':   Failed to find logical volume "pve/vm-105-disk-7"`,
  ],
])("%s %j: %s", async (line, params, want) => {
  expect(await open()(line, params)).toBe(want);
});

test("a backup has notes, even if they are empty, and may be protected", async () => {
  const ask = open();
  expect(await ask(at("GET", "local", BACKUP))).toMatchObject({ notes: "", protected: 0 });
  await ask(at("PUT", "local", BACKUP), { notes: "before\nafter", protected: 1 });
  expect(await ask(at("GET", "local", BACKUP))).toMatchObject({ notes: "before\nafter", protected: 1 });
  const refused = "500 cannot remove protected volume 'backup/vzdump-lxc-105-2026_01_02-03_04_05.tar.zst' on 'local'";
  expect(await ask(at("DELETE", "local", BACKUP), { delay: 5 })).toBe(refused);
});

test("whoever waits for the end of a deletion hears of it", async () => {
  const ask = open();
  expect(await ask(at("DELETE", "local-lvm", "vm-105-disk-0"), { delay: 5 })).toBe(null);
  expect(await ask("GET storage/local-lvm/content")).toEqual([]);
});

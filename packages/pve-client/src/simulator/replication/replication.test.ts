import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

const JOB = "local: 105-0\n\tcomment a%3Ab\n\ttarget pve2\n\tschedule */30\n\n";

function open(jobs = JOB) {
  const simulator = createSimulator({
    node: "pve1",
    nodes: ["pve2", "pve3"],
    files: {
      "user.cfg": "user:root@pam:1:0::::::\nuser:low@pve:1:0::::::\n",
      "storage.cfg":
        "zfspool: tank\n\tpool tank\n\tcontent images,rootdir\n\ndir: files\n\tpath /d\n\tcontent images,rootdir\n",
      "replication.cfg": jobs,
      "nodes/pve1/lxc/105.conf": "hostname: web\nrootfs: tank:subvol-105-disk-0,size=1G\n",
      "nodes/pve1/qemu-server/200.conf": "scsi0: files:200/vm-200-disk-0.raw,size=1G\n",
      "nodes/pve1/qemu-server/201.conf": "name: bare\n",
    },
  });
  return { ask: asker(simulator), file: () => simulator.files()["replication.cfg"] };
}

test("a job is made, changed, marked for removal and removed", async () => {
  const { ask, file } = open("");
  await ask("POST /cluster/replication", { id: "105-0", type: "local", target: "pve2", rate: "1.5", comment: "a:b" });
  await ask("PUT /cluster/replication/105-0", { delete: "rate", schedule: "*/30" });
  expect(file()).toBe(JOB);
  expect(await ask("GET /cluster/replication/105-0")).toMatchObject({
    id: "105-0",
    guest: 105,
    jobnum: 0,
    type: "local",
    target: "pve2",
    comment: "a:b",
  });
  expect(await ask("GET replication")).toMatchObject([{ id: "105-0", vmtype: "lxc", next_sync: 1800, fail_count: 0 }]);
  await ask("DELETE /cluster/replication/105-0");
  expect(file()).toBe("local: 105-0\n\tcomment a%3Ab\n\ttarget pve2\n\tremove_job full\n\tschedule */30\n\n");
  await ask("DELETE /cluster/replication/105-0", { force: 1 });
  expect(file()).toBe("");
});

test.each<[string, Record<string, string>, string, string]>([
  ["POST", { id: "105-0", target: "pve3" }, "root@pam", "500 replication job '105-0' already exists"],
  [
    "POST",
    { id: "105-1", target: "pve2" },
    "root@pam",
    "500 replication job for guest '105' to target 'local/pve2' already exists",
  ],
  [
    "POST",
    { id: "200-0", target: "pve2" },
    "root@pam",
    "500 missing replicate feature on volume 'files:200/vm-200-disk-0.raw'",
  ],
  ["POST", { id: "201-0", target: "pve2" }, "root@pam", "500 No replicatable volumes found"],
  ["POST", { id: "999-0", target: "pve2" }, "root@pam", "500 Guest '999' does not exists."],
  ["POST", { id: "105-1", target: "pve9" }, "root@pam", "500 Target 'pve9' does not exists."],
  ["POST", { id: "105-1", target: "pve3" }, "low@pve", "403 Permission check failed (/vms/105, VM.Replicate)"],
  ["PUT /105-7", {}, "root@pam", "500 no such job '105-7'"],
  ["PUT /105-0", { delete: "target" }, "root@pam", "500 unable to delete required option 'target'"],
  ["GET /105-7", {}, "root@pam", "500 no such replication job '105-7'"],
  ["GET /105-0", {}, "low@pve", "403 Permission check failed"],
  ["DELETE /105-7", {}, "root@pam", "500 no such job '105-7'"],
])("%s %j as %s is refused", async (line, params, as, want) => {
  const { ask, file } = open();
  const [method, path = ""] = line.split(" ");
  const all = method === "POST" ? { ...params, type: "local" } : params;
  expect(await ask(`${method} /cluster/replication${path}`, all, as)).toBe(want);
  expect(file()).toBe(JOB);
});

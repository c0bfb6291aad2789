import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator } from "../simulator.ts";

const JOBS =
  "vzdump: daily\n\tcomment every%3A night\n\tschedule 02:00\n\tall 1\n\tenabled 1\n\tprune-backups keep-last=3\n\tstorage local\n\n";

function open(jobs = JOBS) {
  const simulator = createSimulator(
    {
      node: "pve1",
      nodes: ["pve2"],
      files: {
        "user.cfg":
          "user:root@pam:1:0::::::\nuser:low@pve:1:0::::::\nrole:Jobs:Sys.Audit,Sys.Modify:\nacl:0:/:low@pve:Jobs:\npool:p::105:::\n",
        "jobs.cfg": jobs,
        "domains.cfg": "ldap: dir\n\tbase_dn dc=x\n\tserver1 a\n\tuser_attr uid\n\n",
        "nodes/pve1/lxc/105.conf":
          "hostname: web\nrootfs: local:105/vm-105-disk-0.raw,size=1G\nmp0: local:105/vm-105-disk-1.raw,mp=/a,size=1G\nmp1: /srv,mp=/b\n",
        "nodes/pve2/qemu-server/200.conf":
          "name: vm\nide2: none,media=cdrom\nscsi0: local:200/vm-200-disk-0.raw,size=1G\nefidisk0: local:200/vm-200-disk-1.raw,size=1M\n",
      },
    },
    { clock: fakeClock({ start: Date.parse("2026-01-01T10:00:00Z") }) },
  );
  return { ask: asker(simulator), file: () => simulator.files()["jobs.cfg"] };
}

test.each<[Record<string, string>, string]>([
  [
    { id: "aa", vmid: "105,200", schedule: "sat 03:00", "prune-backups": "keep-weekly=2,keep-last=1", comment: "a: b" },
    "vzdump: aa\n\tcomment a%3A b\n\tschedule sat 03:00\n\tenabled 1\n\tprune-backups keep-last=1,keep-weekly=2\n\tvmid 105,200\n\n",
  ],
  [
    { id: "bb", exclude: "200", starttime: "1:30", dow: "mon,tue", enabled: "0" },
    "vzdump: bb\n\tschedule mon,tue 1:30\n\tall 1\n\tenabled 0\n\texclude 200\n\n",
  ],
])("the backup job %j is written as PVE writes it", async (params, section) => {
  const { ask, file } = open();
  expect(await ask("POST /cluster/backup", params)).toBe(null);
  expect(file()).toBe(`${JOBS}${section}`);
});

test("a backup job is shown, changed and removed", async () => {
  const { ask, file } = open();
  expect(await ask("GET /cluster/backup")).toEqual([
    {
      all: 1,
      comment: "every: night",
      enabled: 1,
      id: "daily",
      "next-run": Date.parse("2026-01-02T02:00:00Z") / 1000,
      "prune-backups": { "keep-last": "3" },
      schedule: "02:00",
      storage: "local",
      type: "vzdump",
    },
  ]);
  await ask("PUT /cluster/backup/daily", { pool: "p", all: "0", delete: "storage,comment", mode: "stop" });
  expect(file()).toBe(
    "vzdump: daily\n\tschedule 02:00\n\tenabled 1\n\tmode stop\n\tpool p\n\tprune-backups keep-last=3\n\n",
  );
  expect(await ask("GET /cluster/backup/daily/included_volumes")).toEqual({
    children: [
      {
        id: 105,
        type: "lxc",
        name: "web",
        leaf: 0,
        children: [
          { id: "105:rootfs", name: "local:105/vm-105-disk-0.raw", included: 1, reason: "rootfs", leaf: 1 },
          { id: "105:mp0", name: "local:105/vm-105-disk-1.raw", included: 0, reason: "disabled", leaf: 1 },
          { id: "105:mp1", name: "/srv", included: 0, reason: "not a volume", leaf: 1 },
        ],
      },
    ],
  });
  expect(await ask("GET /cluster/backup-info/not-backed-up")).toEqual([{ vmid: 200, name: "vm", type: "qemu" }]);
  expect(await ask("DELETE /cluster/backup/daily")).toBe(null);
  expect(file()).toBe("");
});

test.each<[string, Record<string, string>, string, string]>([
  ["POST /cluster/backup", { all: "1" }, "root@pam", `400 {"schedule":"neither 'starttime' nor 'schedule' were set"}`],
  [
    "POST /cluster/backup",
    { all: "1", schedule: "daily", starttime: "1:00" },
    "root@pam",
    `400 {"starttime":"'starttime' and 'schedule' cannot both be set"}`,
  ],
  ["POST /cluster/backup", { schedule: "daily" }, "root@pam", `400 {"vmid":"property is missing"}`],
  [
    "POST /cluster/backup",
    { schedule: "daily", all: "1", vmid: "100" },
    "root@pam",
    `400 {"all":"option conflicts with option 'vmid'"}`,
  ],
  ["POST /cluster/backup", { id: "daily", schedule: "daily", all: "1" }, "root@pam", "500 Job 'daily' already exists"],
  [
    "POST /cluster/backup",
    { schedule: "daily", pool: "no" },
    "root@pam",
    "403 Permission check failed (pool 'no' does not exist)",
  ],
  [
    "POST /cluster/backup",
    { schedule: "daily", all: "1", script: "/x" },
    "low@pve",
    `400 {"script":"Only root may set this option."}`,
  ],
  [
    "POST /cluster/backup",
    { schedule: "daily", all: "1" },
    "low@pve",
    "403 Permission check failed (/storage/local, Datastore.Allocate)",
  ],
  ["PUT /cluster/backup/daily", {}, "root@pam", "500 no options specified"],
  ["PUT /cluster/backup/none", { mode: "stop" }, "root@pam", `400 {"id":"No such job 'none'"}`],
  [
    "PUT /cluster/backup/daily",
    { mode: "stop", delete: "wings" },
    "root@pam",
    `400 {"delete":"unknown option 'wings'"}`,
  ],
  ["GET /cluster/backup/none", {}, "root@pam", `400 {"id":"No such job 'none'"}`],
  ["DELETE /cluster/backup/none", {}, "root@pam", `400 {"id":"No such job 'none'"}`],
  [
    "POST /cluster/jobs/realm-sync/aa",
    { schedule: "daily", realm: "no" },
    "root@pam",
    `400 {"realm":"No such realm 'no'"}`,
  ],
  [
    "POST /cluster/jobs/realm-sync/aa",
    { schedule: "daily", realm: "pam" },
    "root@pam",
    `400 {"realm":"Only LDAP/AD realms can be synced."}`,
  ],
  [
    "POST /cluster/jobs/realm-sync/aa",
    { schedule: "daily" },
    "root@pam",
    "500 missing value for required option 'realm'",
  ],
  [
    "POST /cluster/jobs/realm-sync/daily",
    { schedule: "daily", realm: "dir" },
    "root@pam",
    "500 Job 'daily' already exists",
  ],
  ["PUT /cluster/jobs/realm-sync/daily", { schedule: "daily" }, "root@pam", "500 no such realm-sync job"],
])("%s %j as %s is refused", async (line, params, as, want) => {
  const { ask, file } = open();
  expect(String(await ask(line, params, as)).replace(" Parameter verification failed.", "")).toBe(want);
  expect(file()).toBe(JOBS);
});

test("jobs that take users over", async () => {
  const { ask, file } = open("");
  await ask("POST /cluster/jobs/realm-sync/sync", { schedule: "daily", realm: "dir", scope: "users" });
  await ask("PUT /cluster/jobs/realm-sync/sync", { schedule: "hourly", delete: "scope", comment: "c" });
  expect(file()).toBe("realm-sync: sync\n\tcomment c\n\trealm dir\n\tschedule hourly\n\tenabled 1\n\n");
  expect(await ask("PUT /cluster/jobs/realm-sync/sync", { schedule: "daily", delete: "realm" })).toBe(
    "500 unable to delete required option 'realm'",
  );
  expect(await ask("GET /cluster/jobs/realm-sync")).toMatchObject([
    { id: "sync", enabled: 1, "next-run": 1_767_265_200 },
  ]);
  expect(await ask("DELETE /cluster/jobs/realm-sync/sync")).toBe(null);
});

test("what a schedule means", async () => {
  expect(await open().ask("GET /cluster/jobs/schedule-analyze", { schedule: "sat 1:05", iterations: 2 })).toEqual([
    { timestamp: 1_767_402_300, utc: "Sat Jan  3 01:05:00 2026" },
    { timestamp: 1_768_007_100, utc: "Sat Jan 10 01:05:00 2026" },
  ]);
});

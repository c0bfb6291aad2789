import { expect, test } from "vitest";
import { PveError } from "../src/errors/pve-error.ts";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { preflight } from "../src/preflight/preflight.ts";
import { createSimulator } from "../src/simulator/simulator.ts";
import { askAs } from "./ask-as.ts";

const vmids = Array.from({ length: 40 }, (_, index) => 101 + index);
const GUESTS = Object.fromEntries(
  vmids.map((vmid) => [
    `nodes/n/lxc/${vmid}.conf`,
    `hostname: ct\nrootfs: hdd:vm-${vmid}-disk-0,size=4G\nunprivileged: 1\n`,
  ]),
);
const ROLES = "role:Power:VM.Audit,VM.PowerMgmt:\nrole:Blind:VM.PowerMgmt:\nrole:Users:User.Modify:\n";

function cluster(acls: readonly string[]) {
  const users = ["root", "u", "v"].map((name) => `user:${name}@${name === "root" ? "pam" : "pve"}:1:0:::::`);
  return createSimulator({
    node: "n",
    files: {
      "user.cfg": [...users, "token:u@pve!t1:0:1::", "group:team:u@pve,v@pve::", ROLES, ...acls, ""].join("\n"),
      "storage.cfg": "dir: hdd\n\tpath /mnt/hdd\n\tcontent rootdir,images\n",
      "datacenter.cfg": "user-tag-access: user-allow=list,user-allow-list=web\n",
      ...GUESTS,
    },
  });
}

const start = (vmid: number): PlannedCall => ({
  method: "POST",
  path: "/nodes/{node}/lxc/{vmid}/status/start",
  params: { node: "n", vmid },
});

/** The rounds of reads, each with what was read at once, and who was let through. */
async function rounds(acls: readonly string[], calls: readonly PlannedCall[], who = "u@pve") {
  const ask = askAs(cluster(acls), who);
  const made: string[][] = [];
  let current: string[] | undefined;
  const verdicts = await preflight(calls, {
    access: who.includes("!") ? "token" : "user",
    authid: who,
    ask: async (call) => {
      if (!current) {
        current = [];
        made.push(current);
      }
      const { path = "", vmid } = call.params ?? {};
      current.push(`${call.path.replace("{vmid}", String(vmid))}${path === "" ? "" : ` ${path}`}`);
      // whatever is asked at once is asked before the first answer comes
      await new Promise((resolve) => setImmediate(resolve));
      current = undefined;
      return await ask(call);
    },
  });
  return { rounds: made.map((one) => one.sort()), allowed: verdicts.map(({ allowed }) => allowed) };
}

const acl = (path: string, role: string, propagate = 1, who = "u@pve") => `acl:${propagate}:${path}:${who}:${role}:`;

/** The question about one path. */
const on = (path: string) => `/access/permissions ${path}`;

test("a path that a call names is asked for in the first round, beside the list of all rights", async () => {
  const acls = [acl("/vms/101", "Power", 0), acl("/vms/101", "Power", 0, "u@pve!t1")];
  const want = { rounds: [["/access/permissions", on("/vms/101")]], allowed: [true] };
  expect(await rounds(acls, [start(101)])).toEqual(want);
  expect(await rounds(acls, [start(101)], "u@pve!t1")).toEqual(want);
});

test("paths that may be cut off are told from others", async () => {
  const acls = [acl("/vms", "Power"), acl("/vms/102", "NoAccess")];
  expect(await rounds(acls, [start(101), start(102), start(101)])).toEqual({
    rounds: [["/access/permissions", on("/vms/101"), on("/vms/102")]],
    allowed: [true, false, true],
  });
});

test("what names no path needs no more than the list of all rights", async () => {
  expect(await rounds([], [{ method: "GET", path: "/version" }])).toMatchObject({ rounds: [["/access/permissions"]] });
});

test("a configuration that could be read tells of its guest's path too", async () => {
  const change: PlannedCall = {
    method: "PUT",
    path: "/nodes/{node}/lxc/{vmid}/config",
    params: { node: "n", vmid: 101, features: { nesting: true } },
  };
  const acls = [acl("/vms", "PVEVMAdmin")];
  const want = { rounds: [["/access/permissions", "/nodes/{node}/lxc/101/config"]], allowed: [true] };
  expect(await rounds(acls, [change])).toEqual(want);
  const cut = await rounds([...acls, acl("/vms/101", "NoAccess")], [change]);
  expect(cut.rounds[1]).toEqual([on("/vms/101")]);
  expect(cut.allowed).toEqual([false]);
});

test("many guests that are seen are not asked for", async () => {
  const first = ["/access/acl", "/access/permissions", "/cluster/resources"];
  expect(await rounds([acl("/vms", "Power")], vmids.map(start))).toEqual({
    rounds: [first],
    allowed: vmids.map(() => true),
  });
  expect(await rounds([acl("/vms", "Power"), acl("/vms/105", "NoAccess")], vmids.map(start))).toEqual({
    rounds: [first, ["/access/permissions /vms/105"]],
    allowed: vmids.map((vmid) => vmid !== 105),
  });
});

test("what a list of guests cannot show is asked for", async () => {
  const { rounds: made, allowed } = await rounds([acl("/vms", "Blind")], vmids.map(start));
  expect(made.map(({ length }) => length)).toEqual([3, 40]);
  expect(allowed).toEqual(vmids.map(() => true));
});

const create = (vmid: number): PlannedCall => ({
  method: "POST",
  path: "/nodes/{node}/lxc",
  params: { node: "n", vmid, ostemplate: "hdd:vztmpl/a.tar.gz", rootfs: "hdd:4" },
});
const made = Array.from({ length: 1000 }, (_, index) => 1000 + index);
const auditor = acl("/access", "PVEAuditor");
const maker = [acl("/vms", "PVEVMAdmin"), acl("/storage", "PVEDatastoreUser")];

test("who sees all ACLs need not ask for a thousand new guests one by one", async () => {
  const one = await rounds([...maker, auditor], made.map(create));
  expect(one.rounds).toEqual([["/access/acl", "/access/permissions"]]);
  expect(one.allowed).toEqual(made.map(() => true));
});

test("an ACL that takes away, on the path, above it or through a pool, is found", async () => {
  const many = made.slice(0, 70);
  const cut = await rounds([...maker, auditor, acl("/vms/1003", "NoAccess")], many.map(create));
  expect(cut.rounds.slice(1)).toEqual([[on("/vms/1003")]]);
  expect(cut.allowed).toEqual(many.map((vmid) => vmid !== 1003));
  const pooled = await rounds([...maker, auditor, acl("/pool/p1", "NoAccess")], many.map(create));
  expect(pooled.rounds[1]).toHaveLength(71);
  expect((await rounds([...maker, auditor, acl("/", "NoAccess")], many.map(create))).allowed).toEqual(
    many.map(() => true),
  );
});

test("the paths of some new guests are asked for at once, those of many when the list leaves them open", async () => {
  const acls = [...maker, acl("/vms/1003", "NoAccess")];
  const few = await rounds(acls, made.slice(0, 10).map(create));
  expect(few.rounds.map(({ length }) => length)).toEqual([12]);
  const many = await rounds(acls, made.slice(0, 70).map(create));
  expect(many.rounds.map(({ length }) => length)).toEqual([2, 71]);
  for (const { allowed } of [few, many]) expect(allowed.filter((isAllowed) => !isAllowed)).toHaveLength(1);
});

test("a right of the user that ends where its token's begins is found", async () => {
  const acls = [acl("/", "Power"), acl("/vms", "Users", 0), acl("/vms", "Power", 1, "u@pve!t1")];
  expect(await rounds(acls, [start(101)], "u@pve!t1")).toMatchObject({ allowed: [true] });
});

const resize: PlannedCall = {
  method: "PUT",
  path: "/nodes/{node}/lxc/{vmid}/resize",
  params: { node: "n", vmid: 101, disk: "rootfs", size: "+1G" },
};
const ofGuest = acl("/vms/101", "PVEVMAdmin", 0);

test("storages that only a configuration names are told by the list of storages", async () => {
  expect(await rounds([ofGuest, acl("/storage", "PVEDatastoreUser")], [resize])).toEqual({
    rounds: [["/access/permissions", "/nodes/{node}/lxc/101/config", "/storage"]],
    allowed: [true],
  });
});

test("what only a configuration names and no list shows is asked for in a second round", async () => {
  const acls = [ofGuest, acl("/storage", "PVEDatastoreUser"), acl("/storage/hdd", "NoAccess")];
  expect(await rounds(acls, [resize])).toEqual({
    rounds: [["/access/permissions", "/nodes/{node}/lxc/101/config", "/storage"], [on("/storage/hdd")]],
    allowed: [false],
  });
});

test("groups and users are read where a rule asks for them", async () => {
  const change = (params: object): PlannedCall => ({
    method: "PUT",
    path: "/access/users/{userid}",
    params: { userid: "v@pve", comment: "x", ...params },
  });
  const remove: PlannedCall = { method: "GET", path: "/access/users/{userid}", params: { userid: "v@pve" } };
  const acls = [acl("/access/groups/team", "Users", 0)];
  const { rounds: made, allowed } = await rounds(acls, [change({ groups: "team" }), change({}), remove]);
  expect(made[0]).toEqual(["/access/groups", "/access/permissions", "/access/users"]);
  expect(allowed).toEqual([true, false, true]);
  expect((await rounds([], [remove])).allowed).toEqual([false]);
});

test("tags that anybody may use are known without the cluster's options", async () => {
  const tag = (tags: string): PlannedCall => ({
    method: "PUT",
    path: "/nodes/{node}/lxc/{vmid}/config",
    params: { node: "n", vmid: 101, tags },
  });
  const ask = askAs(cluster([acl("/vms/101", "PVEVMAdmin", 0)]), "u@pve");
  const verdicts = await preflight([tag("web"), tag("db")], { access: "user", authid: "u@pve", ask });
  expect(verdicts).toEqual([
    { allowed: true },
    expect.objectContaining({ allowed: false, unknown: [expect.stringContaining("whether the tag 'db' is free")] }),
  ]);
});

test("an answer that fails for a path is an error, never a verdict", async () => {
  const ask = async ({ params }: PlannedCall) => {
    if (params?.path) throw new PveError("no");
    return { "/vms": { "VM.PowerMgmt": 1 } };
  };
  await expect(preflight([start(101)], { access: "user", authid: "u@pve", ask })).rejects.toThrow("no");
});

import { expect, test } from "vitest";
import { methodFacts } from "../src/generated/methods.ts";
import { viewCall } from "../src/permissions/call-view.ts";
import { evaluate } from "../src/permissions/evaluate.ts";
import { isCertain, privilegesOn, readGranted } from "../src/permissions/granted.ts";
import { eachPrivilege } from "../src/permissions/requirement.ts";
import { schemaRequirement } from "../src/permissions/schema-requirement.ts";
import { gather } from "../src/preflight/gather.ts";
import { readRights } from "../src/preflight/read-rights.ts";
import { checkPermissions } from "../src/simulator/access/check-permissions.ts";
import { privilegesOn as simulatedPrivileges } from "../src/simulator/access/effective-privileges.ts";
import { builtInRoles } from "../src/simulator/access/privileges.ts";
import { readUserConfig, type UserConfig } from "../src/simulator/access/user-config.ts";
import { PveFailure } from "../src/simulator/core/answer.ts";
import { createSimulator } from "../src/simulator/simulator.ts";
import { askAs } from "./ask-as.ts";

const PATHS = [
  "/",
  "/vms",
  "/vms/105",
  "/vms/118",
  "/storage",
  "/storage/hdd",
  "/pool/p1",
  "/sdn/zones/z",
  "/sdn/zones/z/v",
  "/nodes",
  "/nodes/n",
  "/access",
];
const ROLES = [...builtInRoles.keys(), "None", "Own"];
const WHO = ["a@pve", "b@pve", "@g1", "@g2", "a@pve!t0", "a@pve!t1", "root@pam!t1"];
const ASKING = ["a@pve", "b@pve", "a@pve!t0", "a@pve!t1", "root@pam!t1"];
const METHODS: [method: string, params: Readonly<Record<string, string>>][] = [
  ["GET /nodes/{node}/lxc/{vmid}/config", { node: "n", vmid: "118" }],
  ["PUT /nodes/{node}/lxc/{vmid}/config", { node: "n", vmid: "105" }],
  ["POST /nodes/{node}/lxc/{vmid}/clone", { node: "n", vmid: "105", newid: "200", pool: "p1" }],
  ["POST /nodes/{node}/storage/{storage}/download-url", { node: "n", storage: "hdd" }],
  ["POST /access/users", { userid: "c@pve", groups: "g1" }],
  ["PUT /access/users/{userid}", { userid: "b@pve" }],
  ["PUT /access/acl", { path: "/vms/118" }],
];

/** A small generator of numbers (mulberry32), so that a failure can be repeated by its seed. */
function dice(seed: number): <T>(from: readonly [T, ...T[]] | readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const found = from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  };
}

function randomUserConfig(seed: number): string {
  const pick = dice(seed);
  const acls = Array.from(
    { length: pick([1, 2, 4, 8, 12]) },
    () => `acl:${pick([0, 1, 1])}:${pick(PATHS)}:${pick(WHO)}:${pick(ROLES)}:`,
  );
  return [
    "user:root@pam:1:0:::::",
    "user:a@pve:1:0:::::",
    "user:b@pve:1:0:::::",
    "token:root@pam!t1:0:1::",
    "token:a@pve!t0:0:0::",
    "token:a@pve!t1:0:1::",
    `group:g1:a@pve,b@pve::`,
    `group:g2:${pick(["a@pve", "b@pve"])}::`,
    `pool:p1::${pick(["105", "118", "105,118"])}:${pick(["", "hdd"])}:`,
    "role:None::",
    "role:Own:VM.Audit,VM.Clone,VM.Allocate,Datastore.Audit:",
    ...acls,
    "",
  ].join("\n");
}

test("client and simulator agree under random users, groups, pools, tokens and ACLs", {
  timeout: 120_000,
}, async () => {
  const counts = { allowed: 0, refused: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const text = randomUserConfig(seed);
    const config = readUserConfig(text);
    const simulator = createSimulator({ files: { "user.cfg": text } });
    for (const authid of ASKING) {
      const ask = async (path?: string): Promise<unknown> => {
        const query = path === undefined ? "" : `?path=${encodeURIComponent(path)}`;
        const response = await simulator.as(authid)(`https://pve:8006/api2/json/access/permissions${query}`);
        return JSON.parse(await response.text()).data;
      };
      const general = await ask();
      for (const [method, params] of METHODS) {
        const facts = methodFacts(method);
        if (!facts) throw new Error(`no method ${method}`);
        const groups = new Map([...config.groups].map(([name, { users }]) => [name, users]));
        const situation = { authid, groups, users: new Set(config.users.keys()) };
        const requirement = schemaRequirement(facts, (name) => params[name], situation);
        const single = new Map<string, unknown>();
        const doubtful = new Set<string>();
        eachPrivilege(requirement, ({ path, privileges }) => {
          if (path !== undefined && !isCertain(readGranted(general), path, privileges)) doubtful.add(path);
        });
        for (const path of doubtful) single.set(path, await ask(path));
        const outcome = evaluate(requirement, readGranted(general, single));
        const got = outcome.is === "refused" ? outcome.message : outcome.is;
        const want = simulated(config, authid, method, params);
        expect.soft({ seed, authid, method, got }).toEqual({ seed, authid, method, got: want });
        counts[want === "allowed" ? "allowed" : "refused"]++;
      }
    }
  }
  expect(Math.min(counts.allowed, counts.refused)).toBeGreaterThan(50);
});

const node = "n";
const MANY = [
  ...Array.from({ length: 9 }, (_, index) => 110 + index).map((vmid) =>
    viewCall({ method: "DELETE", path: "/nodes/{node}/lxc/{vmid}", params: { node, vmid } }),
  ),
  viewCall({
    method: "PUT",
    path: "/nodes/{node}/lxc/{vmid}/config",
    params: { node, vmid: 118, mp0: "hdd:1,mp=/x", net0: "name=eth0,bridge=v,tag=5" },
  }),
];
const ELSEWHERE = [
  "/vms/111",
  "/vms/500",
  "/storage/other",
  "/nodes/m",
  "/sdn/zones/z/v",
  "/mapping/pci/x",
  "/access/groups/g1",
];

test("what the lists of rights, guests and ACLs are said to tell is so", { timeout: 120_000 }, async () => {
  const counts = { certain: 0, asked: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const text = `${randomUserConfig(seed)}acl:1:/access:${WHO.filter((who) => !who.startsWith("@")).join()}:PVEAuditor:\n`;
    const config = readUserConfig(text);
    const files = {
      "user.cfg": text,
      "nodes/n/lxc/111.conf": "hostname: a\n",
      "nodes/n/lxc/118.conf": "hostname: b\n",
      "storage.cfg":
        "dir: hdd\n\tpath /mnt/hdd\n\tcontent rootdir\n\ndir: other\n\tpath /mnt/other\n\tcontent rootdir\n",
      "sdn/zones.cfg": "simple: z\n\n",
      "sdn/vnets.cfg": "vnet: v\n\tzone z\n\n",
    };
    const simulator = createSimulator({ node: "n", files });
    for (const authid of ASKING) {
      const ask = askAs(simulator, authid);
      const [rights, { shown }] = await Promise.all([readRights(MANY, ask), gather(MANY, ask)]);
      const granted = { ...rights, seen: new Map([...(rights.seen ?? []), ...shown]) };
      for (const path of [...PATHS, ...ELSEWHERE]) {
        for (const privilege of [
          "VM.Audit",
          "SDN.Audit",
          "Datastore.AllocateSpace",
          "VM.PowerMgmt",
          "Datastore.Audit",
          "SDN.Use",
          "Mapping.Use",
        ]) {
          const isKnown = isCertain(granted, path, [privilege]);
          counts[isKnown ? "certain" : "asked"]++;
          const want = simulatedPrivileges(config, authid, path).has(privilege);
          if (isKnown)
            expect
              .soft({ seed, authid, path, privilege, has: privilegesOn(granted, path).has(privilege) })
              .toEqual({ seed, authid, path, privilege, has: want });
        }
      }
    }
  }
  process.stdout.write(`rights without another question: ${JSON.stringify(counts)}\n`);
  expect(counts.certain).toBeGreaterThan(5000);
});

function simulated(
  config: UserConfig,
  authid: string,
  method: string,
  params: Readonly<Record<string, string>>,
): string {
  const permissions = methodFacts(method)?.permissions;
  try {
    checkPermissions(config, { permissions: permissions ?? undefined }, { authid }, params);
    return "allowed";
  } catch (error) {
    if (error instanceof PveFailure) return error.message.trim();
    throw error;
  }
}

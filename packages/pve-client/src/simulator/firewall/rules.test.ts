import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator } from "../simulator.ts";

const USERS = "user:root@pam:1:0::::::\nuser:low@pve:1:0::::::\n";

function open(files: Record<string, string> = {}) {
  const simulator = createSimulator(
    {
      node: "pve1",
      files: {
        "user.cfg": USERS,
        "nodes/pve1/lxc/105.conf": "hostname: web\nmemory: 512\n",
        "nodes/pve1/qemu-server/200.conf": "memory: 512\n",
        ...files,
      },
    },
    { clock: fakeClock({ start: 1_767_225_600_000 }) },
  );
  return { ask: asker(simulator), file: (path: string) => simulator.files()[path] };
}

const GUEST = "firewall/105.fw";
const SSH = { type: "in", action: "ACCEPT", proto: "tcp", dport: "22", enable: "1" };
const WEB = { type: "in", action: "ACCEPT", proto: "tcp", dport: "443", comment: "web" };

test("rules are added in front, moved, changed and removed, and the file says so", async () => {
  const { ask, file } = open();
  await ask("POST lxc/105/firewall/rules", SSH);
  await ask("POST lxc/105/firewall/rules", WEB);
  expect(file(GUEST)).toBe("[RULES]\n\n|IN ACCEPT -p tcp -dport 443 # web\nIN ACCEPT -p tcp -dport 22\n\n");
  await ask("PUT lxc/105/firewall/rules/0", { moveto: "2" });
  await ask("PUT lxc/105/firewall/rules/1", { enable: "1", delete: "comment", macro: "https", proto: "", dport: "" });
  expect(file(GUEST)).toBe("[RULES]\n\nIN ACCEPT -p tcp -dport 22\nIN HTTPS(ACCEPT)\n\n");
  expect(await ask("GET lxc/105/firewall/rules/1")).toMatchObject({ pos: 1, macro: "HTTPS", enable: 1 });
  await ask("DELETE lxc/105/firewall/rules/0");
  await ask("DELETE lxc/105/firewall/rules/0");
  expect(file(GUEST)).toBeUndefined();
});

const ONE = { [GUEST]: "[RULES]\n\nIN ACCEPT -p tcp -dport 22\n\n" };

test.each<[string, Record<string, string>, string]>([
  ["POST lxc/105/firewall/rules", { type: "in", action: "LET" }, `{"action":"unknown action 'LET'"}`],
  ["POST lxc/105/firewall/rules", { type: "forward", action: "DROP" }, `{"type":"unknown rule type 'forward'"}`],
  [
    "POST lxc/105/firewall/rules",
    { ...WEB, proto: "" },
    `{"proto":"missing property - 'dport' requires this property"}`,
  ],
  ["POST lxc/105/firewall/rules", { ...WEB, proto: "esp" }, `{"dport":"protocol 'esp' does not support ports"}`],
  [
    "POST lxc/105/firewall/rules",
    { ...SSH, iface: "vmbr0" },
    `{"iface":"value does not match the regex pattern 'net\\\\d+'"}`,
  ],
  ["POST lxc/105/firewall/rules", { ...SSH, source: "nas" }, `{"source":"no such alias 'nas'"}`],
  ["POST lxc/105/firewall/rules", { ...SSH, dest: "+dc/good" }, `{"dest":"no such ipset 'good'"}`],
  [
    "POST lxc/105/firewall/rules",
    { ...SSH, source: "10.0.0.1", dest: "fe80::1" },
    `{"dest":"detected mixed ipv4/ipv6 addresses in rule"}`,
  ],
  ["POST lxc/105/firewall/rules", { type: "in", action: "DROP", macro: "Nope" }, `{"macro":"unknown macro 'Nope'"}`],
  [
    "POST lxc/105/firewall/rules",
    { ...SSH, macro: "http" },
    `{"dport":"parameter 'dport' already define in macro (value = '80')"}`,
  ],
  [
    "POST lxc/105/firewall/rules",
    { type: "in", action: "DROP", proto: "icmp", "icmp-type": "no-route" },
    `{"icmp-type":"invalid icmp-type 'no-route' for proto 'icmp'"}`,
  ],
  ["PUT lxc/105/firewall/rules/0", { delete: "wings" }, `{"delete":"no such property ('wings')"}`],
  ["PUT lxc/105/firewall/rules/0", { delete: "type" }, `{"delete":"unable to delete required property 'type'"}`],
  ["PUT lxc/105/firewall/options", { delete: "wings" }, `{"delete":"no such option 'wings'"}`],
  ["POST /cluster/firewall/groups/web", { type: "group", action: "other" }, `{"type":"security groups not allowed"}`],
  [
    "POST /cluster/firewall/groups/web",
    { ...SSH, iface: "net0" },
    `{"type":"parameter -i not allowed for this rule type"}`,
  ],
  ["POST /cluster/firewall/groups", { group: "web" }, `{"group":"Security group 'web' already exists"}`],
  ["POST /cluster/firewall/groups", { group: "ab", rename: "no" }, `{"group":"Security group 'no' does not exist"}`],
  ["POST /cluster/firewall/aliases", { name: "LAN", cidr: "10.0.0.1" }, `{"name":"alias 'LAN' already exists"}`],
  ["GET /cluster/firewall/aliases/no", {}, `{"name":"no such alias"}`],
  [
    "POST /cluster/firewall/aliases",
    { name: "net", cidr: "10.0.0.1/24" },
    `{"cidr":"invalid format - Invalid prefix 00000001 /24\\n"}`,
  ],
  ["POST /cluster/firewall/ipset/bad", { cidr: "10.0.0.9" }, `{"cidr":"address '10.0.0.9' already exists"}`],
  [
    "POST /cluster/firewall/ipset/bad",
    { cidr: "0.0.0.0/0" },
    `{"cidr":"a zero prefix is not allowed in ipset entries"}`,
  ],
  ["PUT /cluster/firewall/ipset/bad/10.0.0.8", {}, `{"cidr":"no such IP/Network"}`],
])("%s %j is a wrong parameter", async (line, params, want) => {
  const { ask } = open({
    ...ONE,
    "firewall/cluster.fw":
      "[ALIASES]\n\nlan 10.0.0.0/8\n\n[IPSET bad]\n\n10.0.0.9\n\n[RULES]\n\n\n[group web]\n\nIN DROP\n\n",
  });
  expect(await ask(line, params)).toBe(`400 Parameter verification failed. ${want}`);
});

test.each<[string, Record<string, string>, string]>([
  ["GET lxc/105/firewall/rules/1", {}, "500 no rule at position 1"],
  ["DELETE lxc/105/firewall/rules/7", {}, "500 no rule at position 7"],
  ["DELETE lxc/105/firewall/rules/0", { digest: "0".repeat(40) }, "500 detected modified configuration"],
  ["PUT lxc/105/firewall/options", { enable: "0", digest: "0".repeat(40) }, "500 detected modified configuration"],
  ["GET /cluster/firewall/groups/none", {}, "500 no such security group 'none'"],
  ["DELETE /cluster/firewall/groups/web", {}, "500 Security group 'web' is not empty"],
  ["GET /cluster/firewall/ipset/none", {}, "500 no such IPSet 'none'"],
  ["DELETE /cluster/firewall/ipset/bad", {}, "500 IPSet 'bad' is not empty"],
  ["POST /cluster/firewall/ipset/bad", { cidr: "dc/nas" }, "500 no such alias 'dc/nas'"],
])("%s %j is refused", async (line, params, want) => {
  const { ask } = open({ ...ONE, "firewall/cluster.fw": "[IPSET bad]\n\n10.0.0.9\n\n[group web]\n\nIN DROP\n\n" });
  expect(await ask(line, params)).toContain(want);
});

test("digests are those of what a list shows", async () => {
  const { ask } = open(ONE);
  const [rule] = await ask<{ digest: string }[]>("GET lxc/105/firewall/rules");
  // echo -en 'action:ACCEPT\ndport:22\nenable:1\nproto:tcp\ntype:in\n' | sha1sum
  expect(rule).toMatchObject({ digest: "82ff54375d64432ed03ad8e1833e6691f1a3af58" });
  expect(await ask("PUT lxc/105/firewall/rules/0", { digest: `${rule?.digest}`, enable: "0" })).toBe(null);
  expect(await ask("GET lxc/105/firewall/options")).toEqual({ digest: "da39a3ee5e6b4b0d3255bfef95601890afd80709" });
});

test("aliases, sets and groups, and rules that name them", async () => {
  const { ask, file } = open();
  await ask("POST /cluster/firewall/aliases", { name: "Lan", cidr: "10.0.0.0/8", comment: "all" });
  await ask("PUT /cluster/firewall/aliases/lan", { cidr: "10.1.0.0/16", rename: "Home" });
  await ask("POST /cluster/firewall/ipset", { name: "bad", comment: "b" });
  await ask("POST /cluster/firewall/ipset/bad", { cidr: "10.0.0.0/24", nomatch: "1" });
  await ask("POST /cluster/firewall/ipset/bad", { cidr: "home", comment: "c" });
  await ask("PUT /cluster/firewall/ipset/bad/10.0.0.0/24", { comment: "net" });
  await ask("POST /cluster/firewall/groups", { group: "web" });
  await ask("POST /cluster/firewall/groups/web", { ...WEB, source: "dc/Home", enable: "1" });
  await ask("POST lxc/105/firewall/rules", { type: "group", action: "web", iface: "net0", enable: "1" });
  await ask("POST lxc/105/firewall/rules", { ...SSH, source: "+bad" });
  await ask("POST /cluster/firewall/groups", { group: "www", rename: "web", comment: "g" });
  expect(file("firewall/cluster.fw")).toBe(
    "[ALIASES]\n\nHome 10.1.0.0/16\n\n[IPSET bad] # b\n\n10.0.0.0/24 # net\nhome # c\n\n[group www] # g\n\nIN ACCEPT -source dc/Home -p tcp -dport 443 # web\n\n",
  );
  expect(file(GUEST)).toBe("[RULES]\n\nIN ACCEPT -source +bad -p tcp -dport 22\nGROUP www -i net0\n\n");
  expect(await ask("GET /cluster/firewall/groups/www")).toMatchObject([{ ipversion: 4, pos: 0, source: "dc/Home" }]);
  expect(await ask("GET lxc/105/firewall/refs", { type: "alias" })).toEqual([
    { type: "alias", name: "home", ref: "dc/home", scope: "dc" },
  ]);
  expect(await ask("GET /cluster/firewall/ipset/bad/10.0.0.0%2F24")).toMatchObject({ cidr: "10.0.0.0/24" });
  await ask("DELETE /cluster/firewall/ipset/bad/10.0.0.0/24");
  await ask("DELETE /cluster/firewall/ipset/bad", { force: "1" });
  expect(await ask("GET lxc/105/firewall/rules")).toMatchObject([{ errors: { source: "no such ipset 'bad'" } }, {}]);
});

test("a cluster's firewall that nobody confirms is off again after a minute", async () => {
  const { ask, file } = open({ "firewall/cluster.fw": "[OPTIONS]\n\nenable: 1767225530\npolicy_in: drop\n\n" });
  expect(await ask("GET /cluster/firewall/options")).toMatchObject({ enable: 0, policy_in: "DROP" });
  await ask("PUT /cluster/firewall/options", { enable: "2" });
  expect(file("firewall/cluster.fw")).toBe("[OPTIONS]\n\nenable: 1767225600\npolicy_in: DROP\n\n");
  expect(await ask("GET /cluster/firewall/options")).toMatchObject({ enable: 1_767_225_600 });
});

test("rules of a vnet are for whoever may allocate it", async () => {
  const { ask, file } = open({
    "user.cfg": `${USERS}role:Net:SDN.Audit:\nacl:1:/sdn/zones/home/lan:low@pve:Net:\n`,
    "sdn/zones.cfg": "simple: home\n\n",
    "sdn/vnets.cfg": "vnet: lan\n\tzone home\n\n",
  });
  const rules = "/cluster/sdn/vnets/lan/firewall/rules";
  expect(await ask(`POST ${rules}`, { type: "forward", action: "DROP", enable: "1" })).toBe(null);
  expect(await ask(`POST ${rules}`, { type: "in", action: "DROP" })).toContain("unknown rule type 'in'");
  expect(file("sdn/firewall/lan.fw")).toBe("[RULES]\n\nFORWARD DROP\n\n");
  expect(await ask(`GET ${rules}`, {}, "low@pve")).toMatchObject([{ type: "forward" }]);
  expect(await ask(`DELETE ${rules}/0`, {}, "low@pve")).toBe(
    "403 Permission check failed (/sdn/zones/home/lan, SDN.Allocate)",
  );
});

test("indexes, macros and an empty log", async () => {
  const { ask } = open();
  expect(await ask("GET qemu/200/firewall")).toHaveLength(5);
  expect(await ask("GET /cluster/firewall/macros")).toContainEqual({ macro: "SSH", descr: "SSH" });
  expect(await ask("GET lxc/105/firewall/log")).toEqual([{ n: 1, t: "no content" }]);
});

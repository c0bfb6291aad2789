import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

const CT = "arch: amd64\nhostname: h\n";

function open(files: Record<string, string> = {}) {
  const simulator = createSimulator({
    node: "pve1",
    nodes: ["pve2"],
    files: {
      "user.cfg": "user:root@pam:1:0::::::\n",
      ...Object.fromEntries([100, 101, 102].map((vmid) => [`nodes/pve1/lxc/${vmid}.conf`, CT])),
      ...files,
    },
  });
  return { ask: asker(simulator), file: (name: string) => simulator.files()[`ha/${name}.cfg`] };
}

test("a resource is in its file, among the services, and in the rules that name it until it is removed", async () => {
  const { ask, file } = open();
  expect(await ask("POST /cluster/ha/resources", { sid: "100", state: "stopped", max_restart: 2 })).toBe(null);
  await ask("POST /cluster/ha/resources", { sid: "ct:101" });
  expect(file("resources")).toBe("ct: 100\n\tmax_restart 2\n\tstate stopped\n\nct: 101\n\n");
  expect(await ask("GET /cluster/ha/status/current")).toMatchObject([
    { id: "quorum", status: "OK" },
    { id: "service:ct:100", node: "pve1", request_state: "stopped", max_restart: 2 },
    { id: "service:ct:101", request_state: "started" },
  ]);
  await ask("PUT /cluster/ha/resources/ct:100", { state: "started", delete: "max_restart" });
  const rule = { type: "resource-affinity", affinity: "negative", resources: "ct:101,ct:100" };
  expect(await ask("POST /cluster/ha/rules", { rule: "apart", ...rule })).toBe(null);
  expect(file("rules")).toBe("resource-affinity: apart\n\taffinity negative\n\tresources ct:100,ct:101\n\n");
  expect(await ask("GET /cluster/ha/rules", { resource: "ct:101" })).toMatchObject([{ rule: "apart", order: 1 }]);
  await ask("DELETE /cluster/ha/resources/ct:100");
  expect(file("resources")).toBe("ct: 101\n\n");
  expect(await ask("GET /cluster/ha/rules/apart")).toMatchObject({
    resources: "ct:101",
    errors: { resources: ["rule is ineffective as there are less than two resources"] },
  });
});

test("groups are shown as long as there are any, and no rules are made meanwhile", async () => {
  const { ask, file } = open({ "ha/groups.cfg": "group: all\n\tnodes pve1,pve2\n\n" });
  expect(await ask("GET /cluster/ha/groups")).toMatchObject([{ group: "all", nodes: "pve1,pve2" }]);
  await ask("PUT /cluster/ha/groups/all", { restricted: 1 });
  await ask("POST /cluster/ha/resources", { sid: "ct:100", group: "all" });
  expect(file("groups")).toBe("group: all\n\tnodes pve1,pve2\n\trestricted 1\n\n");
  const rule = { rule: "on", type: "node-affinity", resources: "ct:100", nodes: "pve1" };
  expect(await ask("POST /cluster/ha/rules", rule)).toBe(
    "500 cannot create ha rule: ha groups have not been migrated yet",
  );
  expect(await ask("DELETE /cluster/ha/groups/all")).toBe(
    "500 delete ha group failed: ha group is used by service 'ct:100'",
  );
});

test.each<[string, Record<string, string | number>, string]>([
  ["POST /cluster/ha/resources", { sid: "ct:999" }, "500 resource 'ct:999' does not exist in cluster"],
  ["POST /cluster/ha/resources", { sid: "999" }, "500 unable to parse service id '999'"],
  ["POST /cluster/ha/resources", { sid: "ct:102", type: "vm" }, "500 types does not match"],
  ["POST /cluster/ha/resources", { sid: "100" }, "500 create resource failed: resource ID 'ct:100' already defined"],
  [
    "POST /cluster/ha/resources",
    { sid: "ct:102", group: "g1" },
    "500 invalid parameter 'group': ha groups have been migrated to rules",
  ],
  ["PUT /cluster/ha/resources/ct:102", {}, "500 update resource failed: no such resource 'ct:102'"],
  ["DELETE /cluster/ha/resources/ct:102", {}, "500 resource 'ct:102' is not ha managed"],
  ["GET /cluster/ha/resources/ct:102", {}, "500 no such resource 'ct:102'"],
  ["GET /cluster/ha/rules/none", {}, "500 no such ha rule 'none'"],
  [
    "POST /cluster/ha/rules",
    { rule: "r2", type: "node-affinity", resources: "ct:102", nodes: "pve1" },
    "500 create ha rule failed: cannot use unmanaged resource(s) ct:102.",
  ],
  [
    "POST /cluster/ha/rules",
    { rule: "r2", type: "node-affinity", resources: "ct:100", nodes: "pve9" },
    "500 create ha rule failed: cannot use non-existant node(s) pve9.",
  ],
  [
    "POST /cluster/ha/rules",
    { rule: "r2", type: "resource-affinity", resources: "ct:100", affinity: "positive" },
    `400 Rule 'r2' is invalid. {"resources":"rule is ineffective as there are less than two resources"}`,
  ],
  ["GET /cluster/ha/groups", {}, "500 cannot index groups: ha groups have been migrated to rules"],
])("%s %j is refused", async (line, params, want) => {
  const { ask } = open();
  await ask("POST /cluster/ha/resources", { sid: "ct:100" });
  expect(await ask(line, params)).toBe(want);
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { PermissionCheck } from "../apidoc/permissions.ts";
import type { Document } from "../document/openapi.ts";
import { listOperations } from "../document/operations.ts";
import { describeCheck, namedRuleWords } from "./describe-rights.ts";
import { emitReference } from "./emit-reference.ts";
import { emitRights } from "./emit-rights.ts";
import { loadRules } from "./load-rules.ts";
import { placeRights } from "./place-rights.ts";
import { placeRules } from "./place-rules.ts";
import { namedRule, readRights } from "./right.ts";
import { readRules } from "./rule.ts";

const right = {
  methods: ["POST /guests"],
  parameters: ["cores"],
  stage: 10,
  needs: [{ path: "/vms/{vmid}", all: ["VM.Config.CPU"], pool: true }],
  why: "processor options",
  source: { package: "pve-container", file: "PVE/LXC.pm", sub: "check_ct_modify_config_perm" },
};

const document = {
  paths: {
    "/guests": {
      post: {
        operationId: "POST /guests",
        "x-pve-name": "create",
        responses: {},
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { cores: { type: "integer" }, memory: { type: "integer" }, digest: { type: "string" } },
                patternProperties: { "^mp[0-9]+$": { type: "string", "x-pve-indexed": "mp[n]" } },
              },
            },
          },
        },
      },
    },
  },
} as unknown as Document; // the parts of a document that rights look at

const place = (...rights: object[]) => placeRights(document, new Map([["a.json", readRights(rights, "a.json")]]));
const placed = (...rights: object[]) => place(...rights).get("POST /guests");

test.each([
  [[right], [["cores"]]],
  [[{ ...right, parameters: undefined }], [undefined]],
  [
    [right, { ...right, parameters: "others", except: ["digest"] }],
    [["cores"], ["memory", "mp[n]"]],
  ],
  [[{ ...right, deleted: ["vmstate"] }], [["cores", "vmstate"]]],
  // in the order in which PVE asks
  [
    [
      { ...right, stage: 3 },
      { ...right, stage: 2, parameters: ["memory"] },
    ],
    [["memory"], ["cores"]],
  ],
])("%# a right finds its parameters", (rights, want) => {
  expect(placed(...rights)?.map(({ parameters }) => parameters)).toEqual(want);
});

test.each([
  [{ ...right, methods: ["PUT /guests"] }, 'a.json: there is no method "PUT /guests"'],
  [{ ...right, parameters: ["kores"] }, 'a.json: "POST /guests" has no parameter "kores"'],
  [{ ...right, given: ["pool"] }, 'a.json: "POST /guests" has no parameter "pool"'],
  [{ ...right, parameters: "others", except: ["diggest"] }, 'has no parameter "diggest"'],
])("%# a right that matches nothing is refused", (given, want) => expect(() => place(given)).toThrow(want));

test.each([
  [{ ...right, needs: [{ path: "vms" }] }, "needs"],
  [{ ...right, needs: [{ path: "/vms", all: ["vm.clone"] }] }, "needs"],
  [{ ...right, needs: [{ rule: "magic" }] }, "needs"],
  [{ ...right, source: { ...right.source, file: "LXC.pm" } }, "file"],
  [{ ...right, stage: 0 }, "stage"],
  [{ ...right, extra: 1 }, "extra"],
])("%# a malformed right is refused, naming what is wrong", (given, want) => {
  expect(() => readRights([given], "a.json")).toThrow(want);
});

test("rights become data for run time", () => {
  expect(emitRights(document, place(right)).text).toContain(
    `"POST /guests": '[{"parameters":["cores"],"stage":10,"needs":[{"path":"/vms/{vmid}","all":["VM.Config.CPU"],"pool":true}],"of":"new","rule":"processor options","source":"PVE/LXC.pm sub check_ct_modify_config_perm (pve-container)"}]'`,
  );
});

test("the reference has every method, who may call it, and the rules with their places", () => {
  const rules = placeRules(
    document,
    new Map([
      [
        "a.json",
        readRules(
          [
            {
              methods: ["POST /guests"],
              parameters: ["mp[n]"],
              requires: "root@pam",
              when: { is: "volume", kind: "bind" },
              unset: true,
              why: "mounts are for root@pam alone",
              status: 403,
              stage: 10,
              source: right.source,
            },
          ],
          "a.json",
        ),
      ],
    ]),
  );
  const text = emitReference({ ...document, info: { title: "", version: "9.2.3" } }, { rights: place(right), rules });
  expect(text).toContain("# Who may call what in PVE 9.2.3");
  expect(text).toContain(
    "[For root@pam alone](#for-rootpam-alone) · [Rules by name](#rules-by-name) · [/guests](#guests)",
  );
  expect(text).toContain("- `mp[n]` (a directory of the node): mounts are for root@pam alone; `POST /guests`\n");
  expect(text).toContain(`## /guests

- \`POST /guests\`: anybody who is logged in
  - \`cores\`: \`VM.Config.CPU\` on \`/vms/{vmid}\` or \`/pool/{pool}\`: processor options (\`PVE/LXC.pm\` \`check_ct_modify_config_perm\`)
  - \`mp[n]\`: only \`root@pam\` (a directory of the node, also when deleted): mounts are for root@pam alone (\`PVE/LXC.pm\` \`check_ct_modify_config_perm\`)
`);
});

test.each<[PermissionCheck, string]>([
  [["perm", "/vms/{vmid}", ["VM.Clone", "VM.Audit"]], "`VM.Clone` and `VM.Audit` on `/vms/{vmid}`"],
  [["perm", "/", ["Sys.Audit", "Sys.Modify"], "any", 1], "`Sys.Audit` or `Sys.Modify` on `/`"],
  [["or", ["userid-param", "self"], ["perm", "/", ["Sys.Audit"]]], "oneself or `Sys.Audit` on `/`"],
  [
    ["and", ["perm", "/a", ["A.B"]], ["or", ["perm", "/b", ["A.B"]], ["perm", "/c", ["A.B"], "require_param", "c"]]],
    "`A.B` on `/a` and (`A.B` on `/b` or `A.B` on `/c` (with `c`))",
  ],
])("%j in words", (check, want) => expect(describeCheck(check)).toBe(want));

test("every rule with a name is told in words", () => {
  expect(Object.keys(namedRuleWords).sort()).toEqual([...namedRule.options].sort());
});

test("every method that leaves its rights to PVE's code has an entry", async () => {
  const newest: Document = JSON.parse(readFileSync(new URL("../../pve-9.2.json", import.meta.url), "utf8"));
  const folder = fileURLToPath(new URL("../../overlays/rights/", import.meta.url));
  const known = placeRights(newest, await loadRules(folder, readRights));
  const described = listOperations(newest)
    .filter(({ operation }) => {
      const permissions = operation["x-pve-permissions"];
      return permissions?.user === "all" && permissions.described;
    })
    .map(({ key }) => key);
  expect(described.length).toBeGreaterThan(70);
  expect(described.filter((key) => !known.has(key))).toEqual([]);
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Document } from "../document/openapi.ts";
import { emitAccess } from "./emit-access.ts";
import { emitRules } from "./emit-rules.ts";
import { loadRules } from "./load-rules.ts";
import { placeRules } from "./place-rules.ts";
import { readRules } from "./rule.ts";

const rule = {
  methods: ["POST /guests"],
  parameters: ["mp[n]"],
  requires: "root@pam",
  when: { is: "given" },
  status: 403,
  stage: 10,
  why: "mounts are for root@pam alone",
  source: { package: "pve-container", file: "PVE/LXC.pm", sub: "check_ct_modify_config_perm" },
};

const document = {
  paths: {
    "/guests": {
      get: { operationId: "GET /guests", "x-pve-name": "list", responses: {}, "x-pve-root-only": true },
      post: {
        operationId: "POST /guests",
        "x-pve-name": "create",
        "x-pve-allow-token": false,
        responses: {},
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { skiplock: { type: "boolean" } },
                patternProperties: { "^mp[0-9]+$": { type: "string", "x-pve-indexed": "mp[n]" } },
              },
            },
          },
        },
      },
    },
  },
} as unknown as Document; // the parts of a document that rules look at

const place = (...rules: object[]) => placeRules(document, new Map([["a.json", readRules(rules, "a.json")]]));

test("a rule finds its parameter, or every method that has it", () => {
  const placed = place(rule, { ...rule, methods: "all", parameters: ["skiplock"], when: { is: "true" } });
  expect([...placed].map(([method, rules]) => [method, rules.map(({ parameter }) => parameter)])).toEqual([
    ["POST /guests", ["mp[n]", "skiplock"]],
  ]);
});

test.each([
  [{ ...rule, methods: ["PUT /guests"] }, 'a.json: there is no method "PUT /guests"'],
  [{ ...rule, parameters: ["mp0"] }, 'a.json: "POST /guests" has no parameter "mp0"'],
  [{ ...rule, methods: "all", parameters: ["skiplok"] }, 'a.json: no method has a parameter "skiplok"'],
])("%# a rule that matches nothing is refused", (given, want) => expect(() => place(given)).toThrow(want));

test("all that match nothing are named at once", () => {
  expect(() => place({ ...rule, methods: ["PUT /a"] }, { ...rule, parameters: ["b"] })).toThrow(/PUT \/a[\s\S]*"b"/);
});

test.each([
  [{ ...rule, source: { package: "pve-container", file: "PVE/LXC.pm" } }, "sub"],
  [{ ...rule, source: { ...rule.source, file: "LXC.pm" } }, "file"],
  [{ ...rule, when: { is: "sometimes" } }, "when"],
  [{ ...rule, when: { is: "volume", kind: "tape" } }, "kind"],
  [{ ...rule, requires: "admin" }, "requires"],
  [{ ...rule, methods: ["guests"] }, "methods"],
  [{ ...rule, why: "Ends with a full stop." }, "why"],
  [{ ...rule, extra: 1 }, "extra"],
])("%# a malformed rule is refused, naming what is wrong", (given, want) => {
  expect(() => readRules([given], "a.json")).toThrow(want);
  expect(() => readRules([given], "a.json")).toThrow("a.json");
});

test("rules become data for run time", () => {
  const { text } = emitRules(place({ ...rule, unset: true, message: "only root can set '{parameter}'" }));
  expect(text).toContain(
    String.raw`"POST /guests": '[{"parameter":"mp[n]","when":{"is":"given"},"unset":true,"status":403,"stage":10,"rule":"mounts are for root@pam alone","message":"only root can set \'{parameter}\'","source":"PVE/LXC.pm sub check_ct_modify_config_perm (pve-container)"}]'`,
  );
});

test.each([
  [rule, '[key: `mp${number}`]:\n      | AccessRule<"given", never, "mounts are for root@pam alone", false>;'],
  [rule, '"mp":\n      | AccessRule<"given", never, "mounts are for root@pam alone", false>;'],
  [{ ...rule, unset: true }, 'AccessRule<"given", never, "mounts are for root@pam alone", true>'],
  [{ ...rule, when: { is: "volume", kind: "bind" } }, 'AccessRule<"volume", "bind",'],
  [{ ...rule, when: { is: "keys-beyond", keys: ["a", "b"] } }, 'AccessRule<"keys-beyond", "a" | "b",'],
  [{ ...rule, when: { is: "other-than", values: [] } }, 'AccessRule<"other-than", never,'],
  [
    { ...rule, when: { is: "other-than", key: "host", values: ["x"] } },
    'AccessRule<"key-other-than", { "host": "x" },',
  ],
  [{ ...rule, when: { is: "no-volume-id" } }, 'AccessRule<"no-volume-id", never,'],
  [
    { ...rule, when: { is: "no-volume-id", key: "file", except: ["none"] } },
    'AccessRule<"key-other-than", { "file": `${string}:${string}` | "none" },',
  ],
  [{ ...rule, when: { is: "first-word", words: ["x"] } }, '"POST /guests": Record<never, never>;'],
  [{ ...rule, onlyIf: { parameter: "skiplock", is: false } }, '"POST /guests": Record<never, never>;'],
])("%# rules become types", (given, want) => expect(emitAccess(document, place(given)).text).toContain(want));

test("open and root-only methods and those without tokens come from the document", () => {
  const { text } = emitAccess(document, new Map());
  expect(text).toContain('interface RootOnlyPaths {\n  get:\n    | "/guests";\n  post: never;');
  expect(text).toContain('interface NoTokenPaths {\n  get: never;\n  post:\n    | "/guests";');
});

test("every rule of the repository matches the newest document", async () => {
  const folder = fileURLToPath(new URL("../../overlays/rules/", import.meta.url));
  const newest: Document = JSON.parse(readFileSync(new URL("../../pve-9.2.json", import.meta.url), "utf8"));
  const placed = placeRules(newest, await loadRules(folder, readRules));
  const count = [...placed.values()].flat().length;
  process.stdout.write(`rules: ${count} parameters of ${placed.size} methods are for root@pam, wholly or in part\n`);
  expect(placed.get("POST /nodes/{node}/lxc")?.map(({ parameter }) => parameter)).toEqual(
    expect.arrayContaining(["features", "rootfs", "mp[n]", "dev[n]", "hookscript"]),
  );
  const text = emitAccess(newest, placed).text;
  const paths = (name: string) => text.split(`interface ${name} {`)[1]?.split("\n}")[0]?.match(/\| "/g)?.length;
  expect(["OpenPaths", "RootOnlyPaths", "NoTokenPaths"].map(paths)).toEqual([655, 15, 5]);
});

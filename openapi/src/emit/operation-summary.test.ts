import { describe, expect, it } from "vitest";
import type { Operation } from "../document/openapi.ts";
import { describeOperation } from "./operation-summary.ts";

const link = "https://pve.proxmox.com/pve-docs/api-viewer/#/shelves/{shelf}";

function describeGet(facts: Partial<Operation>): string {
  return describeOperation({ operationId: "GET /shelves/{shelf}", "x-pve-name": "read", responses: {}, ...facts });
}

describe("describeOperation", () => {
  it.each<[string, Partial<Operation>, string]>([
    ["nothing allowed", { "x-pve-root-only": true }, "permission: root@pam only · token: no · task: no"],
    ["anybody", { "x-pve-permissions": { user: "world" } }, "permission: anybody · token: yes · task: no"],
    ["any user", { "x-pve-permissions": { user: "all" } }, "permission: any user · token: yes · task: no"],
    [
      "more in code",
      { "x-pve-permissions": { user: "all", described: true }, "x-pve-returns-task": "sometimes" },
      "permission: any user, checked further in code · token: yes · task: sometimes",
    ],
    [
      "all of several privileges",
      { "x-pve-permissions": { check: ["perm", "/", ["A.B", "C.D"]] }, "x-pve-returns-task": "always" },
      "permission: A.B and C.D on / · token: yes · task: yes",
    ],
    [
      "a tree",
      {
        "x-pve-permissions": {
          check: [
            "or",
            ["perm", "/a", ["A.B", "C.D"], "any", 1],
            ["and", ["perm", "/pool/{pool}", ["E.F"], "require_param", "pool"], ["perm-modify", "{path}"]],
          ],
        },
        "x-pve-allow-token": false,
      },
      "permission: (A.B or C.D on /a or (E.F on /pool/{pool} if pool is given and Permissions.Modify on {path}))" +
        " · token: no · task: no",
    ],
    [
      "users",
      { "x-pve-permissions": { check: ["or", ["userid-param", "self"], ["userid-group", ["U.M", "S.A"]]] } },
      "permission: (the user itself or U.M or S.A on a group of the user) · token: yes · task: no",
    ],
    [
      "realms",
      { "x-pve-permissions": { check: ["userid-param", "Realm.AllocateUser"] } },
      "permission: Realm.AllocateUser on the user's realm · token: yes · task: no",
    ],
  ])("%s", (_, facts, want) => {
    expect(describeGet(facts)).toBe(`GET /shelves/{shelf} · ${want} · ${link}`);
  });
});

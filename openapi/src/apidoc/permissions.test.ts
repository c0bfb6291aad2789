import { describe, expect, it } from "vitest";
import { readPermissions } from "./permissions.ts";

describe("readPermissions", () => {
  it.each([
    [{ check: ["perm", "/", ["Sys.Audit"]] }],
    [{ check: ["perm", "/vms/{vmid}", ["VM.Audit", "VM.Console"], "any", 1] }],
    [{ check: ["or", ["perm", "/a", ["A.B"]], ["perm", "/pool/{pool}", ["A.B"], "require_param", "pool"]] }],
    [
      {
        check: [
          "and",
          ["userid-param", "Realm.AllocateUser"],
          ["userid-group", ["User.Modify"], "groups_param", "create"],
        ],
      },
    ],
    [{ check: ["userid-group", ["User.Modify", "Sys.Audit"]] }],
    [{ check: ["perm-modify", "{path}"] }],
    [{ user: "all", description: "See elsewhere." }],
    [{ user: "world" }],
    [{ check: ["perm", "/", ["Sys.Audit"]], user: "all" }],
  ])("keeps %j", (permissions) => {
    expect(readPermissions(permissions, "GET /x")).toEqual(permissions);
  });

  it.each([
    [{ user: "some" }, 'GET /x: permissions.user is "some"'],
    [{ check: ["xor", []] }, 'GET /x: permission operator "xor" is not known'],
    [{ check: ["or"] }, 'permission operator "or" without operands'],
    [{ check: ["perm", "/", ["A"], "sometimes", 1] }, 'permission option "sometimes" is not known'],
    [{ check: ["perm", "/"] }, "GET /x: expected an array, found nothing"],
    [{ check: ["userid-param", "self", "x"] }, '"userid-param" with 2 operands, expected 1'],
    [{ check: ["userid-group", ["A"], "groups_param", "drop"] }, 'of "userid-group" is not known'],
    [{ check: {} }, "permission check: expected an array, found an object"],
    [{ checks: [] }, 'key "checks" is not known'],
  ])("refuses %j", (permissions, message) => {
    expect(() => readPermissions(permissions, "GET /x")).toThrow(message);
  });
});

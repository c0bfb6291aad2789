import { expect, test } from "vitest";
import { aclPathAncestry, isAclPath, normalizeAclPath } from "./acl-path.ts";

test.each([
  ["/", "/"],
  ["//vms//118/", "/vms/118"],
  ["vms/118", "/vms/118"],
  ["", undefined],
  ["0", undefined],
  ["/vms/1 1", undefined],
])("normalizes %o to %o", (text, want) => expect(normalizeAclPath(text)).toBe(want));

test.each([
  ["/", true],
  ["/vms", true],
  ["/vms/118", true],
  ["/vms/18", false],
  ["/storage/local-lvm", true],
  ["/storage/local-lvm/x", false],
  ["/sdn/zones/localnetwork/intra01", true],
  ["/sdn/zones/localnetwork/intra01/7", true],
  ["/sdn/zones/localnetwork/intra01/0", false],
  ["/pool/a/b/c", true],
  ["/pool/a/b/c/d", false],
  ["/mapping/pci/gpu", true],
  ["/access/groups/admins", true],
  ["/access/users", false],
  ["/nosuch", false],
])("an ACL on %s is possible: %o", (path, want) => expect(isAclPath(path)).toBe(want));

test.each([
  ["/", ["/"]],
  ["/vms/118", ["/", "/vms", "/vms/118"]],
])("rights flow down to %s", (path, want) => expect(aclPathAncestry(path)).toEqual(want));

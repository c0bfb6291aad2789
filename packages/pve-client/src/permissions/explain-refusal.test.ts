import { expect, test } from "vitest";
import { explainRefusal } from "./explain-refusal.ts";
import type { PlannedCall } from "./planned-call.ts";

const change: PlannedCall = {
  method: "PUT",
  path: "/nodes/{node}/lxc/{vmid}/config",
  params: { node: "n", vmid: 118, cores: 2, memory: 512 },
};
const create: PlannedCall = {
  method: "POST",
  path: "/nodes/{node}/lxc",
  params: { node: "n", vmid: 118, ostemplate: "local:vztmpl/a.tar.zst", pool: "p1" },
};

test("the rule behind what PVE said to be missing, and the command that gives it", () => {
  const said = [{ path: "/vms/118", anyOf: ["VM.Config.CPU"] }];
  expect(explainRefusal(change, "u@pve", said)).toEqual({
    missing: said,
    findings: [
      expect.objectContaining({ rule: "the method's own permissions" }),
      {
        parameter: "cores",
        rule: "processor options",
        source: "PVE/LXC.pm sub check_ct_modify_config_perm (pve-container)",
        missing: said,
      },
    ],
    remediation: [
      "pveum role add For-u-pve --privs VM.Config.CPU",
      "pveum acl modify /vms/118 --users u@pve --roles For-u-pve --propagate 0",
    ],
  });
});

test("what is missing where PVE only says no", () => {
  const { missing, findings } = explainRefusal(create, "u@pve", []);
  expect(missing).toEqual([{ path: "/vms/118", anyOf: ["VM.Allocate"] }]);
  expect(findings.map(({ rule }) => rule)).toEqual(["a new container is allocated by its id or in its pool"]);
});

test("a method of a newer server has no rules here", () => {
  const said = [{ path: "/vms/1", anyOf: ["VM.Fly"] }];
  expect(explainRefusal({ method: "GET", path: "/of/tomorrow" }, "u@pve", said)).toMatchObject({
    missing: said,
    findings: [],
  });
});

import { expect, test } from "vitest";
import { privileges } from "../generated/rights.ts";
import { privileges as simulated } from "../simulator/access/privileges.ts";
import { leastPrivilege } from "./least-privilege.ts";
import type { PlannedCall } from "./planned-call.ts";

const also = (path: string, ...wanted: string[]) => leastPrivilege([], { also: [{ path, privileges: wanted }] });

test("what is wanted beside the calls is in the set", () => {
  expect(also("/vms/118", "VM.Audit").privileges).toEqual([{ path: "/vms/118", privileges: ["VM.Audit"] }]);
});

test.each([
  ["/vms/118", "VM.Auditt", "PVE has no privilege 'VM.Auditt' (on /vms/118); did you mean 'VM.Audit'?"],
  ["/vms/118", "vm.audit", "did you mean 'VM.Audit'?"],
  ["/vms/118", "Everything", "PVE has no privilege 'Everything' (on /vms/118)"],
  ["/guests/118", "VM.Audit", 'PVE lets no ACL be set on "/guests/118"'],
])("%s %s is refused in words that help", (path, privilege, want) => {
  expect(() => also(path, privilege)).toThrow(want);
});

test("the methods ask for all the privileges that there are", () => {
  expect(privileges).toEqual([...simulated].sort());
});

const get = (path: string, params: Readonly<Record<string, unknown>>): PlannedCall => ({ method: "GET", path, params });

test.each([
  [get("/nodes/n/lxc", {}), "PVE has no method GET /nodes/n/lxc"],
  [get("/nodes/{node}/lxc", {}), "needs 'node', which is part of its path"],
  [get("/nodes/{node}/lxc", { node: "n", nude: 1 }), "GET /nodes/{node}/lxc has no parameter 'nude'"],
])("a call that PVE does not have is refused: %o", (call, want) => expect(() => leastPrivilege([call])).toThrow(want));

test("what cannot be known is told, and asks for no privilege", () => {
  const params = { node: "n", vmid: 100, socket: "s", ticket: "t" };
  const { privileges: needed, unknown } = leastPrivilege([get("/nodes/{node}/qemu/{vmid}/mtunnelwebsocket", params)]);
  expect(needed).toEqual([]);
  expect(unknown).toEqual([expect.stringContaining("ticket")]);
});

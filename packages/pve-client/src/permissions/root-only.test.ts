import { describe, expect, test } from "vitest";
import type { PlannedCall } from "./planned-call.ts";
import { type CurrentConfig, rootOnly } from "./root-only.ts";

const create = (params: object): PlannedCall => ({
  method: "POST",
  path: "/nodes/{node}/lxc",
  params: { node: "gihyeon", vmid: 118, ostemplate: "local:vztmpl/debian.tar.zst", ...params },
});
const change = (params: object): PlannedCall => ({
  method: "PUT",
  path: "/nodes/{node}/lxc/{vmid}/config",
  params: { node: "gihyeon", vmid: 118, ...params },
});
const machine = (params: object): PlannedCall => ({
  method: "PUT",
  path: "/nodes/{node}/qemu/{vmid}/config",
  params: { node: "gihyeon", vmid: 200, ...params },
});
const found = (call: PlannedCall, current?: CurrentConfig) =>
  rootOnly(call, "token", current).map(({ parameter }) => parameter);

describe("containers", () => {
  test.each([
    [{ features: { nesting: true } }, []],
    [{ features: "nesting=1" }, []],
    [{ features: "nesting=0" }, []],
    [{ features: { nesting: true, keyctl: true } }, ["features"]],
    [{ features: "nesting=1,keyctl=0" }, ["features"]],
    [{ features: { nesting: true }, unprivileged: false }, ["features"]],
    [{ features: { nesting: true }, unprivileged: "0" }, ["features"]],
    [{ features: { nesting: true }, unprivileged: true }, []],
    [{ unprivileged: false }, []],
    [{ rootfs: { storage: "local-lvm", size: 24 } }, []],
    [{ rootfs: "local-lvm:24" }, []],
    [{ rootfs: "volume=/srv/root" }, ["rootfs"]],
    [{ mp0: { bind: "/mnt/pve/hdd/hermes", mp: "/data" } }, ["mp0"]],
    [{ mp0: "/mnt/pve/hdd/hermes,mp=/data" }, ["mp0"]],
    [{ mp0: "mp=/data,/mnt/pve/hdd/hermes" }, ["mp0"]],
    [{ mp12: { device: "/dev/sdb1", mp: "/data" } }, ["mp12"]],
    [{ mp0: { volume: "local-lvm:vm-999-disk-1", mp: "/data" } }, []],
    [
      {
        mp: [
          { storage: "local-lvm", size: 8, mp: "/a" },
          { bind: "/srv", mp: "/b" },
        ],
      },
      ["mp1"],
    ],
    [{ dev0: { path: "/dev/kvm" } }, ["dev0"]],
    [{ dev: ["/dev/kvm", "/dev/fuse"] }, ["dev0", "dev1"]],
    [{ hookscript: "local:snippets/hook.sh" }, ["hookscript"]],
    [{ ostemplate: "/tmp/debian.tar.zst" }, ["ostemplate"]],
    [{ net0: { name: "eth0", bridge: "intra01", ip: "dhcp" }, memory: 4096, onboot: true }, []],
    [{ features: undefined, hookscript: undefined, mp0: undefined }, []],
  ])("create with %o", (params, want) => expect(found(create(params))).toEqual(want));

  test.each([
    // without knowing what is there, everything given is a change
    [{ features: "nesting=1,keyctl=1" }, undefined, ["features"]],
    [{ features: { nesting: true } }, undefined, []],
    // flags that stay as they are may be sent again
    [{ features: { nesting: true, keyctl: true } }, { unprivileged: true, features: "keyctl=1,nesting=1" }, []],
    [{ features: "keyctl=1" }, { unprivileged: 1, features: { keyctl: true, nesting: true } }, []],
    [{ features: { nesting: true } }, { unprivileged: true, features: { nesting: true, keyctl: true } }, ["features"]],
    [{ features: "nesting=1,mount=nfs;cifs" }, { unprivileged: "1", features: "mount=nfs" }, ["features"]],
    [{ features: "nesting=0" }, { unprivileged: true, features: "nesting=1" }, []],
    // a configuration without `unprivileged` is a privileged container's
    [{ features: { nesting: true } }, { hostname: "ct" }, ["features"]],
    [{ features: { nesting: true } }, { unprivileged: false, features: "nesting=1" }, ["features"]],
    // deleting
    [{ features: null }, { unprivileged: true, features: "nesting=1" }, []],
    [{ features: null }, { unprivileged: true, features: "nesting=1,fuse=1" }, ["features"]],
    [{ delete: "features" }, { unprivileged: true, features: "mount=nfs" }, ["features"]],
    [{ revert: "features" }, { features: "nesting=1" }, ["features"]],
    [{ delete: ["hookscript", "dev0"] }, undefined, ["hookscript", "dev0"]],
    [{ hookscript: null }, undefined, ["hookscript"]],
    [{ delete: "mp0,hostname" }, { mp0: "/srv,mp=/data" }, []],
    [{ mp0: null }, { mp0: "/srv,mp=/data" }, []],
    // a bind mount is refused even if it is there already
    [{ mp0: "/srv,mp=/data" }, { mp0: "/srv,mp=/data" }, ["mp0"]],
  ])("change %o where there is %o", (params, current, want) => expect(found(change(params), current)).toEqual(want));
});

describe("machines", () => {
  test.each([
    [{ args: "-foo" }, undefined, ["args"]],
    [{ args: null }, undefined, ["args"]],
    [{ affinity: "0-1", memory: 512 }, undefined, ["affinity"]],
    [{ serial0: "socket" }, undefined, []],
    [{ serial0: "/dev/ttyS0" }, undefined, ["serial0"]],
    [{ serial0: "socket" }, { serial0: "/dev/ttyS0" }, ["serial0"]],
    [{ usb0: "spice" }, undefined, []],
    [{ usb0: "host=SPICE" }, undefined, []],
    [{ usb0: { mapping: "m1" } }, undefined, []],
    [{ usb0: "host=1234:5678" }, undefined, ["usb0"]],
    [{ usb0: null }, { usb0: "host=1234:5678" }, ["usb0"]],
    [{ usb0: null }, { usb0: "mapping=m1" }, []],
    [{ hostpci0: "0000:01:00.0" }, undefined, ["hostpci0"]],
    [{ hostpci0: { mapping: "gpu", romfile: "a.rom" } }, undefined, ["hostpci0"]],
    [{ hostpci0: { mapping: "gpu" } }, undefined, []],
    [{ parallel0: "/dev/parport0" }, undefined, ["parallel0"]],
    [{ scsi0: "/dev/sdb" }, undefined, ["scsi0"]],
    [{ scsi0: "local-lvm:2" }, undefined, []],
    [{ scsi0: { file: "local-lvm:0", "import-from": "/srv/x.raw" } }, undefined, ["scsi0"]],
    [{ scsi0: { file: "local-lvm:0", "import-from": "local:import/x.raw" } }, undefined, []],
    [{ ide2: "none,media=cdrom" }, undefined, []],
    [{ ide2: "cdrom" }, undefined, []],
    [{ skiplock: true }, undefined, ["skiplock"]],
    [{ skiplock: false }, undefined, []],
    [{ skiplock: "0" }, undefined, []],
  ])("change %o where there is %o", (params, current, want) => expect(found(machine(params), current)).toEqual(want));

  test.each([
    ["cdrom", ["ide2"]],
    ["cdrom,media=cdrom", []],
  ])("create with ide2=%s", (ide2, want) => {
    expect(found({ method: "POST", path: "/nodes/{node}/qemu", params: { node: "n", vmid: 200, ide2 } })).toEqual(want);
  });
});

test.each([
  ["POST", "/nodes/{node}/qemu/{vmid}/monitor", { command: "device_add foo" }, ["command"]],
  ["POST", "/nodes/{node}/qemu/{vmid}/monitor", { command: "info status" }, []],
  ["POST", "/nodes/{node}/vzdump", { tmpdir: "/tmp", vmid: "118" }, ["tmpdir"]],
  ["POST", "/nodes/{node}/lxc/{vmid}/status/start", { skiplock: 1 }, ["skiplock"]],
] satisfies [PlannedCall["method"], string, object, string[]][])("%s %s with %o", (method, path, params, want) => {
  expect(found({ method, path, params: { node: "gihyeon", ...params } })).toEqual(want);
});

describe("methods", () => {
  const execute: PlannedCall = { method: "POST", path: "/nodes/{node}/execute", params: { node: "n", commands: "[]" } };
  const passwd: PlannedCall = { method: "PUT", path: "/access/password", params: { userid: "a@pve", password: "x" } };

  test("without permissions in the schema are for root@pam", () => {
    expect(rootOnly(execute, "token")).toEqual([
      {
        rule: "this method is for root@pam alone",
        source: "PVE/RPCEnvironment.pm sub check_api2_permissions (pve-access-control)",
      },
    ]);
    expect(rootOnly(execute, "user")).toHaveLength(1);
    expect(rootOnly(execute, "root@pam")).toEqual([]);
  });

  test("that refuse tokens take a user's ticket", () => {
    expect(rootOnly(passwd, "token")).toMatchObject([{ ticketIsEnough: true, rule: expect.stringContaining("token") }]);
    expect(rootOnly(passwd, "user")).toEqual([]);
  });

  test("that the schema does not have are left to the server", () => {
    expect(rootOnly({ method: "GET", path: "/of/tomorrow" }, "token")).toEqual([]);
  });
});

test("a user and a token differ in nothing else, and root@pam may do it all", () => {
  const call = change({ features: "keyctl=1", mp0: "/srv,mp=/a", dev0: "/dev/kvm", hookscript: "local:snippets/a" });
  expect(rootOnly(call, "user")).toEqual(rootOnly(call, "token"));
  expect(rootOnly(call, "token")).toHaveLength(4);
  expect(rootOnly(call, "root@pam")).toEqual([]);
});

test("a finding has the rule, its source and PVE's words", () => {
  expect(rootOnly(change({ mp0: "/srv,mp=/a" }), "token")).toEqual([
    {
      parameter: "mp0",
      rule: "mounting a directory of the node is for root@pam alone",
      source: "PVE/LXC.pm sub check_ct_modify_config_perm (pve-container)",
      message: "mount point type bind is only allowed for root@pam",
    },
  ]);
  expect(rootOnly(machine({ args: "-foo" }), "token")[0]?.message).toBe("only root can set 'args' config");
});

test("a value that cannot be written is the codec's affair", () => {
  expect(
    found(create({ mp0: { storage: "local", bind: "/srv", mp: "/a" }, mp1: Symbol("x"), rootfs: { bind: "" } })),
  ).toEqual([]);
});

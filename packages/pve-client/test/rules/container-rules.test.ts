import { expect, test } from "vitest";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import { at, foretold, guest, type Rights, type Row } from "./foretold.ts";

const ct = (params: PlannedCall["params"]) => at("PUT", "/nodes/{node}/lxc/{vmid}/config", { vmid: 118, ...params });
const ARCHIVE = "local:backup/vzdump-lxc-118-2026_01_01-00_00_00.tar.zst";
const restore = (params: PlannedCall["params"]) =>
  at("POST", "/nodes/{node}/lxc", {
    vmid: 118,
    ostemplate: ARCHIVE,
    restore: true,
    force: true,
    rootfs: "hdd:1",
    ...params,
  });
const vzdump = (params: PlannedCall["params"]) => at("POST", "/nodes/{node}/vzdump", params);
const acl = (params: PlannedCall["params"]): PlannedCall => ({ method: "PUT", path: "/access/acl", params });

const NETWORK = guest(118, "VM.Config.Network");
const OVER: Rights = {
  "/vms/118": ["VM.Backup", "VM.Config.Disk"],
  "/storage/hdd": ["Datastore.AllocateSpace"],
  "/storage/local": ["Datastore.Allocate"],
};
const PATHS = "Only root can pass arbitrary filesystem paths.";

/** Rules of `PVE/LXC.pm`, `PVE/API2/LXC.pm`, `PVE/VZDump.pm` and `PVE/API2/ACL.pm`, each on both sides of its border. */
test.each<Row>([
  ["a container's volume without a storage", ct({ mp0: "4,mp=/a" }), guest(118, "VM.Config.Disk"), {}, PATHS],
  [
    "an interface that was on no bridge",
    ct({ net0: "name=eth0,bridge=vmbr0" }),
    NETWORK,
    { current: { net0: "name=eth0" } },
    "allowed",
  ],
  [
    "one that was on one",
    ct({ net0: "name=eth0" }),
    NETWORK,
    { current: { net0: "name=eth0,bridge=b" } },
    "(/sdn/zones/localnetwork/b, SDN.Use)",
  ],
  [
    "an option that is none, after the others",
    ct({ delete: "memory,nothing" }),
    guest(118, "VM.Config.Options"),
    {},
    "(/vms/118, VM.Config.Memory)",
  ],
  [
    "a container's lock before all options",
    ct({ delete: "nothing" }),
    guest(118, "VM.Config.CPU"),
    { current: { lock: "backup" } },
    "CT is locked (backup)",
  ],
  [
    "a backup of a named guest",
    vzdump({ vmid: "118,20" }),
    { "/storage/local": ["Datastore.AllocateSpace"] },
    {},
    "allowed, task: (/vms/20, VM.Backup)",
  ],

  [
    "over a container that is unprivileged",
    restore({ unprivileged: false }),
    OVER,
    { overwritten: { unprivileged: 1 } },
    "(/, Sys.Modify), task: (/, Sys.Modify)",
  ],
  [
    "over one that is privileged",
    restore({ unprivileged: false }),
    OVER,
    { overwritten: {} },
    "allowed, task: unknown",
  ],
  ["over one of which nothing is known", restore({ unprivileged: false }), OVER, {}, "unknown, task: unknown"],
  [
    "whoever may allocate is asked by the task",
    restore({ unprivileged: false }),
    { ...OVER, "/vms/118": ["VM.Allocate", "VM.Config.Disk"] },
    { overwritten: { unprivileged: 1 } },
    "allowed, task: (/, Sys.Modify)",
  ],
  [
    "features are those of a privileged one, unless said",
    restore({ features: "nesting=1" }),
    { ...OVER, "/vms/118": ["VM.Allocate", "VM.Config.Disk"] },
    {},
    "(changing feature flags for privileged container is only allowed for root@pam), task: unknown",
  ],
  [
    "a flag that is called delete",
    acl({ path: "/vms/118", roles: "PVEVMUser", users: "a@pve", delete: "1" }),
    guest(118, "Permissions.Modify"),
    {},
    "allowed",
  ],
])("%s", (_, call, rights, state, want) => {
  expect(foretold(call, rights, state)).toBe(want);
});

/** Privileges of one kind, by who gets them through the built-in roles. */
interface PrivilegeGroup {
  /** Administrator only. */
  readonly root?: readonly string[];
  readonly admin: readonly string[];
  readonly user?: readonly string[];
  readonly audit?: readonly string[];
}

// PVE/AccessControl.pm $privgroups
const GROUPS: Readonly<Record<string, PrivilegeGroup>> = {
  VM: {
    admin: [
      "VM.Allocate",
      "VM.Clone",
      "VM.Config.CPU",
      "VM.Config.Disk",
      "VM.Config.HWType",
      "VM.Config.Memory",
      "VM.Config.Network",
      "VM.Config.Options",
      "VM.GuestAgent.Unrestricted",
      "VM.Migrate",
      "VM.Replicate",
      "VM.Snapshot",
      "VM.Snapshot.Rollback",
    ],
    user: [
      "VM.Backup",
      "VM.Config.CDROM",
      "VM.Config.Cloudinit",
      "VM.Console",
      "VM.GuestAgent.FileRead",
      "VM.GuestAgent.FileSystemMgmt",
      "VM.GuestAgent.FileWrite",
      "VM.PowerMgmt",
    ],
    audit: ["VM.Audit", "VM.GuestAgent.Audit"],
  },
  Sys: {
    root: ["Sys.AccessNetwork", "Sys.Incoming", "Sys.Modify", "Sys.PowerMgmt"],
    admin: ["Sys.Console", "Sys.Syslog"],
    audit: ["Sys.Audit"],
  },
  Datastore: {
    admin: ["Datastore.Allocate", "Datastore.AllocateTemplate"],
    user: ["Datastore.AllocateSpace"],
    audit: ["Datastore.Audit"],
  },
  SDN: { admin: ["SDN.Allocate"], user: ["SDN.Use"], audit: ["SDN.Audit"] },
  User: { root: ["Realm.Allocate"], admin: ["Group.Allocate", "Realm.AllocateUser", "User.Modify"] },
  Pool: { admin: ["Pool.Allocate"], user: ["Pool.Audit"], audit: ["Pool.Audit"] },
  Mapping: { admin: ["Mapping.Modify"], user: ["Mapping.Use"], audit: ["Mapping.Audit"] },
};

const of = (group: PrivilegeGroup, kinds: readonly (keyof PrivilegeGroup)[]) =>
  kinds.flatMap((kind) => group[kind] ?? []);

/** Every privilege there is. */
export const privileges: ReadonlySet<string> = new Set([
  "Permissions.Modify",
  ...Object.values(GROUPS).flatMap((group) => of(group, ["root", "admin", "user", "audit"])),
]);

// only Administrator and PVEMappingAdmin change mappings
const KEPT_FROM_PVE_ADMIN = "Mapping.Modify";

/** The roles that are always there, with their privileges. Rule: `PVE/AccessControl.pm sub create_roles`. */
export const builtInRoles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["Administrator", privileges],
  ["NoAccess", new Set<string>()],
  [
    "PVEAdmin",
    new Set(
      Object.values(GROUPS)
        .flatMap((group) => of(group, ["admin", "user", "audit"]))
        .filter((privilege) => privilege !== KEPT_FROM_PVE_ADMIN),
    ),
  ],
  ["PVEAuditor", new Set(Object.values(GROUPS).flatMap((group) => of(group, ["audit"])))],
  ["PVETemplateUser", new Set(["VM.Clone", "VM.Audit"])],
  ...Object.entries(GROUPS).flatMap(([kind, group]) => {
    const roles: [string, ReadonlySet<string>][] = [
      [`PVE${kind}Admin`, new Set(of(group, ["admin", "user", "audit"]))],
    ];
    if (group.user) roles.push([`PVE${kind}User`, new Set(of(group, ["user", "audit"]))]);
    return roles;
  }),
]);

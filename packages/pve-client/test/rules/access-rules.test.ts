import { expect, test } from "vitest";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import { foretold, guest, type Rights, type Row } from "./foretold.ts";

const acl = (params: PlannedCall["params"]): PlannedCall => ({
  method: "PUT",
  path: "/access/acl",
  params: { path: "/vms/105", roles: "PVEVMUser", users: "v@pve", propagate: false, ...params },
});
const HELD = ["VM.Audit", "VM.PowerMgmt"];
const ROLES = {
  roles: new Map([
    ["PVEVMUser", new Set(HELD)],
    ["NoAccess", new Set<string>()],
  ]),
};
const OWNER = guest(105, "VM.Allocate");
const NEEDS = "requires 'Permissions.Modify'";
const failed = (text: string) => `ACL update failed: 400 Parameter verification failed.\nrole: Cannot ${text}`;

/** `PVE/API2/ACL.pm` method update_acl. */
test.each<Row>([
  ["by nobody", acl({}), {}, ROLES, "(/vms/105, Permissions.Modify|VM.Allocate)"],
  ["by who may change ACLs", acl({}), guest(105, "Permissions.Modify"), ROLES, "allowed"],
  [
    "of more than is there",
    acl({}),
    OWNER,
    ROLES,
    failed(`add role 'PVEVMUser' - ${NEEDS} or superset of privileges.`),
  ],
  ["of what is there", acl({}), guest(105, "VM.Allocate", ...HELD), ROLES, "allowed"],
  [
    "that passes on what does not",
    acl({ propagate: true }),
    guest(105, "VM.Allocate", ...HELD),
    ROLES,
    failed(`add role 'PVEVMUser' with propagation - ${NEEDS} or propagated superset of privileges.`),
  ],
  ["that is taken back", acl({ delete: true, propagate: true }), guest(105, "VM.Allocate", ...HELD), ROLES, "allowed"],
  [
    "taken back, of more than is there",
    acl({ delete: true }),
    OWNER,
    ROLES,
    failed(`remove role 'PVEVMUser' - ${NEEDS} or superset of privileges.`),
  ],
  ["of nothing", acl({ roles: "NoAccess" }), OWNER, ROLES, failed(`add role 'NoAccess' - ${NEEDS}`)],
  ["of a role that is not there", acl({ roles: "Other" }), OWNER, ROLES, "allowed"],
  ["of roles that are not known", acl({}), OWNER, {}, "unknown"],
  ["on a path that is none", acl({ path: "vms//x y" }), {}, ROLES, "allowed"],
])("an ACL %s", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

const user = (method: PlannedCall["method"], params: PlannedCall["params"]): PlannedCall => ({
  method,
  path: method === "POST" ? "/access/users" : "/access/users/{userid}",
  params: { userid: "v@pve", ...params },
});
const GROUPS = {
  groups: new Map([
    ["g1", new Set(["v@pve"])],
    ["g2", new Set<string>()],
  ]),
  users: new Set(["u@pve", "v@pve"]),
};
const realm: Rights = { "/access/realm/pve": ["Realm.AllocateUser"] };
const modify = (group: string): Rights => ({ [`/access/groups/${group}`]: ["User.Modify"] });

/** The schema of `PVE/API2/User.pm`, read by `PVE/RPCEnvironment.pm sub exec_api2_perm_check`. */
test.each<Row>([
  ["made by nobody", user("POST", {}), {}, GROUPS, "(/access/realm/pve, Realm.AllocateUser)"],
  ["made without a group", user("POST", {}), { ...realm, ...modify("g1") }, GROUPS, "(/access/groups, User.Modify)"],
  ["made into a group", user("POST", { groups: "g1" }), { ...realm, ...modify("g1") }, GROUPS, "allowed"],
  [
    "made into another",
    user("POST", { groups: "g2" }),
    { ...realm, ...modify("g1") },
    GROUPS,
    "(/access/groups/g2, User.Modify)",
  ],
  ["of a group that one looks after", user("GET", {}), modify("g1"), GROUPS, "allowed"],
  ["of another", user("GET", {}), modify("g2"), GROUPS, "Permission check failed"],
  [
    "that goes into a group",
    user("PUT", { groups: "g2", append: true }),
    { ...modify("g1"), ...modify("g2") },
    GROUPS,
    "allowed",
  ],
  ["that is not there", user("GET", { userid: "w@pve" }), modify("g1"), GROUPS, "no such user ('w@pve')"],
])("a user %s", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

const password = (params: PlannedCall["params"]): PlannedCall => ({
  method: "PUT",
  path: "/access/password",
  params: { userid: "v@pve", password: "a-new-one", "confirmation-password": "mine", ...params },
});
const factor = (params: PlannedCall["params"]): PlannedCall => ({
  method: "PUT",
  path: "/access/tfa/{userid}/{id}",
  params: { userid: "v@pve", id: "totp:1", enable: false, password: "mine", ...params },
});
const USERS: Rights = { "/access/groups": ["User.Modify"], "/access/realm/pve": ["Realm.AllocateUser"] };
const NODE: Rights = { ...USERS, "/access/realm/pam": ["Realm.AllocateUser"] };
const EVERYBODY = { groups: GROUPS.groups, users: new Set(["root@pam", "n@pam", ...GROUPS.users]) };

/** `PVE/RPCEnvironment.pm sub reauth_user_for_user_modification`, `PVE/API2/AccessControl.pm` method change_password. */
test.each<Row>([
  ["the own password", password({ userid: "u@pve" }), {}, EVERYBODY, "allowed"],
  [
    "the own password, without the old one",
    password({ userid: "u@pve", "confirmation-password": undefined }),
    {},
    EVERYBODY,
    "Parameter verification failed.",
  ],
  ["another's password", password({}), USERS, EVERYBODY, "allowed"],
  ["another's password, without rights", password({}), {}, EVERYBODY, "(/access/realm/pve, Realm.AllocateUser)"],
  ["the password of a user of the node", password({ userid: "n@pam" }), NODE, EVERYBODY, "Permission check failed"],
  ["root@pam's password", password({ userid: "root@pam" }), NODE, EVERYBODY, "Permission check failed"],
  ["another's factor", factor({}), USERS, EVERYBODY, "allowed"],
  ["a factor of a user of the node", factor({ userid: "n@pam" }), USERS, EVERYBODY, "allowed"],
  ["root@pam's factor", factor({ userid: "root@pam" }), USERS, EVERYBODY, "Permission check failed"],
  ["a factor, unconfirmed", factor({ password: undefined }), USERS, EVERYBODY, "Parameter verification failed."],
])("how one logs in: %s", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

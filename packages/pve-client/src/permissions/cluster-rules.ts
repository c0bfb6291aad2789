import { parseUpid } from "../ids/upid.ts";
import type { CallView } from "./call-view.ts";
import { handedRoles } from "./handed-roles.ts";
import { needs, needsAny, nothing, PARAMETERS, type Requirement, refusalText, refusalWithin } from "./requirement.ts";
import { all, type NamedRule } from "./rule-context.ts";
import { aclModifiers } from "./schema-requirement.ts";

/** Rules about guests in bulk, pools, jobs, tasks and access, by the names that `openapi/overlays/rights` uses. */
export const clusterRules: Readonly<Record<string, NamedRule>> = {
  /** One that is erasure-coded becomes a storage unless the call says otherwise. Rule: `PVE/API2/Ceph/Pool.pm` method createpool. */
  "coded-pool": ({ call }) =>
    call.text("add_storages") === undefined ? needs("/storage", "Datastore.Allocate") : nothing,

  /** Rule: `PVE/RPCEnvironment.pm sub reauth_user_for_user_modification`. */
  "confirmed-change": ({ call, value }) => {
    if (value?.text === "root@pam") return { is: "never", status: 403, message: refusalText() };
    const name = call.key === "PUT /access/password" ? "confirmation-password" : "password";
    if (call.text(name) !== undefined) return nothing;
    const errors = { [name]: "password is required to modify user" };
    return { is: "never", status: 400, message: PARAMETERS, errors };
  },

  /** On all guests, or on each that is named. Rules: `PVE/API2/Nodes.pm` methods startall, suspendall. */
  "each-guest": ({ call }, any) => {
    const [first = "", ...more] = any;
    const onAll = { ...needs("/", ...any), words: `/, ${any.join(" && ")}` };
    const named = guestsIn(call);
    if (named.length === 0) return onAll;
    // of each guest PVE asks for no more than the first
    const onEach = all(named.map((vmid) => needs(`/vms/${vmid}`, first)));
    return { is: "one", of: [more.length > 0 ? onAll : needs("/", first), onEach], says: "last" };
  },

  /** Rule: `PVE/API2/AccessControl.pm` method permissions. */
  "foreign-user": ({ state, value }, any) => {
    const [userid] = (value?.text ?? state.authid).split("!");
    return value?.text === state.authid || userid === state.authid ? nothing : needs("/access", ...any);
  },

  /** A job's id begins with its guest's: `118-0`. */
  "guest-of-job": ({ value }, any) => needs(`/vms/${(value?.text ?? "").split("-")[0]}`, ...any),

  "handed-roles": ({ call, state }) => handedRoles(call, state),

  /** Rule: `PVE/API2/Pool.pm` method update_pool. */
  "member-acl": ({ option, value }) => {
    const kind = option === "vms" ? "/vms" : "/storage";
    return all(listed(value?.text ?? "").map((member) => modifiedIn(`${kind}/${member}`)));
  },

  /** A guest that is in another pool leaves it. Rule: `PVE/API2/Pool.pm` method update_pool. */
  "moved-guest": ({ call, state, value }, any) => {
    const into = call.text("poolid");
    return all(
      listed(value?.text ?? "").map((vmid): Requirement => {
        if (!state.pools?.has(vmid))
          return { is: "unknown", reason: `in which pool guest ${vmid} is now is not known` };
        const pool = state.pools.get(vmid);
        if (pool === undefined || pool === into) return nothing;
        const path = `/pool/${pool}`;
        return { ...needs(path, ...any), refusal: whilePooling(`${path}, ${any.join()}`) };
      }),
    );
  },

  /** On each that is named, else on all. Rule: `PVE/API2/Cluster/BulkAction/Guest.pm sub check_guest_permissions`. */
  "named-guests": ({ call }, any) => {
    const named = guestsIn(call);
    // a backup goes from guest to guest by their ids
    if (call.key.endsWith("/vzdump")) named.sort((a, b) => Number(a) - Number(b));
    return named.length === 0 ? needs("/", ...any) : all(named.map((vmid) => needs(`/vms/${vmid}`, ...any)));
  },

  /** Rule: `PVE/API2/AccessControl.pm` method change_password. */
  "password-of-node": ({ state, value }) => {
    const isForeign = value?.text !== state.authid && value?.text.endsWith("@pam");
    return isForeign ? { is: "never", status: 403, message: refusalText() } : nothing;
  },

  /** A token's tasks are those of its user too. Rule: `PVE/API2/Tasks.pm`, its `$check_task_user`. */
  "task-owner": ({ call, state }, any) => {
    const owner = ownerOfTask(call.text("upid") ?? "");
    const isOwn = owner === state.authid || owner?.split("!")[0] === state.authid;
    return isOwn ? nothing : needs(`/nodes/${call.text("node") ?? ""}`, ...any);
  },
};

const listed = (text: string) => text.split(/[;,\s]+/).filter(Boolean);

const guestsIn = (call: CallView) => listed(call.text("vms") ?? call.text("vmid") ?? "");

const whilePooling = (what: string) =>
  refusalWithin("update pools failed", { status: 403, message: refusalText(what) });

function modifiedIn(path: string): Requirement {
  return { ...needsAny(path, ...aclModifiers(path)), refusal: whilePooling(`${path}, Permissions.Modify`) };
}

function ownerOfTask(upid: string): string | undefined {
  try {
    return parseUpid(upid).user;
  } catch {
    return undefined;
  }
}

import type { PermissionCheck } from "../apidoc/permissions.ts";
import type { Right } from "./right.ts";
import type { Condition } from "./rule.ts";

const code = (text: string) => `\`${text}\``;

/** A permission check of the schema in words. */
export function describeCheck(check: PermissionCheck): string {
  switch (check[0]) {
    case "and":
    case "or": {
      // a check is told by its first element; the rest of "and" and "or" are checks
      const parts = (check.slice(1) as PermissionCheck[]).map((part) =>
        part[0] === "and" || part[0] === "or" ? `(${describeCheck(part)})` : describeCheck(part),
      );
      return parts.join(` ${check[0]} `);
    }
    case "perm": {
      const [, path, privileges, ...options] = check;
      const isAny = options[options.indexOf("any") + 1] === 1 && options.includes("any");
      const needed = options.includes("require_param")
        ? ` (with ${code(String(options[options.indexOf("require_param") + 1]))})`
        : "";
      return `${privileges.map(code).join(isAny ? " or " : " and ")} on ${code(path)}${needed}`;
    }
    case "userid-param":
      return check[1] === "self" ? "oneself" : `${code(check[1])} on ${code("/access/realm/{realm of userid}")}`;
    case "userid-group":
      return `${check[1].map(code).join(" or ")} on ${code("/access/groups")} or a group of the user`;
    case "perm-modify":
      return `${code("Permissions.Modify")} on ${code(check[1])}, or the privilege to allocate what is there`;
  }
}

/** What is needed beyond the schema, in words. */
export function describeNeed(need: Right["needs"][number]): string {
  if ("unknown" in need) return `cannot be known beforehand: ${need.unknown}`;
  if ("rule" in need) {
    const any = need.any ? ` with ${need.any.map(code).join(" or ")}` : "";
    return `the rule _${need.rule.replaceAll("-", " ")}_${any}`;
  }
  if ("lists" in need) return `shows only what one has ${need.any.map(code).join(" or ")} on (${code(need.lists)})`;
  const { path, all = [], any, pool } = need;
  const privileges = any ? any.map(code).join(" or ") : all.map(code).join(" and ");
  return `${privileges} on ${code(path)}${pool ? ` or ${code("/pool/{pool}")}` : ""}`;
}

/** When a rule holds, in words; empty for always. */
export function describeCondition(when: Condition): string {
  switch (when.is) {
    case "given":
      return "";
    case "true":
      return "if 1";
    case "volume":
      return { bind: "a directory of the node", device: "a device of the node", unnamed: "without a storage" }[
        when.kind
      ];
    case "keys-beyond":
      return `other keys than ${when.keys.map(code).join(", ")}`;
    case "other-than": {
      const key = when.key === undefined ? "" : `${code(when.key)} `;
      return when.values.length === 0 ? `with ${key}`.trim() : `${key}other than ${when.values.map(code).join(", ")}`;
    }
    case "no-volume-id":
      return `${when.key === undefined ? "" : `${code(when.key)} `}${when.below === undefined ? "" : `below ${code(when.below)}, `}not as ${code("storage:volume")}`;
    case "equals":
      return `${when.key === undefined ? "" : `${code(when.key)} `}${code(when.value)}${when.without === undefined ? "" : ` without ${code(when.without)}`}`;
    case "first-word":
      return `beginning with one of ${when.words.length} commands`;
  }
}

/** What the rules mean that are more than privileges on a path, by their names; the client's `named-rules.ts` has them. */
export const namedRuleWords: Readonly<Record<string, string>> = {
  "backed-up-guest": "the privilege on the guest whose backup it is",
  bridge:
    "`SDN.Use` on `/sdn/zones/{zone}/{bridge}`, or on the VLANs below it that are named; a node's own bridges are in the zone `localnetwork`",
  "cloned-guest":
    "`Datastore.AllocateSpace` where each copy goes, and the rule _bridge_ for each interface; of a machine also space on the storage for its saved states, `Mapping.Use` on its mapped devices, and the rule _cpu model_",
  "coded-pool": "`Datastore.Allocate` on `/storage`, unless the call says with `add_storages` if the pool is to be one",
  "confirmed-change":
    "`root@pam` is changed by `root@pam` alone; everybody but `root@pam` gives the own password again, which is a parameter",
  "cpu-model": "for a model of the cluster's own: `Mapping.Use` on `/mapping/cpu/{name}`",
  "device-target": "it has `host` or `mapping`",
  drive:
    "space for a new disk, the rule _volume access_ for one that exists, `Sys.Console` on `/` for the node's own drive",
  "drive-kind":
    "`VM.Config.Disk` for disks, `VM.Config.CDROM` for discs, `VM.Config.Cloudinit` as well for cloud-init's",
  "each-guest": "the privilege on `/` or on every guest that is named",
  "named-guests": "the privilege on every guest that is named, on `/` where none is",
  "foreign-user": "nothing for oneself and one's tokens, else the privilege on `/access`",
  "freed-drive": "`Datastore.AllocateSpace` on the storage of a disk that is the guest's own",
  "guest-of-job": "the privilege on the guest with whose id the job's begins",
  "handed-roles":
    "`Permissions.Modify` on the path, or every privilege of each role that is given or taken, passing on if it is to",
  "kept-unprivileged":
    "`VM.Allocate` on the container or its pool; else `Sys.Modify` on `/`, unless the container that is overwritten is privileged already",
  lock: "the guest is not locked",
  "member-acl": "the right to change the ACL of every guest and storage that is added or removed",
  "monitor-command": "the command is known; only `root@pam` gives others",
  "moved-guest": "the privilege on the pool that a guest is in",
  nesting: "`VM.Allocate` on the guest if the flag changes",
  "password-of-node": "of other people in the realm `pam` only `root@pam` changes the password",
  "no-option": "there is something to change",
  prune:
    "`Datastore.Allocate` on the storage; for a guest's backup `Datastore.AllocateSpace` on it and `VM.Backup` on the guest",
  "restored-container":
    "the rule _bridge_ for each interface in the backup; `Sys.Modify` on `/` for a privileged container, unless it takes the place of one",
  "source-volume": "`Datastore.AllocateSpace` on the storage of the volume that is named",
  "state-storage":
    "`Datastore.AllocateSpace` on the storage for saved states, or else on one that has disks of the machine",
  tags: "`VM.Config.Options` on the guest; `Sys.Modify` on `/` for tags that `datacenter.cfg` keeps for administrators",
  "task-owner": "nothing for one's own task, else the privilege on the node",
  "unused-volume": "`VM.Config.Disk` on the guest, and space on the storage of a volume that is its own",
  vnet: "one of the privileges on the vnet in its zone",
  volume: "`Datastore.AllocateSpace` for a new volume, the rule _volume access_ for one that exists",
  "volume-access":
    "nothing for the guest's own; `Datastore.AllocateSpace` or `Datastore.Audit` on the storage for templates and images of discs; `Datastore.Audit` and `VM.Config.Disk` on its guest for another's; `Datastore.Allocate` opens all",
  "volume-content": "`Datastore.AllocateSpace` on the storage of the volume, new or not",
};

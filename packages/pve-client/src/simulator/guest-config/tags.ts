import type { Cluster } from "../core/cluster.ts";
import { guestIndex } from "../core/guest-index.ts";
import { splitList } from "../core/params.ts";
import type { Call } from "../core/route.ts";

/** What `datacenter.cfg` says about tags. */
interface TagRules {
  readonly registered: ReadonlySet<string>;
  /** Who may use which: `free`, `existing`, `list`, `none`. */
  readonly userAllow: string;
  readonly allowList: readonly string[];
  readonly caseSensitive: boolean;
  /** Keep the order of the user instead of the alphabet's. */
  readonly keepOrder: boolean;
}

/** Rule: `PVE/DataCenterConfig.pm sub parse_datacenter_config`. */
function parseTagRules(text: string): TagRules {
  const option = (name: string) => new RegExp(`^${name}:\\s*(.*?)\\s*$`, "m").exec(text)?.[1] ?? "";
  const part = (name: string, key: string) => new RegExp(`(?:^|,)${key}=([^,]*)`).exec(option(name))?.[1];
  return {
    registered: new Set(splitList(option("registered-tags"))),
    userAllow: part("user-tag-access", "user-allow") ?? "free",
    allowList: splitList(part("user-tag-access", "user-allow-list") ?? ""),
    caseSensitive: part("tag-style", "case-sensitive") === "1",
    keepOrder: part("tag-style", "ordering") === "config",
  };
}

const rulesOf = (cluster: Cluster) => cluster.files.parsed("datacenter.cfg", parseTagRules);

/** The tags as the file has them: lower case, sorted, once each. Rule: `PVE/GuestHelpers.pm sub get_unique_tags`. */
export function uniqueTags(cluster: Cluster, tags: string): string {
  const { caseSensitive, keepOrder } = rulesOf(cluster);
  const named = splitList(tags).map((tag) => (caseSensitive ? tag : tag.toLowerCase()));
  return [...new Set(keepOrder ? named : named.sort())].join(";");
}

/**
 * Whether the caller may change a guest's tags from the old to the new ones.
 * Rule: `PVE/GuestHelpers.pm sub assert_tag_permissions`.
 *
 * @throws PveFailure 403.
 */
export function checkTags(call: Call, vmid: number, before: string, after: string): void {
  call.check(`/vms/${vmid}`, ["VM.Config.Options"]);
  if (call.can("/", ["Sys.Modify"])) return;
  const [old, now] = [new Set(splitList(before)), new Set(splitList(after))];
  const changed = [...new Set([...old, ...now])].filter((tag) => old.has(tag) !== now.has(tag));
  if (changed.length === 0) return;
  const rules = rulesOf(call.cluster);
  const known = allowedTags(call, rules);
  for (const tag of changed) {
    const allowed = rules.userAllow === "free" || known.has(tag);
    if (!allowed || rules.registered.has(tag)) call.permissionFailure(`/, Sys.Modify for modifying tag '${tag}'`);
  }
}

/** Rule: `PVE/GuestHelpers.pm sub get_allowed_tags` for a caller without Sys.Modify on `/`. */
function allowedTags(call: Call, rules: TagRules): ReadonlySet<string> {
  const allowed = new Set(rules.userAllow === "none" ? [] : rules.allowList);
  if (rules.userAllow !== "free" && rules.userAllow !== "existing") return allowed;
  for (const { vmid, path } of guestIndex(call.cluster).values()) {
    if (!call.can(`/vms/${vmid}`, ["VM.Audit"])) continue;
    const tags = /^tags: (.*)$/m.exec((call.cluster.files.read(path) ?? "").split("\n[")[0] ?? "")?.[1];
    for (const tag of splitList(tags ?? "")) allowed.add(tag);
  }
  return allowed;
}

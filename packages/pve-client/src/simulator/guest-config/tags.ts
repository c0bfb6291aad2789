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
  const [old, now] = [countOf(splitList(before)), countOf(splitList(after))];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((tag) => old.get(tag) !== now.get(tag));
  if (changed.length === 0) return;
  const rules = rulesOf(call.cluster);
  const known = allowedTags(call, rules);
  for (const tag of changed) {
    const allowed = rules.userAllow === "free" || known.has(tag);
    if (!allowed || rules.registered.has(tag)) call.permissionFailure(`/, Sys.Modify for modifying tag '${tag}'`);
  }
}

/** How often each tag is there: PVE takes one that is written twice for changed. */
function countOf(tags: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** The tags that the caller is offered, sorted. Rule: `PVE/GuestHelpers.pm sub get_allowed_tags`. */
export function offeredTags(call: Call): string[] {
  const rules = rulesOf(call.cluster);
  if (call.can("/", ["Sys.Modify"])) {
    return [...new Set([...rules.allowList, ...guestTags(call, true), ...rules.registered])].sort();
  }
  return [...allowedTags(call, rules)].filter((tag) => !rules.registered.has(tag)).sort();
}

/** For a caller without Sys.Modify on `/`. */
function allowedTags(call: Call, rules: TagRules): ReadonlySet<string> {
  const allowed = rules.userAllow === "none" ? [] : rules.allowList;
  const existing = rules.userAllow === "free" || rules.userAllow === "existing" ? guestTags(call, false) : [];
  return new Set([...allowed, ...existing]);
}

/** The tags of all guests, or of those that the caller sees. */
function guestTags(call: Call, ofAll: boolean): string[] {
  return [...guestIndex(call.cluster).values()]
    .filter(({ vmid }) => ofAll || call.can(`/vms/${vmid}`, ["VM.Audit"]))
    .flatMap(({ path }) => {
      const tags = /^tags: (.*)$/m.exec((call.cluster.files.read(path) ?? "").split("\n[")[0] ?? "")?.[1];
      return splitList(tags ?? "");
    });
}

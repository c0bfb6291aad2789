import type { KnownState, TagRules } from "./known-state.ts";
import { needs, nothing, type Requirement } from "./requirement.ts";

/**
 * What a change of a guest's tags needs. Rule: `PVE/GuestHelpers.pm sub assert_tag_permissions`.
 *
 * @param before tags as text, separated by `;`, `,` or blanks.
 */
export function tagRequirement(vmid: string, before: string, after: string, { tags }: KnownState): Requirement {
  const options = needs(`/vms/${vmid}`, "VM.Config.Options");
  const decisions = changedTags(before, after).map((tag) => ({ tag, is: decide(tag, tags) }));
  const closed = decisions.find(({ is }) => is === "closed");
  const open = decisions.find(({ is }) => is === "unknown");
  const administrator = needs("/", "Sys.Modify");
  const rest: Requirement = closed
    ? { ...administrator, words: `/, Sys.Modify for modifying tag '${closed.tag}'` }
    : open
      ? { is: "one", of: [administrator, { is: "unknown", reason: `whether the tag '${open.tag}' is free ${HIDDEN}` }] }
      : nothing;
  return { is: "all", of: [options, rest] };
}

function decide(tag: string, rules: TagRules | undefined): "open" | "closed" | "unknown" {
  if (!rules) return "unknown";
  const { allowed, rest } = rules;
  if (!rest) return allowed.has(tag) ? "open" : "unknown";
  return rest.registered.has(tag) || (!rest.free && !allowed.has(tag)) ? "closed" : "open";
}

/** A tag that is written twice has changed too: PVE counts them. */
function changedTags(before: string, after: string): string[] {
  const [old, now] = [split(before), split(after)];
  const count = (tags: readonly string[], tag: string) => tags.filter((one) => one === tag).length;
  return [...new Set([...old, ...now])].filter((tag) => count(old, tag) !== count(now, tag));
}

const HIDDEN = "is in datacenter.cfg, which only Sys.Audit on / shows";

const split = (text: string) => text.split(/[;,\s]+/).filter((tag) => tag !== "");

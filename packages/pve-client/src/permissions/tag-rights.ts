import type { KnownState } from "./known-state.ts";
import { needs, nothing, type Requirement } from "./requirement.ts";

/**
 * What a change of a guest's tags needs. Rule: `PVE/GuestHelpers.pm sub assert_tag_permissions`.
 *
 * @param before tags as text, separated by `;`, `,` or blanks.
 */
export function tagRequirement(vmid: string, before: string, after: string, { tags }: KnownState): Requirement {
  const options = needs(`/vms/${vmid}`, "VM.Config.Options");
  const [old, now] = [new Set(split(before)), new Set(split(after))];
  const changed = [...new Set([...old, ...now])].filter((tag) => old.has(tag) !== now.has(tag));
  const closed = tags && changed.find((tag) => tags.registered.has(tag) || (!tags.free && !tags.allowed.has(tag)));
  const rest: Requirement = tags
    ? closed === undefined
      ? nothing
      : { ...needs("/", "Sys.Modify"), words: `/, Sys.Modify for modifying tag '${closed}'` }
    : changed.length === 0
      ? nothing
      : { is: "one", of: [needs("/", "Sys.Modify"), { is: "unknown", reason: HIDDEN }] };
  return { is: "all", of: [options, rest] };
}

const HIDDEN = "which tags are free is in datacenter.cfg, which only Sys.Audit on / shows";

const split = (text: string) => text.split(/[;,\s]+/).filter((tag) => tag !== "");

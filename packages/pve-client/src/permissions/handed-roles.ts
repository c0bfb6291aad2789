import { normalizeAclPath } from "../ids/acl-path.ts";
import type { CallView } from "./call-view.ts";
import type { KnownState } from "./known-state.ts";
import { isTrue } from "./option-value.ts";
import { needs, nothing, PARAMETERS, type Refusal, type Requirement, refusalWithin } from "./requirement.ts";
import { all } from "./rule-context.ts";

/**
 * Who may change ACLs only because a guest, a storage or a pool may be allocated hands on no more than what is there, and
 * passes on no more than what passes on. Rule: `PVE/API2/ACL.pm` method update_acl.
 */
export function handedRoles(call: CallView, { roles: known }: KnownState): Requirement {
  const path = normalizeAclPath(call.text("path") ?? "");
  if (path === undefined) return nothing;
  const removes = isTrue(call.text("delete"));
  const passesOn = !removes && isTrue(call.text("propagate") ?? "1");
  const own = needs(path, "Permissions.Modify");
  return all(
    (call.text("roles") ?? "")
      .split(/[;,\s]+/)
      .filter(Boolean)
      .map((role): Requirement => {
        if (!known) return { is: "one", of: [own, { is: "unknown", reason: "what the roles have is not known" }] };
        const privileges = known.get(role);
        // that there is no such role is no matter of rights
        if (!privileges) return nothing;
        const refusal = (more: string, of: string) => cannot(`${removes ? "remove" : "add"} role '${role}'${more}`, of);
        const each = [...privileges].map((one) => ({ ...needs(path, one), noRemedy: true as const }));
        const held = each.map((part) => ({ ...part, refusal: refusal("", " or superset of privileges.") }));
        const passing = each.map((part) => ({
          ...part,
          passingOn: true as const,
          refusal: refusal(" with propagation", " or propagated superset of privileges."),
        }));
        const isNone: Requirement[] = role === "NoAccess" ? [{ is: "never", ...refusal("", "") }] : [];
        const subset: Requirement = { is: "all", of: [...held, ...(passesOn ? passing : []), ...isNone] };
        return { is: "one", of: [own, subset], says: "last" };
      }),
  );
}

function cannot(what: string, or: string): Refusal {
  const errors = { role: `Cannot ${what} - requires 'Permissions.Modify'${or}` };
  return refusalWithin("ACL update failed", { status: 400, message: PARAMETERS, errors });
}

import type { CallView } from "./call-view.ts";
import { codeCall } from "./code-call.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import { type Asked, addOptions, addWhole } from "./option-steps.ts";
import { nothing } from "./requirement.ts";
import { schemaRequirement } from "./schema-requirement.ts";
import { inOrder, type Placed, type Step } from "./step.ts";
import { unknownOptions } from "./unknown-options.ts";

export type { Step } from "./step.ts";

/**
 * Everything that PVE asks about a call, in its order: the schema's permissions, then what its code asks. Pure.
 *
 * @param granted what the credential may do, where a rule has to find its path in it.
 */
export function callSteps(call: CallView, state: KnownState, granted?: Granted): Step[] {
  const code = codeCall(call);
  const asked: Asked = { call: code, state, granted };
  const placed: Placed[] = unknownOptions(code);
  addWhole(placed, asked);
  addOptions(placed, asked);
  const schema: Step = {
    requirement: isOpen(call.key) ? nothing : schemaRequirement(call.facts, call.text, state),
    rule: "the method's own permissions",
    source: "PVE/RPCEnvironment.pm sub check_api2_permissions (pve-access-control)",
  };
  return [schema, ...inOrder(placed)];
}

/** Served before anybody is known. Rule: `PVE/HTTPServer.pm sub auth_handler`. */
const OPEN = new Set(["GET /access/domains", "GET /access/ticket", "POST /access/ticket"]);
const isOpen = (key: string) => OPEN.has(key) || key.startsWith("POST /access/openid/");

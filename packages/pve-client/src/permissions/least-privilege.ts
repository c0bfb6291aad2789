import { privileges as known } from "../generated/rights.ts";
import { isAclPath } from "../ids/acl-path.ts";
import { parseAuthid } from "../ids/authid.ts";
import { closestName } from "../ids/closest-name.ts";
import { callSteps, type Step } from "./call-steps.ts";
import { refuseStrangers, viewCall } from "./call-view.ts";
import { grantCommands, identityCommands, type PathPrivileges } from "./grant-commands.ts";
import { isRootsMethod } from "./judge.ts";
import type { KnownState } from "./known-state.ts";
import { alternatives, cheapest, type Pair, pairOf } from "./minimal-set.ts";
import type { PlannedCall } from "./planned-call.ts";
import { remediation } from "./remediation.ts";
import type { RootOnlyFinding } from "./root-only.ts";

/** For whom privileges are counted, and how the commands name things. */
export interface LeastPrivilegeOptions {
  /** `user@realm` or `user@realm!token`; `automation@pve!plan` by default. */
  readonly authid?: string;
  /** Name of the role that is made; `Plan` by default. */
  readonly role?: string;
  /** The user or token is there already, and is not to be made. */
  readonly exists?: boolean;
  /** What is known beside the calls, by the call's position: guests' configurations, the zones of vnets. */
  readonly known?: (index: number) => Omit<KnownState, "authid">;
  /** Privileges that are wanted beside those of the calls, as to see things in lists. */
  readonly also?: readonly PathPrivileges[];
}

/** A call that no privilege opens. */
export interface RootOnlyCall {
  /** Position in the list of calls. */
  readonly index: number;
  readonly rootOnly: readonly RootOnlyFinding[];
  /** What does it instead, for root on the node. */
  readonly commands: readonly string[];
}

/** What a list of calls needs, and how to give it. */
export interface LeastPrivilege {
  /** By ACL path, sorted. */
  readonly privileges: readonly PathPrivileges[];
  /** For root on a node: makes the user and token, roles, ACLs; then does what only root@pam may do. */
  readonly commands: readonly string[];
  readonly rootOnly: readonly RootOnlyCall[];
  /** What may need more, and why it cannot be known beforehand. */
  readonly unknown: readonly string[];
}

/**
 * The smallest set of privileges with which a list of calls can be carried out by somebody who is not root@pam. Where
 * one of several is enough, it takes what is needed anyway, else the least powerful. Pure.
 *
 * @param calls the names of the path filled in `params`.
 * @throws TypeError naming the method, parameter, privilege or ACL path that PVE does not have, or an `authid` that is none.
 */
export function leastPrivilege(calls: readonly PlannedCall[], options: LeastPrivilegeOptions = {}): LeastPrivilege {
  const { authid = "automation@pve!plan", role = "Plan", exists = false, known: state, also = [] } = options;
  parseAuthid(authid);
  const rootOnly: RootOnlyCall[] = [];
  const needed: Step[] = [];
  for (const [index, call] of calls.entries()) {
    const view = viewCall(call);
    refuseStrangers(view);
    const steps = callSteps(view, { authid, ...state?.(index) });
    const closed = steps.flatMap((step) => step.rootOnly ?? (isRootsMethod(step, view) ? [ofMethod(step)] : []));
    if (view.facts.noToken && authid.includes("!")) closed.push(NO_TOKEN);
    if (closed.length > 0) rootOnly.push({ index, rootOnly: closed, commands: remediation(call) });
    else needed.push(...steps);
  }
  const wanted = also.flatMap(pairsOf);
  const { pairs, unknown } = cheapest(
    needed.map(({ requirement }) => alternatives(requirement)),
    wanted,
  );
  const privileges = byPath(pairs);
  return {
    privileges,
    commands: [
      ...(exists ? [] : identityCommands(authid)),
      ...grantCommands(privileges, { authid, role }),
      ...rootOnly.flatMap(({ commands }) => commands),
    ],
    rootOnly,
    unknown,
  };
}

const NO_TOKEN: RootOnlyFinding = {
  rule: "no API token may call this method, a user's ticket is needed",
  source: "PVE/HTTPServer.pm sub rest_handler (pve-manager)",
  ticketIsEnough: true,
};

const ofMethod = ({ source }: Step): RootOnlyFinding => ({ rule: "this method is for root@pam alone", source });

function pairsOf({ path, privileges }: PathPrivileges): Pair[] {
  if (!isAclPath(path))
    throw new TypeError(`PVE lets no ACL be set on ${JSON.stringify(path)}; /vms/118 would be right`);
  const unknown = privileges.find((privilege) => !known.includes(privilege));
  if (unknown !== undefined) {
    const meant = closestName(unknown, known);
    throw new TypeError(`PVE has no privilege '${unknown}' (on ${path})${meant ? `; did you mean '${meant}'?` : ""}`);
  }
  return privileges.map((privilege) => pairOf(path, privilege));
}

/** Privileges by path, both sorted. */
function byPath(pairs: readonly Pair[]): PathPrivileges[] {
  const paths = new Map<string, Set<string>>();
  for (const { path, privilege } of pairs) paths.set(path, (paths.get(path) ?? new Set()).add(privilege));
  return [...paths]
    .map(([path, set]) => ({ path, privileges: [...set].sort() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

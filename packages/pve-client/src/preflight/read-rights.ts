import { PveError } from "../errors/pve-error.ts";
import type { AclPath } from "../ids/acl-path.ts";
import type { Step } from "../permissions/call-steps.ts";
import type { CallView } from "../permissions/call-view.ts";
import { type Granted, isCertain, privilegesOn, readGranted } from "../permissions/granted.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { eachPrivilege, type PrivilegeRequirement } from "../permissions/requirement.ts";
import { aclPathsOf, guestPathsOf } from "./answers.ts";
import type { Ask } from "./gather.ts";
import { understood } from "./understood.ts";

const PERMISSIONS = { method: "GET", path: "/access/permissions" } as const;
const GUESTS: PlannedCall = { method: "GET", path: "/cluster/resources", params: { type: "vm" } };
const ACLS: PlannedCall = { method: "GET", path: "/access/acl" };

// so many guests are asked for one by one; for more of them it is less to read what tells of all
const FEW = 8;

/** Reads what a credential may do, as one list, and for many guests which ones it sees, and where there are ACLs. */
export async function readRights(views: readonly CallView[], ask: Ask): Promise<Granted> {
  const guests = new Set(views.flatMap((view) => ["vmid", "newid"].flatMap((name) => view.text(name) ?? [])));
  const isMany = guests.size > FEW;
  const [answer, seen, acls] = await Promise.all([
    ask(PERMISSIONS),
    isMany ? read(GUESTS, guestPathsOf, ask) : undefined,
    isMany ? read(ACLS, aclPathsOf, ask) : undefined,
  ]);
  const granted = understood("the credential's rights", () => readGranted(answer));
  return { ...granted, ...(seen && { seen }), ...(acls && tellAll(acls, granted) && { acls }) };
}

/**
 * Whether these are all ACLs, and say where something is taken away. Others are shown only those that they may change; and
 * a pool takes away from its members too. Rules: `PVE/API2/ACL.pm` method read_acl, `PVE/RPCEnvironment.pm $compile_acl_path`.
 */
function tellAll(acls: ReadonlySet<AclPath>, granted: Granted): boolean {
  const mayTakeAway = (path: AclPath) => /^\/(?:pool(?:\/.*)?)?$/.test(path) && !granted.listed.has(path);
  return privilegesOn(granted, "/access").has("Sys.Audit") && ![...acls].some(mayTakeAway);
}

/** A list that cannot be had proves nothing, and is no failure. */
async function read<T>(call: PlannedCall, understand: (data: unknown) => T, ask: Ask): Promise<T | undefined> {
  try {
    return understand(await ask(call));
  } catch (error) {
    if (error instanceof PveError) return undefined;
    throw error;
  }
}

/** Paths on which something depends that the list of all rights does not tell. */
export class Doubts {
  readonly #granted: Granted;
  readonly #paths = new Set<AclPath>();
  // what the rules ask for again and again is one object
  readonly #looked = new Map<PrivilegeRequirement, boolean>();

  constructor(granted: Granted) {
    this.#granted = granted;
  }

  /** @returns whether there is any doubt about these steps. */
  add(steps: readonly Step[]): boolean {
    let isOpen = false;
    const look = (part: PrivilegeRequirement) => {
      if (this.#isOpen(part)) isOpen = true;
    };
    for (const { requirement } of steps) eachPrivilege(requirement, look);
    return isOpen;
  }

  #isOpen(part: PrivilegeRequirement): boolean {
    let isOpen = this.#looked.get(part);
    if (isOpen === undefined) {
      const { path, privileges } = part;
      isOpen = path !== undefined && !isCertain(this.#granted, path, privileges);
      if (isOpen && path !== undefined) this.#paths.add(path);
      this.#looked.set(part, isOpen);
    }
    return isOpen;
  }

  /** Asks for each of the paths, all at once. @returns what is granted, with the answers. */
  async settle(ask: Ask): Promise<Granted> {
    if (this.#paths.size === 0) return this.#granted;
    const answers = [...this.#paths].map(
      async (path) => [path, await ask({ ...PERMISSIONS, params: { path } })] as const,
    );
    const single = new Map(await Promise.all(answers));
    const { asked } = understood("the credential's rights", () => readGranted({}, single));
    return { ...this.#granted, asked };
  }
}

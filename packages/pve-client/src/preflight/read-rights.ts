import { PveError } from "../errors/pve-error.ts";
import type { AclPath } from "../ids/acl-path.ts";
import type { Step } from "../permissions/call-steps.ts";
import type { CallView } from "../permissions/call-view.ts";
import { type Granted, isAlwaysListed, isCertain, privilegesOn, readGranted } from "../permissions/granted.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { eachPrivilege, type PrivilegeRequirement } from "../permissions/requirement.ts";
import { aclPathsOf, type Shown, shownGuests, shownStorages } from "./answers.ts";
import { foreseenPaths } from "./foreseen-paths.ts";
import type { Ask } from "./gather.ts";
import { madeIds } from "./made-guests.ts";
import { neededReads } from "./needed-reads.ts";
import { understood } from "./understood.ts";

const PERMISSIONS = { method: "GET", path: "/access/permissions" } as const;
const GUESTS: PlannedCall = { method: "GET", path: "/cluster/resources", params: { type: "vm" } };
const STORAGES: PlannedCall = { method: "GET", path: "/storage" };
const ACLS: PlannedCall = { method: "GET", path: "/access/acl" };

// so many guests are asked for one by one; for more of them it is less to read what tells of all
const FEW = 8;
// beyond that many paths the list of all rights is waited for: it may tell of them
const AT_ONCE = 64;

/**
 * Reads what a credential may do: the list of all its rights, and beside it, since that list does not tell a path on which
 * everything is taken away from one that inherits, what the credential is shown, and the paths of which nothing is shown.
 */
export async function readRights(views: readonly CallView[], ask: Ask): Promise<Granted> {
  const { single, areManyGuests, areStorages, areManyPaths } = whatToAsk(views);
  const [answer, guests, storages, acls, asked] = await Promise.all([
    ask(PERMISSIONS),
    areManyGuests ? read(GUESTS, shownGuests, ask) : undefined,
    areStorages ? read(STORAGES, shownStorages, ask) : undefined,
    areManyGuests || areManyPaths ? read(ACLS, aclPathsOf, ask) : undefined,
    Promise.all(single.map(async (path) => [path, await read(permissionsOn(path), (data) => data, ask)] as const)),
  ]);
  const answered = new Map(asked.filter(([, data]) => data !== undefined));
  const granted = understood("the credential's rights", () => readGranted(answer, answered));
  const seen: Shown = new Map([...(guests ?? []), ...(storages ?? [])]);
  return { ...granted, seen, ...(acls && tellAll(acls, granted) && { acls }) };
}

const permissionsOn = (path: AclPath): PlannedCall => ({ ...PERMISSIONS, params: { path } });

/** What has to be asked beside the list of all rights. */
interface Questions {
  /** Paths to ask for one by one. */
  readonly single: readonly AclPath[];
  /** Whether there are many guests of which no configuration is read. */
  readonly areManyGuests: boolean;
  readonly areStorages: boolean;
  /** There are more paths than are asked for at once. */
  readonly areManyPaths: boolean;
}

function whatToAsk(views: readonly CallView[]): Questions {
  const made = madeIds(views);
  const readable = new Set<AclPath>();
  let areStorages = false;
  for (const view of views) {
    const needed = neededReads(view);
    const vmid = view.text("vmid") ?? "";
    if (needed.has("config") && view.index.guest && !made.has(vmid)) readable.add(`/vms/${vmid}`);
    if (needed.has("storages")) areStorages = true;
  }
  const open = [...foreseenPaths(views)].filter((path) => !isAlwaysListed(path) && !readable.has(path));
  const isMade = (path: AclPath) => made.has(path.slice("/vms/".length));
  const guests = open.filter((path) => path.startsWith("/vms/") && !isMade(path));
  const areManyGuests = guests.length > FEW;
  const others = open.filter((path) => !path.startsWith("/vms/") || isMade(path));
  const areManyPaths = others.length > AT_ONCE;
  const single = [...(areManyGuests ? [] : guests), ...(areManyPaths ? [] : others)];
  return { single, areManyGuests, areStorages, areManyPaths };
}

/**
 * Whether these are all ACLs, and say where something is taken away. Others are shown only those that they may change; and
 * a pool takes away from its members too. Rules: `PVE/API2/ACL.pm` method read_acl, `PVE/RPCEnvironment.pm $compile_acl_path`.
 */
function tellAll(acls: ReadonlySet<AclPath>, granted: Granted): boolean {
  const mayTakeAway = (path: AclPath) => /^\/(?:pool(?:\/.*)?)?$/.test(path) && !granted.listed.has(path);
  return privilegesOn(granted, "/access").has("Sys.Audit") && ![...acls].some(mayTakeAway);
}

/** What cannot be had proves nothing, and is no failure. */
async function read<T>(call: PlannedCall, understand: (data: unknown) => T, ask: Ask): Promise<T | undefined> {
  try {
    return understand(await ask(call));
  } catch (error) {
    if (error instanceof PveError) return undefined;
    throw error;
  }
}

/** Paths on which something depends that nothing of what was read tells. */
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
    const answers = [...this.#paths].map(async (path) => [path, await ask(permissionsOn(path))] as const);
    const single = new Map(await Promise.all(answers));
    const { asked } = understood("the credential's rights", () => readGranted({}, single));
    return { ...this.#granted, asked: new Map([...this.#granted.asked, ...asked]) };
  }
}

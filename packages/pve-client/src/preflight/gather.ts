import { PveError } from "../errors/pve-error.ts";
import type { CallView } from "../permissions/call-view.ts";
import { type Granted, privilegesOn } from "../permissions/granted.ts";
import type { KnownState } from "../permissions/known-state.ts";
import { isTrue } from "../permissions/option-value.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import {
  AUDIT,
  bridgesOf,
  groupsOf,
  poolsOf,
  rolesOf,
  type Shown,
  shownVnets,
  tagRulesOf,
  usersOf,
  zonesOf,
} from "./answers.ts";
import { type MadeGuest, madeGuests } from "./made-guests.ts";
import { neededReads } from "./needed-reads.ts";

/** Makes a read; the client's own road. */
export type Ask = (call: PlannedCall) => Promise<unknown>;

/** What was read. */
export interface Gathered {
  /** What is known for each of the calls, by its position; the rights tell whether a list that was read is whole. */
  state(index: number, granted: Granted): Omit<KnownState, "authid">;
  /** What the credential was shown. */
  readonly shown: Shown;
}

/**
 * Reads what the rules of some calls depend on beside privileges: current configurations, vnets, the rules of tags, who
 * is in which group. All at once, and each thing once.
 */
export async function gather(views: readonly CallView[], ask: Ask): Promise<Gathered> {
  const reads = new Reads(ask);
  const made = madeGuests(views);
  const planned = views.map((view, index) => {
    const guest = made(view);
    return planState(view, reads, guest !== undefined && guest.index < index ? guest : undefined);
  });
  await reads.done();
  return {
    state: (index, granted) => {
      const { users, ...state } = planned[index]?.() ?? {};
      return users && seesAllUsers(granted) ? { ...state, users } : state;
    },
    shown: reads.shown(),
  };
}

/** Others are shown only users of groups that they may look into. Rule: `PVE/API2/User.pm` method index. */
function seesAllUsers(granted: Granted): boolean {
  const held = privilegesOn(granted, "/access/groups");
  return granted.everything === true || held.has("User.Modify") || held.has("Sys.Audit");
}

/** The data, or why there is none. */
interface Answer {
  readonly data?: unknown;
  readonly failure?: string;
}

/** Reads that are under way, each thing once. */
class Reads {
  readonly #ask: Ask;
  readonly #pending: Promise<void>[] = [];
  readonly #understood = new Map<string, () => unknown>();
  readonly #proofs: (() => Shown)[] = [];

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /**
   * Begins a read if nobody did.
   *
   * @param proves what the credential was shown by that.
   * @returns how the answer is understood; to be called when all are done.
   */
  one<T>(
    key: string,
    call: () => PlannedCall,
    understand: (answer: Answer) => T,
    proves?: (value: T) => Shown,
  ): () => T {
    // a key stands for one read, and that is understood in one way
    const known = this.#understood.get(key) as (() => T) | undefined;
    if (known) return known;
    let result: { readonly value: T } | undefined;
    let answer: Answer = {};
    const value = () => {
      result ??= { value: understand(answer) };
      return result.value;
    };
    this.#understood.set(key, value);
    if (proves) this.#proofs.push(() => proves(value()));
    const settled = settle(this.#ask(call())).then((got) => {
      answer = got;
    });
    this.#pending.push(settled);
    return value;
  }

  async done(): Promise<void> {
    await Promise.all(this.#pending);
  }

  shown(): Shown {
    return new Map(this.#proofs.flatMap((proof) => [...proof()]));
  }
}

/** That something cannot be read is no failure of the preflight: what depends on it is unknown. */
async function settle(answer: Promise<unknown>): Promise<Answer> {
  try {
    return { data: await answer };
  } catch (error) {
    if (error instanceof PveError) return { failure: error.message };
    throw error;
  }
}

type State = Omit<KnownState, "authid">;

const nothingKnown = (): State => ({});

function planState(view: CallView, reads: Reads, made: MadeGuest | undefined): () => State {
  const needed = neededReads(view);
  if (needed.size === 0 && !made) return nothingKnown;
  const { guest, inPath } = view.index;
  const node = view.text("node") ?? "";
  const parts: (() => State)[] = [];
  if (made) parts.push(() => made.state);
  else if (needed.has("config") && guest !== undefined && inPath.includes("vmid")) {
    const vmid = view.text("vmid") ?? "";
    // what is copied may be a snapshot
    const snapshot = view.text("snapname") ?? "";
    const key = `config ${node} ${guest} ${vmid} ${snapshot}`;
    const shown = ({ current, hidden }: State): Shown => new Map(current && !hidden ? [[`/vms/${vmid}`, AUDIT]] : []);
    parts.push(reads.one(key, () => configCall(guest, node, vmid, snapshot), configOf, shown));
  }
  if (needed.has("overwritten") && guest !== undefined && isTrue(view.text("restore")) && isTrue(view.text("force"))) {
    const vmid = view.text("vmid") ?? "";
    const overwritten = (answer: Answer): State => {
      const { current } = configOf(answer);
      return current ? { overwritten: current } : {};
    };
    parts.push(reads.one(`overwritten ${node} ${guest} ${vmid}`, () => configCall(guest, node, vmid, ""), overwritten));
  }
  if (needed.has("vnets")) {
    const shown = ({ zones }: State) => shownVnets(zones ?? new Map());
    parts.push(reads.one("vnets", () => VNETS, data(zonesOf, "zones"), shown));
  }
  if (needed.has("bridges") && node !== "") {
    parts.push(reads.one(`bridges ${node}`, () => bridgesCall(node), data(bridgesOf, "localBridges")));
  }
  if (needed.has("options")) parts.push(reads.one("options", () => OPTIONS, data(tagRulesOf, "tags")));
  if (needed.has("people")) {
    parts.push(reads.one("groups", () => GROUPS, data(groupsOf, "groups")));
    parts.push(reads.one("users", () => USERS, data(usersOf, "users")));
  }
  if (needed.has("roles")) parts.push(reads.one("roles", () => ROLES, data(rolesOf, "roles")));
  if (needed.has("pools")) parts.push(reads.one("pools", () => GUESTS, data(poolsOf, "pools")));
  const [only] = parts;
  if (!only) return nothingKnown;
  return parts.length === 1 ? only : () => Object.assign({}, ...parts.map((part) => part()));
}

/** What an answer says under a name, if it says anything. */
function data<K extends keyof State>(read: (data: unknown) => State[K], name: K): (answer: Answer) => State {
  return (answer) => {
    const found = read(answer.data);
    return found === undefined ? {} : ({ [name]: found } as State);
  };
}

function configOf({ data, failure }: Answer): Pick<KnownState, "current" | "hidden"> {
  if (typeof data === "object" && data !== null) return { current: data as Readonly<Record<string, unknown>> };
  // who may read the configuration but not this one is kept from its environment variables
  if (failure?.includes("VM.Config.Options")) return { current: { env: "" }, hidden: failure };
  if (failure?.includes("does not exist")) return {};
  return { hidden: failure ?? "the answer was not understood" };
}

const VNETS: PlannedCall = { method: "GET", path: "/cluster/sdn/vnets" };
const OPTIONS: PlannedCall = { method: "GET", path: "/cluster/options" };
const GROUPS: PlannedCall = { method: "GET", path: "/access/groups" };
const USERS: PlannedCall = { method: "GET", path: "/access/users" };
const ROLES: PlannedCall = { method: "GET", path: "/access/roles" };
const GUESTS: PlannedCall = { method: "GET", path: "/cluster/resources", params: { type: "vm" } };

/** Without pending changes: PVE compares with what holds now. */
function configCall(kind: string, node: string, vmid: string, snapshot: string): PlannedCall {
  const params = { node, vmid: Number(vmid), ...(snapshot === "" ? { current: true } : { snapshot }) };
  return { method: "GET", path: `/nodes/{node}/${kind}/{vmid}/config`, params };
}

function bridgesCall(node: string): PlannedCall {
  return { method: "GET", path: "/nodes/{node}/network", params: { node, type: "any_local_bridge" } };
}

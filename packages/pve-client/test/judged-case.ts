import { readFileSync } from "node:fs";
import { everything, type Granted } from "../src/permissions/granted.ts";
import { judge } from "../src/permissions/judge.ts";
import type { KnownState } from "../src/permissions/known-state.ts";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { privilegesOn } from "../src/simulator/access/effective-privileges.ts";
import type { UserConfig } from "../src/simulator/access/user-config.ts";

/** What PVE's own code answered to some users who asked for the same thing. */
export interface Case {
  /** With `op`, the call is about the option; else about `call`. */
  readonly op?: "create" | "modify" | "delete" | "revert";
  readonly call?: string;
  readonly unprivileged?: 0 | 1;
  /** For `create`, beyond the usual ones; null takes one of those away. */
  readonly params?: Readonly<Record<string, string | null>>;
  /** Lines of the guest's configuration beyond the usual ones. */
  readonly config?: string;
  readonly allowed?: readonly string[];
  readonly denied?: readonly Denied[];
}

export interface Denied {
  readonly code: number;
  readonly message: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly to: readonly string[];
}

export interface Kind {
  readonly kind: "lxc" | "qemu";
  readonly file: string;
  readonly vmid: string;
  readonly usual: Readonly<Record<string, string>>;
  readonly config: string;
}

/** What was recorded about containers and machines. */
export const kinds: readonly Kind[] = [
  {
    kind: "lxc",
    file: "container-verdicts",
    vmid: "105",
    usual: { ostemplate: "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.gz", rootfs: "local-lvm:4" },
    config:
      "arch: amd64\nhostname: ct\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=4G\nswap: 512\n",
  },
  {
    kind: "qemu",
    file: "machine-verdicts",
    vmid: "200",
    usual: {},
    config: "memory: 512\nname: vm\nscsi0: local-lvm:vm-200-disk-0,size=2G\n",
  },
];

/** A recorded file. */
export const read = (name: string) => readFileSync(new URL(`recorded/${name}`, import.meta.url), "utf8");

/** The errors of an answer, as they stand behind its message here. */
export const textOf = ({ errors }: { errors?: unknown }) => (errors === undefined ? "" : ` ${JSON.stringify(errors)}`);

/** What the client foretells about a case. */
export function verdict(kind: Kind, one: Case, who: string, users: UserConfig) {
  const access = who === "root@pam" ? who : who.includes("!") ? "token" : "user";
  const state: KnownState = {
    authid: who,
    zones: new Map(),
    tags: { allowed: new Set(), rest: { registered: new Set(), free: true } },
    ...(one.op !== "create" && { current: configOf(kind, one) }),
  };
  const judged = judge(callOf(kind, one), access, grantedTo(who, users), state);
  const code = judged.is === "allowed" ? 200 : (judged.status ?? 0);
  const message = `${judged.message ?? judged.unknown.join()}${textOf(judged)}`;
  // where two rules refuse, which is asked first is up to Perl's hashes
  return { code, message, others: judged.findings.length > 1 };
}

function grantedTo(who: string, users: UserConfig): Granted {
  if (who === "root@pam") return everything;
  return { listed: new Map(), asked: new EveryPath(who, users) };
}

/** As if every path had been asked for. */
class EveryPath extends Map<string, ReadonlyMap<string, boolean>> {
  readonly #who: string;
  readonly #users: UserConfig;

  constructor(who: string, users: UserConfig) {
    super();
    this.#who = who;
    this.#users = users;
  }

  override get(path: string): ReadonlyMap<string, boolean> {
    return privilegesOn(this.#users, this.#who, path);
  }
}

function callOf({ kind, vmid, usual }: Kind, { op, call, unprivileged, params = {} }: Case): PlannedCall {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const guest = { node: "pve1", vmid };
  if (op === "create") {
    const create = { ...usual, ...(unprivileged !== undefined && { unprivileged: String(unprivileged) }), ...params };
    const kept = Object.fromEntries(Object.entries(create).filter(([, value]) => value !== null));
    return { method: "POST", path: `/nodes/{node}/${kind}`, params: { ...guest, ...kept } };
  }
  if (op) return { method: "PUT", path: `/nodes/{node}/${kind}/{vmid}/config`, params: { ...guest, ...given } };
  const [, method, path = ""] = /^(GET|POST|PUT|DELETE) (\S+)/.exec(call ?? "") ?? [];
  const template = path.replace("/pve1", "/{node}").replace(`/${vmid}`, "/{vmid}");
  const named = Object.entries(guest).filter(([name]) => template.includes(`{${name}}`));
  // the pattern has no other methods
  return {
    method: method as PlannedCall["method"],
    path: template,
    params: { ...Object.fromEntries(named), ...given },
  };
}

/** The part of the file that holds now, without snapshots and pending changes. */
function configOf({ config }: Kind, one: Case): Readonly<Record<string, string>> {
  const text = `${config}${one.unprivileged ? "unprivileged: 1\n" : ""}${one.config ?? ""}`;
  const lines = (text.split(/^\[/m)[0] ?? "").split("\n").filter((line) => line !== "");
  const entries = lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]);
  // PVE reads an old name as the new one
  return Object.fromEntries(entries.map(([name, value]) => [name === "cdrom" ? "ide2" : name, value]));
}

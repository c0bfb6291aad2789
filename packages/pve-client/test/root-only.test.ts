import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { type CurrentConfig, rootOnly } from "../src/permissions/root-only.ts";

/** What PVE 9.2 said of a call by somebody who is not root@pam: it was allowed, or it was root@pam's alone. */
interface Recorded {
  readonly id: string;
  readonly authuser: string;
  readonly op: "create" | "modify" | "delete" | "revert" | "call";
  /** Method, path and body, where the call is none of the first four. */
  readonly call?: string;
  readonly params: Readonly<Record<string, string>>;
  /** The guest's configuration file before the call. */
  readonly config?: string;
  readonly code: number;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

const kinds = [
  { kind: "lxc", vmid: "105", file: "root-only-lxc.jsonl" },
  { kind: "qemu", vmid: "200", file: "root-only-qemu.jsonl" },
];

test.each(kinds)("$kind: agrees with PVE's verdicts about what is for root@pam alone", ({ kind, vmid, file }) => {
  const rows = readFileSync(new URL(`./data/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): Recorded => JSON.parse(line));
  const results = rows.map((row) => ({ row, found: findings(row, kind, vmid) }));
  const wrong = results.filter(({ row, found }) => !agrees(row, found));
  process.stdout.write(
    `root-only rules, ${kind}: ${rows.length - wrong.length} of ${rows.length} recorded verdicts agree\n`,
  );
  expect(wrong).toEqual([]);
  // both verdicts are there, so that neither "always" nor "never" could agree
  expect(new Set(results.map(({ found }) => found.length > 0))).toEqual(new Set([true, false]));
});

/** PVE's own words for each thing that is refused. */
function findings(row: Recorded, kind: string, vmid: string): (string | undefined)[] {
  const access = row.authuser.includes("!") ? "token" : "user";
  const found = rootOnly(callOf(row, kind, vmid), access, row.op === "create" ? undefined : configOf(row));
  return found.map(({ message }) => message);
}

function agrees({ code, message = "", errors = {} }: Recorded, found: readonly (string | undefined)[]): boolean {
  if (code === 200) return found.length === 0;
  const said = `${message} ${Object.values(errors).join(" ")}`;
  return found.some((words) => words !== undefined && said.includes(words));
}

function callOf({ op, call, params }: Recorded, kind: string, vmid: string): PlannedCall {
  if (op === "create") return { method: "POST", path: `/nodes/{node}/${kind}`, params: { node: "pve1", ...params } };
  const guest = { node: "pve1", vmid, ...params };
  if (op !== "call") return { method: "PUT", path: `/nodes/{node}/${kind}/{vmid}/config`, params: guest };
  const [, method, path = ""] = /^(GET|POST|PUT|DELETE) (\S+)/.exec(call ?? "") ?? [];
  const template = path.replace("/pve1", "/{node}").replace(`/${vmid}`, "/{vmid}");
  return { method: method as PlannedCall["method"], path: template, params: guest };
}

/** The part of the file that holds now, without snapshots and pending changes. */
function configOf({ config = "" }: Recorded): CurrentConfig {
  const lines = (config.split(/^\[/m)[0] ?? "").split("\n").filter((line) => line !== "");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
}

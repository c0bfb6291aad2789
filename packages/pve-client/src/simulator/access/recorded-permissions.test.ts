import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PveFailure } from "../core/answer.ts";
import { pveCatalogue } from "../core/catalogue.ts";
import type { Params } from "../core/params.ts";
import { checkPermissions } from "./check-permissions.ts";
import { privilegesOn } from "./effective-privileges.ts";
import { readUserConfig } from "./user-config.ts";

const recorded = (name: string) => readFileSync(new URL(`../../../test/recorded/${name}`, import.meta.url), "utf8");
const rows = <T>(name: string): T[] =>
  recorded(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const texts: Record<string, string> = JSON.parse(recorded("acl-user-cfgs.json"));
const configs = new Map(Object.entries(texts).map(([name, text]) => [Number(name), readUserConfig(text)]));

function config(name: number) {
  const found = configs.get(name);
  if (!found) throw new Error(`no user.cfg ${name}`);
  return found;
}

test("recorded answers of PVE's own code: effective privileges under random users, groups, pools and tokens", () => {
  const all = rows<{ cfg: number; authuser: string; path: string; privileges: Record<string, number> }>("acl.jsonl");
  const wrong = all.filter(({ cfg, authuser, path, privileges }) => {
    const granted = [...privilegesOn(config(cfg), authuser, path)].map(([name, propagate]) => [
      name,
      Number(propagate),
    ]);
    const want = Object.entries(privileges).map(([name, propagate]) => [name, Number(propagate)]);
    return JSON.stringify(granted.sort()) !== JSON.stringify(want.sort());
  });
  process.stdout.write(`effective privileges: ${all.length - wrong.length} of ${all.length} agree\n`);
  expect(wrong).toEqual([]);
});

interface RouteRow {
  readonly cfg: number;
  readonly method: string;
  readonly route: string;
  readonly params: Params;
  readonly authuser: string;
  readonly code: number;
  readonly message?: string;
}

test("recorded answers of PVE's own code: the schema's verdict and its words, all methods", () => {
  const all = rows<RouteRow>("routes.jsonl");
  const wrong = all.filter((row) => {
    const verdict = verdictOf(row);
    return verdict.code !== row.code || (verdict.message ?? "") !== (row.message ?? "");
  });
  process.stdout.write(`method permissions: ${all.length - wrong.length} of ${all.length} agree\n`);
  expect(wrong).toEqual([]);
});

function verdictOf({ cfg, method, route, params, authuser }: RouteRow): { code: number; message?: string } {
  const schema = pveCatalogue().method(`${method} ${route}`);
  if (!schema) throw new Error(`no method ${method} ${route}`);
  // the record says no more than this where tokens are not allowed at all
  if (!schema.allowToken && authuser.includes("!")) return { code: 403, message: "token" };
  try {
    checkPermissions(config(cfg), schema, { authid: authuser }, params);
    return { code: 200 };
  } catch (error) {
    if (error instanceof PveFailure) return { code: error.status, message: error.message };
    throw error;
  }
}

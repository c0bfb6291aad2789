import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methodFacts } from "../src/generated/methods.ts";
import { evaluate } from "../src/permissions/evaluate.ts";
import { everything, type Granted, isCertain, privilegesOn, readGranted } from "../src/permissions/granted.ts";
import { eachPrivilege, type Requirement } from "../src/permissions/requirement.ts";
import { type Situation, schemaRequirement } from "../src/permissions/schema-requirement.ts";
import { privileges } from "../src/simulator/access/privileges.ts";
import { readUserConfig } from "../src/simulator/access/user-config.ts";
import { createSimulator, type Simulator } from "../src/simulator/simulator.ts";

const read = (name: string) => readFileSync(new URL(`recorded/${name}`, import.meta.url), "utf8");
const rows = <T>(name: string): T[] =>
  read(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const configs: Record<string, string> = JSON.parse(read("acl-user-cfgs.json"));
const simulators = new Map<number, Simulator>();

function simulator(name: number): Simulator {
  const known = simulators.get(name) ?? createSimulator({ files: { "user.cfg": configs[name] ?? "" } });
  simulators.set(name, known);
  return known;
}

async function permissions(cfg: number, authid: string, path?: string): Promise<unknown> {
  const query = path === undefined ? "" : `?path=${encodeURIComponent(path)}`;
  const response = await simulator(cfg).as(authid)(`https://pve:8006/api2/json/access/permissions${query}`);
  const { data }: { data: unknown } = JSON.parse(await response.text());
  return data;
}

const grants = new Map<string, Promise<Granted>>();

/** What the credential is told of itself, once for each. */
function granted(cfg: number, authid: string): Promise<Granted> {
  if (authid === "root@pam") return Promise.resolve(everything);
  const key = `${cfg} ${authid}`;
  const known = grants.get(key) ?? permissions(cfg, authid).then((answer) => readGranted(answer));
  grants.set(key, known);
  return known;
}

/** The same with some paths asked for by themselves. */
async function grantedOn(cfg: number, authid: string, paths: readonly string[]): Promise<Granted> {
  const general = await granted(cfg, authid);
  const single = await Promise.all(paths.map(async (path) => [path, await permissions(cfg, authid, path)] as const));
  return { ...general, asked: readGranted({}, new Map(single)).asked };
}

test("effective privileges, from what a credential is told of itself", { timeout: 60_000 }, async () => {
  const all = rows<{ cfg: number; authuser: string; path: string; privileges: object }>("acl.jsonl").filter(
    ({ authuser }) => authuser !== "root@pam",
  );
  const wrong: unknown[] = [];
  let told = 0;
  for (const row of all) {
    const want = Object.keys(row.privileges).sort().join();
    const exact = [...privilegesOn(await grantedOn(row.cfg, row.authuser, [row.path]), row.path).keys()].sort().join();
    const general = await granted(row.cfg, row.authuser);
    const listed = [...privilegesOn(general, row.path).keys()].sort().join();
    const isTold = isCertain(general, row.path, [...privileges]);
    if (isTold) told++;
    if (exact !== want || (isTold && listed !== want)) wrong.push({ ...row, got: exact, listed });
  }
  process.stdout.write(
    `privileges known to the client: ${all.length - wrong.length} of ${all.length} agree, ${told} told by the list of all\n`,
  );
  expect(wrong).toEqual([]);
  expect(told / all.length).toBeGreaterThan(0.25);
});

/** Paths that the list of all rights leaves open. */
async function doubtful(cfg: number, authid: string, requirement: Requirement): Promise<string[]> {
  const general = await granted(cfg, authid);
  const paths = new Set<string>();
  eachPrivilege(requirement, ({ path, privileges: wanted }) => {
    if (path !== undefined && !isCertain(general, path, wanted)) paths.add(path);
  });
  return [...paths];
}

interface RouteRow {
  readonly cfg: number;
  readonly method: string;
  readonly route: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly authuser: string;
  readonly code: number;
  readonly message?: string;
}

const situations = new Map<number, Omit<Situation, "authid">>();

function situation(cfg: number, authid: string): Situation {
  const config = readUserConfig(configs[cfg] ?? "");
  const known = situations.get(cfg) ?? {
    users: new Set(config.users.keys()),
    groups: new Map([...config.groups].map(([name, { users }]) => [name, users])),
  };
  situations.set(cfg, known);
  return { authid, ...known };
}

test("the schema's verdict on every method and its words", { timeout: 60_000 }, async () => {
  const all = rows<RouteRow>("routes.jsonl");
  const wrong: unknown[] = [];
  for (const row of all) {
    const got = await verdict(row);
    if (got.code !== row.code || got.message.trim() !== (row.message ?? "").trim()) wrong.push({ ...row, got });
  }
  process.stdout.write(`method permissions known to the client: ${all.length - wrong.length} of ${all.length} agree\n`);
  expect(wrong).toEqual([]);
});

async function verdict({ cfg, method, route, params, authuser }: RouteRow): Promise<{ code: number; message: string }> {
  const facts = methodFacts(`${method} ${route}`);
  if (!facts) throw new Error(`no method ${method} ${route}`);
  // the record says no more than this where tokens are not allowed at all
  if (facts.noToken && authuser.includes("!")) return { code: 403, message: "token" };
  const text = (name: string) => (params[name] === undefined ? undefined : String(params[name]));
  const requirement = schemaRequirement(facts, text, situation(cfg, authuser));
  const outcome = evaluate(requirement, await grantedOn(cfg, authuser, await doubtful(cfg, authuser, requirement)));
  if (outcome.is === "refused") return { code: outcome.status, message: outcome.message };
  return { code: outcome.is === "allowed" ? 200 : 0, message: "" };
}

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methodFacts } from "../src/generated/methods.ts";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { createSimulator, type Simulator } from "../src/simulator/simulator.ts";
import { preflightAs } from "./ask-as.ts";
import * as containers from "./container-case.ts";
import * as machines from "./machine-case.ts";

/** One call that was recorded, and a fresh cluster to make it on. */
interface Row {
  readonly who: string;
  readonly call: PlannedCall;
  readonly want: unknown;
  readonly open: () => Simulator;
  readonly make: (simulator: Simulator) => Promise<machines.Answer>;
}

/** What is no matter of rights: values that PVE does not take, and parameters that it does not have. */
const ABOUT_VALUES =
  /does not support container|invalid format|not defined in schema|Custom cputype|SSH public key|missing property/;

// the recorded calls have no other methods
const asMethod = (method: string) => method as PlannedCall["method"];

function planned(request: string, params: Readonly<Record<string, string>>): PlannedCall {
  const [method = "", concrete = ""] = request.split(" ");
  const [, vmid] = /\/(105|200)(?:\/|$)/.exec(concrete) ?? [];
  const path = concrete.replace("/nodes/pve1", "/nodes/{node}").replace(`/${vmid}`, "/{vmid}");
  const named = { ...(path.includes("{node}") && { node: "pve1" }), ...(vmid !== undefined && { vmid }) };
  return { method: asMethod(method), path, params: { ...named, ...params } };
}

const ofContainers: Row[] = containers.cases.flatMap((one) =>
  containers.expectations(one).map(({ who, want }) => {
    const { method, path, params } = containers.requestOf(one);
    const call = planned(`${method} ${path}`, params);
    return {
      who,
      want,
      call,
      open: () => containers.simulate(one),
      make: (simulator) => containers.ask(simulator, one, who),
    };
  }),
);

const ofMachines: Row[] = machines.cases.flatMap((one) =>
  machines.expectations(one).map(({ who, want }) => ({
    who,
    want,
    call: planned(machines.requestOf(one), one.params),
    open: () => machines.simulate(one),
    make: (simulator) => machines.ask(simulator, one, who),
  })),
);

test.each([
  // many of the recorded users may change a container but not read what it is
  ["containers", ofContainers, 500, 0.06],
  ["machines", ofMachines, 500, 0.02],
])("a verdict is what the call then gets: %s", { timeout: 180_000 }, async (name, all, least, most) => {
  const wrong: unknown[] = [];
  let rows = 0;
  let unknown = 0;
  const every = Math.max(1, Math.floor(all.length / (least * 1.1)));
  for (const { who, call, want, open, make } of all.filter((_, index) => index % every === 0)) {
    // parameters that PVE does not have are errors of their own
    if (ABOUT_VALUES.test(JSON.stringify(want)) || Object.keys(call.params ?? {}).some((one) => /^lxc\b/.test(one))) {
      continue;
    }
    rows++;
    const simulator = open();
    const [verdict] = await preflightAs(simulator, who, [call]);
    const writes = simulator.log.filter(({ method }) => method !== "GET");
    const got = await make(simulator);
    // what fails for another reason than rights was allowed
    const isRefused =
      [400, 403].includes(got.code) || (got.code === 500 && /is locked|only root|no options/i.test(got.message));
    // never a promise that is not kept, and seldom none at all
    if (verdict && !verdict.allowed && verdict.unknown) unknown++;
    else if (verdict?.allowed === isRefused || writes.length > 0) wrong.push({ ...call, who, verdict, got, writes });
  }
  process.stdout.write(
    `preflight, ${name}: ${rows - wrong.length - unknown} of ${rows} verdicts are what the call then gets, ${unknown} are unknown\n`,
  );
  expect(rows).toBeGreaterThanOrEqual(least);
  expect(wrong).toEqual([]);
  expect(unknown / rows).toBeLessThan(most);
});

test("of several options PVE's first refusal is told", { timeout: 60_000 }, async () => {
  const has = methodFacts("POST /nodes/{node}/qemu").params;
  const isKnown = (name: string) => name in has || name.replace(/\d+$/, "[n]") in has;
  const made = machines.cases.filter(
    ({ op, params }) => op === "create" && Object.keys(params).length === 2 && Object.keys(params).every(isKnown),
  );
  const wrong: unknown[] = [];
  const users = ["alloconly@pve", "diskonly@pve", "hwonly@pve", "vmadmin@pve", "netonly@pve"];
  let refused = 0;
  for (const [index, one] of made.entries()) {
    const other = made[(index * 7 + 3) % made.length] ?? one;
    const sorted = Object.entries({ ...one.params, ...other.params, ...(index % 2 ? { pool: "p1" } : {}) }).sort();
    const params: Readonly<Record<string, string>> = Object.fromEntries(sorted);
    const pair: machines.Case = { op: "create", params };
    for (const who of users) {
      const simulator = machines.simulate(pair);
      const [verdict] = await preflightAs(simulator, who, [planned(machines.requestOf(pair), params)]);
      const got = await machines.ask(simulator, pair, who);
      if (got.code !== 403 || !verdict || verdict.allowed) continue;
      refused++;
      // options that begin with one another are asked in the order of Perl's hash
      if (verdict.message !== got.message.trim()) wrong.push({ params, who, got, message: verdict.message });
    }
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(100);
});

interface RouteRow {
  readonly cfg: number;
  readonly method: string;
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly authuser: string;
}

const read = (name: string) => readFileSync(new URL(`recorded/${name}`, import.meta.url), "utf8");
const configs: Record<string, string> = JSON.parse(read("acl-user-cfgs.json"));
const routes: RouteRow[] = read("routes.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

test("a verdict is what the call then gets: methods all over the tree", { timeout: 180_000 }, async () => {
  const wrong: unknown[] = [];
  const counts = { refused: 0, allowed: 0, unknown: 0, ofCode: 0 };
  for (const row of routes.filter(isAsked)) {
    const params: Record<string, string> = { ...row.params };
    for (const [, name = ""] of row.route.matchAll(/\{([^}]+)\}/g)) params[name] ??= name === "node" ? "pve1" : "1";
    const call: PlannedCall = { method: asMethod(row.method), path: row.route, params };
    const simulator = createSimulator({ node: "pve1", files: { "user.cfg": configs[row.cfg] ?? "" } });
    const [verdict] = await preflightAs(simulator, row.authuser, [call]);
    const got = await answerTo(simulator, call, row.authuser);
    const isRefused = got.code === 403 || (row.authuser !== "root@pam" && /^no such user \(/.test(got.message));
    if (!verdict || verdict.allowed) {
      counts.allowed++;
      if (isRefused) wrong.push({ call, who: row.authuser, verdict, got });
    } else if (verdict.unknown) counts.unknown++;
    else if (isRefused) {
      counts.refused++;
      // PVE says of a user whether there is one, also to who does not see it
      const isSame = verdict.message?.split("\n")[0] === got.message || /^no such user/.test(got.message);
      if (!isSame) wrong.push({ call, who: row.authuser, verdict, got });
    } else if ([400, 500, 501].includes(got.code) && verdict.findings.every(({ rule }) => rule !== OWN)) {
      // the parameters were no good, or nobody simulates the code that would have refused
      counts.ofCode++;
    } else wrong.push({ call, who: row.authuser, verdict, got });
  }
  process.stdout.write(`preflight, methods: ${routes.length} rows, ${JSON.stringify(counts)}\n`);
  expect(wrong).toEqual([]);
  expect(Math.min(counts.allowed, counts.refused)).toBeGreaterThan(200);
  expect(counts.unknown / routes.length).toBeLessThan(0.05);
});

/** What is served to anybody is asked without a login, and a file takes a form of its own. */
function isAsked({ method, route }: RouteRow): boolean {
  return methodFacts(`${method} ${route}`)?.permissions?.user !== "world" && !route.endsWith("/upload");
}

const OWN = "the method's own permissions";

async function answerTo(simulator: Simulator, { method, path, params = {} }: PlannedCall, who: string) {
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const rest = Object.entries(params).flatMap(([name, value]) =>
    inPath.has(name) ? [] : [[name, String(value)] as [string, string]],
  );
  const form = new URLSearchParams(rest);
  const inBody = method === "POST" || method === "PUT";
  const url = `https://pve1:8006/api2/json${filled}${inBody || rest.length === 0 ? "" : `?${form}`}`;
  const response = await simulator.as(who)(url, { method, ...(inBody && { body: form }) });
  // the first line of what PVE says
  return { code: response.status, message: response.statusText.trim() };
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StartedProgram } from "@homelab/pve-client/simulator";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Event } from "../../src/report/event.ts";
import { simulatedEnvironment } from "../../src/simulation/environment.ts";
import { ROOT_PASSWORD } from "../../src/simulation/fixture.ts";
import { openHomelab, type Ran, SECRETS } from "../homelab-world.ts";
import {
  findSecrets,
  formsOf,
  type Place,
  placesOfPve,
  programPlaces,
  readableFiles,
  watchingConsoles,
} from "./hiding-places.ts";

const EXAMPLES = fileURLToPath(new URL("../../../../examples", import.meta.url));
/** What would otherwise be chance: what the guest is given as a generated secret can be recognized. */
const GENERATED = "c0ffee5ec2e7".repeat(5);
let generated = 0;
const random = (bytes: number) =>
  bytes === 32 ? `${GENERATED}${String(++generated).padStart(4, "0")}` : "5a".repeat(bytes);
const WRONG_KEY = "sk-wrong-key-0123456789";
const secrets = [...SECRETS, GENERATED, WRONG_KEY];

const directory = mkdtempSync(join(tmpdir(), "hermes-secrets-"));
const temporary = mkdtempSync(join(tmpdir(), "hermes-secrets-tmp-"));
beforeAll(() => void vi.stubEnv("TMPDIR", temporary));
afterAll(() => {
  vi.unstubAllEnvs();
  for (const each of [directory, temporary]) rmSync(each, { recursive: true });
});

/** An example whose secrets come from programs, files and the environment, in turn. */
function seeded(example: string): string {
  let count = 0;
  const text = readFileSync(join(EXAMPLES, example), "utf8").replace(/env:([A-Z_]+)/g, (whole, name: string) => {
    const file = join(directory, name);
    writeFileSync(file, `${simulatedEnvironment[name] ?? "unused"}\n`, { mode: 0o600 });
    const sources = [`{ command: [cat, ${file}] }`, `file:${file}`, whole];
    return sources[count++ % sources.length] ?? whole;
  });
  const path = join(directory, example);
  writeFileSync(path, text);
  return path;
}

/** Runs everything that a user would, and some that goes wrong, and keeps all that could be seen. */
async function liveThrough(spec: string, env: Readonly<Record<string, string | undefined>>) {
  const programs: StartedProgram[] = [];
  const { simulator, run } = openHomelab({ random, env, onProgram: (program) => programs.push(program) });
  const { sockets, shown } = watchingConsoles(simulator);
  const said: Place[] = [];
  const tell = async (argv: readonly string[], more: Parameters<typeof run>[1] = {}): Promise<Ran> => {
    const report = join(directory, "report.md");
    const reported = ["apply", "start", "verify", "destroy"].includes(argv[0] ?? "") ? ["--report", report] : [];
    const ran = await run([...argv, ...reported], { sockets: () => sockets, ...more });
    said.push({ where: `what ${argv.join(" ")} said`, text: ran.output });
    if (reported.length > 0)
      said.push({ where: `the report of ${argv.join(" ")}`, text: readFileSync(report, "utf8") });
    return ran;
  };
  const apply = ["apply", spec, "--yes", "--json"];

  for (const command of ["plan", "permissions", "script"]) {
    await tell([command, spec]);
    await tell([command, spec, "--json"]);
  }
  simulator.faults.nextTask({ kind: "error", message: "no space", afterLines: 3 }, { type: "vzcreate" });
  expect((await tell(apply)).code).toBe(1);
  const stop = new AbortController();
  const interrupt = (event: Event) => {
    if (event.type === "step.started" && event.id === "write-files") stop.abort();
    if (event.type === "channel.paste") said.push({ where: "the pasted file", text: readFileSync(event.file, "utf8") });
  };
  expect((await tell(apply, { signal: stop.signal, onEvent: interrupt })).code).toBe(1);
  const applied = await tell(apply);
  expect(applied.code, applied.output).toBe(0);
  const started = await tell(["start", spec, "--yes"]);
  expect(started.code, started.output).toBe(0);
  for (const command of ["verify", "status"])
    for (const flags of [[], ["--json"]]) await tell([command, spec, ...flags]);
  // A key that the model's server does not take: it is in the container, and the checks fail with what they got.
  writeFileSync(join(directory, "LITELLM_API_KEY"), `${WRONG_KEY}\n`);
  await tell(["status", spec, "--json"], { env: { ...env, LITELLM_API_KEY: WRONG_KEY } });
  await tell(["start", spec, "--yes", "--json"], { env: { ...env, LITELLM_API_KEY: WRONG_KEY } });
  const files = [
    ...(await readableFiles(simulator.guest(vmidOf(applied)).files, "in the container")),
    ...(await readableFiles(simulator.host().files, "on the node")),
  ];
  const pve = await placesOfPve(simulator);
  expect((await tell(["destroy", spec, "--yes", "--json"])).code).toBe(0);
  return { said, programs, files, pve: [...pve, ...(await placesOfPve(simulator))], consoles: [shown()] };
}

function vmidOf({ events }: Ran): number {
  const plan = events.find((event) => event.type === "plan");
  if (plan?.type !== "plan") throw new Error("there was no plan");
  return plan.vmid;
}

const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith(".yaml"));

const THOROUGH = process.env.THOROUGH === "1";

/** By turns, or both with every example. */
const CHANNELS = [
  { name: "with a token, and somebody at the console", env: {} },
  { name: "with root's password", env: { PVE_ROOT_PASSWORD: ROOT_PASSWORD } },
];

describe.each(examples)("%s", (example) => {
  test.each(CHANNELS.filter((_, index) => THOROUGH || index === examples.indexOf(example) % CHANNELS.length))(
    "no secret anywhere but in files of mode 0600: $name",
    { timeout: 600_000 },
    async ({ env }) => {
      const { said, programs, files, pve, consoles } = await liveThrough(seeded(example), env);
      expect(programs.length).toBeGreaterThan(100);
      expect(findSecrets([...said, ...programPlaces(programs), ...files, ...pve, ...consoles], secrets)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});

test("what is looked for would be found", () => {
  const [secret = ""] = SECRETS;
  for (const form of formsOf(secret)) {
    expect(form.length).toBeGreaterThan(8);
    expect(findSecrets([{ where: "here", text: `x${form}y` }], secrets)).toContain(`here has ${secret}`);
  }
  for (const before of ["", "a", "ab", "abc"]) {
    const text = Buffer.from(`${before}${secret} and more`).toString("base64");
    expect(findSecrets([{ where: "base64", text }], [secret]), before).toHaveLength(1);
  }
});

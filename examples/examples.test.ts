import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  createSimulator,
  type Fixture,
  type RunningServer,
  readFixture,
  type Simulator,
} from "@homelab/pve-client/simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const here = new URL("./", import.meta.url);

/** What each program must print, line by line. */
const prints: Record<string, readonly (string | RegExp)[]> = {
  "change-a-configuration.ts": ["changed: true", "at the next start: cmode shell → unset", "cores: 5"],
  "create-container.ts": [/^ {2}\S/, "hermes: 4096 MiB, unprivileged true"],
  "errors-to-act-on.ts": [/memroy.*did you mean memory\?/, /ostype.*did you mean 'debian'\?/, "mp0: done"],
  "find-guests.ts": [
    "1 guests on 1 node",
    "litellm is 117 on gihyeon, running",
    /There is no node "gihyeo" here, did you mean gihyeon\? The nodes are gihyeon\./,
  ],
  "know-before-the-call.ts": [
    "1. may be done",
    /^2\. hermes@pve!deploy lacks VM\.Snapshot on \/vms\/117/,
    /^3\. dev0: device passthrough is for root@pam alone/,
    "   pct set 117 -dev0 /dev/dri/renderD128",
    "pveum role add Keeper --privs VM.Config.Memory,VM.Snapshot",
  ],
  "list-guests.ts": ["PVE 9.2.11", "117 litellm on gihyeon: running"],
  "log-in-as-a-user.ts": ["realms: pam (pam), pve (pve)", /^root@pam at PVE 9\.2\.11: 20 answers, \d+ tasks$/],
  "pin-a-certificate.ts": [/^pinned: 9\./, /^another certificate: .*fingerprint/i],
  "property-strings.ts": [
    "eth0 on intra01, 4G on local-lvm:vm-117-disk-0",
    '{"volume":"local-lvm:8","mp":"/data","backup":true}',
    /type check \('boolean'\) failed - got 'perhaps'/,
  ],
  "push-a-file.ts": ["hello"],
  "raw-client.ts": ["200: litellm has 2048 MiB"],
  "resume-a-task.ts": ["  TASK OK", "stopped"],
  "run-a-command.ts": ["exit code 0", "hello from litellm", "what is fed to it"],
  "test-another-tool.ts": ["117 has no backup tag; with a wrong secret: 401 Authentication failed!"],
  "test-with-fetch.ts": [/^117 is stopped after \d+ requests$/],
  "test-with-msw.ts": ["litellm under a clear sky"],
  "upload-a-file.ts": [
    "20 of 20 bytes",
    "there as local:iso/tiny_image.iso",
    /^"image\.zip" is no name for a file of kind iso on local: it has to end in \.iso or \.img/,
  ],
  "wait-for-an-address.ts": [/^100 is at 10\.0\.\d+\.\d+$/],
  "what-this-server-lacks.ts": [/^needs PVE 9\.2\.3: .*PVE 8\.4\.5 does not: this server is older/],
  "what-a-token-may-not-do.ts": [/^mp0: .*\(PVE\/LXC\.pm/, /^as root on the node: pct set 117 .*mp=\/data/],
};

const programs = (await readdir(here)).filter((file) => file.endsWith(".ts") && !/\.(test|config)\.ts$/.test(file));

/** What the script must print. */
const script = "from-a-shell.sh";
const scriptPrints = [
  '  "hostname": "litellm",',
  "hello from litellm",
  /^no: dev0: device passthrough is for root@pam alone/,
  "exit code 3",
  "pveum role add Plan --privs VM.Snapshot",
];

test("every program has an expectation, and every expectation a program", () => {
  expect(programs.sort()).toEqual(Object.keys(prints).sort());
});

const TOTP = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/** The homelab, where root has a second factor. */
async function homelab(): Promise<Fixture> {
  const fixture = await readFixture(new URL("homelab.json", here));
  const info = { id: "phone", description: "phone", created: 1_760_000_000 };
  const factors = { users: { "root@pam": { totp: [{ info, entry: `otpauth://totp/root@pam?secret=${TOTP}` }] } } };
  return { ...fixture, files: { ...fixture.files, "priv/tfa.cfg": JSON.stringify(factors) } };
}

describe("as a user runs it, against a simulated node", () => {
  let server: RunningServer | undefined;
  let simulator: Simulator;

  beforeEach(async () => {
    simulator = createSimulator(await homelab());
    server = await simulator.serve({ port: 0 });
    vi.stubEnv("PVE_HOST", new URL(server.url).host);
    vi.stubEnv("PVE_FINGERPRINT", server.fingerprint);
    vi.stubEnv("PVE_PASSWORD", "only-in-the-simulator");
    vi.stubEnv("PVE_TOTP", TOTP);
    vi.stubEnv("PVE_TOKEN", "hermes@pve!deploy=11111111-2222-4333-8444-555555555555");
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await server?.close();
  });

  test.each(programs)("%s", async (program) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await import(new URL(program, here).href);
    const lines = log.mock.calls.flatMap(([value]) => textOf(value).split("\n"));
    for (const line of prints[program] ?? []) {
      expect(lines).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
    }
    // a login with a second factor asks twice
    const logins = simulator.log.filter(({ method, path }) => method === "POST" && path === "/access/ticket");
    expect(logins.length).toBe(program === "log-in-as-a-user.ts" ? 2 : 0);
  });
});

test(script, async () => {
  const simulator = createSimulator(await readFixture(new URL("homelab.json", here)));
  const server = await simulator.serve({ port: 0 });
  const env = {
    PATH: `${fileURLToPath(new URL("node_modules/.bin", here))}:${process.env.PATH}`,
    HOME: "/nonexistent",
    PVE_HOST: new URL(server.url).host,
    PVE_FINGERPRINT: server.fingerprint,
    PVE_TOKEN: "hermes@pve!deploy=11111111-2222-4333-8444-555555555555",
  };
  const { stdout } = await promisify(execFile)("sh", [fileURLToPath(new URL(script, here))], { env });
  await server.close();
  const lines = stdout.split("\n");
  for (const line of scriptPrints) {
    expect(lines).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
  }
}, 60_000);

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

test("a program has at most 30 lines", async () => {
  const lengths = await Promise.all(
    [...programs, script].map(async (file) => ({
      file,
      lines: (await readFile(new URL(file, here), "utf8")).split("\n").length - 1,
    })),
  );
  expect(lengths.filter(({ lines }) => lines > 30)).toEqual([]);
});

import { readdir, readFile } from "node:fs/promises";
import { createSimulator, type RunningServer, readFixture } from "@homelab/pve-client/simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const here = new URL("./", import.meta.url);

/** What each program must print, line by line. */
const prints: Record<string, readonly (string | RegExp)[]> = {
  "create-container.ts": [/^ {2}\S/, "hermes: 4096 MiB, unprivileged true"],
  "know-before-the-call.ts": [
    "1. may be done",
    /^2\. hermes@pve!deploy lacks VM\.Snapshot on \/vms\/117/,
    /^3\. dev0: device passthrough is for root@pam alone/,
    "   pct set 117 -dev0 /dev/dri/renderD128",
    "pveum role add Keeper --privs VM.Config.Memory,VM.Snapshot",
  ],
  "list-guests.ts": ["PVE 9.2.11", "117 litellm on gihyeon: running"],
  "pin-a-certificate.ts": [/^pinned: 9\./, /^another certificate: .*fingerprint/i],
  "raw-client.ts": ["200: litellm has 2048 MiB"],
  "run-a-command.ts": ["exit code 0", "hello from litellm", "what is fed to it"],
  "test-another-tool.ts": ["117 has no backup tag; with a wrong secret: 401 Authentication failed!"],
  "test-with-fetch.ts": [/^117 is stopped after \d+ requests$/],
  "test-with-msw.ts": ["litellm under a clear sky"],
  "wait-for-an-address.ts": [/^100 is at 10\.0\.\d+\.\d+$/],
  "what-a-token-may-not-do.ts": [/^mp0: .*\(PVE\/LXC\.pm/, /^as root on the node: pct set 117 .*mp=\/data/],
};

const programs = (await readdir(here)).filter((file) => file.endsWith(".ts") && !/\.(test|config)\.ts$/.test(file));

test("every program has an expectation, and every expectation a program", () => {
  expect(programs.sort()).toEqual(Object.keys(prints).sort());
});

describe("as a user runs it, against a simulated node", () => {
  let server: RunningServer | undefined;

  beforeEach(async () => {
    const simulator = createSimulator(await readFixture(new URL("homelab.json", here)));
    server = await simulator.serve({ port: 0 });
    vi.stubEnv("PVE_HOST", new URL(server.url).host);
    vi.stubEnv("PVE_FINGERPRINT", server.fingerprint);
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
    const lines = log.mock.calls.flatMap(([text]) => String(text).split("\n"));
    for (const line of prints[program] ?? []) {
      expect(lines).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
    }
  });
});

test("a program has at most 30 lines", async () => {
  const lengths = await Promise.all(
    programs.map(async (file) => ({
      file,
      lines: (await readFile(new URL(file, here), "utf8")).split("\n").length - 1,
    })),
  );
  expect(lengths.filter(({ lines }) => lines > 30)).toEqual([]);
});

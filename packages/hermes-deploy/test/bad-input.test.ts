import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fixture } from "@homelab/pve-client/simulator";
import { afterAll, describe, expect, test } from "vitest";
import { homelab } from "../src/simulation/fixture.ts";
import { EXAMPLE, exampleWith, openHomelab, type Ran, SECRETS } from "./homelab-world.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-test-"));
afterAll(() => rmSync(directory, { recursive: true }));

let number = 0;
/** Writes a spec file and gives its path. */
function specFile(text: string): string {
  const path = join(directory, `spec-${number++}.yaml`);
  writeFileSync(path, text);
  return path;
}

interface Case {
  readonly name: string;
  readonly spec?: string;
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly fixture?: Partial<Fixture>;
  readonly code: number;
  /** All of these must be said. */
  readonly says: readonly (string | RegExp)[];
}

const files = homelab().files ?? {};
const foreign =
  "arch: amd64\nhostname: jellyfin\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-118-disk-0,size=8G\ntags: media\n";

function check({ code, output }: Ran, wanted: Case): void {
  for (const text of wanted.says) expect(output).toMatch(text);
  expect(code, output).toBe(wanted.code);
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/); // a stack trace
  for (const secret of SECRETS) expect(output).not.toContain(secret);
}

describe("what is wrong in the spec or the environment is said, and nothing is done: exit code 4", () => {
  test.each<Case>([
    {
      name: "no spec",
      argv: ["apply", "/nowhere/hermes.yaml"],
      code: 4,
      says: ["/nowhere/hermes.yaml cannot be read: there is no such file"],
    },
    {
      name: "unknown key",
      spec: exampleWith(["cores: 2", "coers: 2"]),
      code: 4,
      says: [/spec-\d+\.yaml:\d+:\d+/, "coers", "cores"],
    },
    {
      name: "wrong type",
      spec: exampleWith(["memory: 4096", "memory: lots"]),
      code: 4,
      says: [/spec-\d+\.yaml:\d+:\d+ container\.memory/],
    },
    {
      name: "several problems at once",
      spec: exampleWith(["memory: 4096", "memory: lots"], ["size: 24", "size: 0"]),
      code: 4,
      says: ["the spec has 2 problems", "container.memory", "container.rootfs.size"],
    },
    { name: "not YAML", spec: "shape: [", code: 4, says: [/spec-\d+\.yaml:1:/] },
    {
      name: "missing secrets, all at once",
      env: { LITELLM_API_KEY: undefined, TELEGRAM_BOT_TOKEN: undefined },
      code: 4,
      says: [
        "2 secrets are missing",
        "env:LITELLM_API_KEY: the environment variable is not set",
        "env:TELEGRAM_BOT_TOKEN",
        "Nothing was done",
      ],
    },
    {
      name: "a secret that cannot be one",
      env: { TELEGRAM_BOT_TOKEN: "hello" },
      code: 4,
      says: ["env:TELEGRAM_BOT_TOKEN cannot be used"],
    },
    {
      name: "half a token",
      env: { PVE_TOKEN: "hermes@pve!deploy" },
      code: 4,
      says: ["PVE_TOKEN is not an API token", "user@realm!name=secret"],
    },
    { name: "an unknown option", argv: ["apply", EXAMPLE, "--quick"], code: 4, says: ["unknown option '--quick'"] },
    { name: "an unknown command", argv: ["aply", EXAMPLE], code: 4, says: ["aply"] },
    {
      name: "another VMID to replace",
      argv: ["apply", EXAMPLE, "--yes", "--replace", "117"],
      code: 4,
      says: ["--replace names 117, but the spec is about 118"],
    },
    { name: "nobody there to agree", argv: ["apply", EXAMPLE], code: 4, says: ["nobody is there to agree", "--yes"] },
  ])("$name", async (wanted) => {
    const { run, simulator } = openHomelab({ ...(wanted.env === undefined ? {} : { env: wanted.env }) });
    const spec = wanted.spec === undefined ? EXAMPLE : specFile(wanted.spec);
    check(await run(wanted.argv ?? ["apply", spec, "--yes"]), wanted);
    expect(simulator.log.filter(({ method, path }) => method !== "GET" && !path.endsWith("/termproxy"))).toEqual([]);
  });
});

describe("what has to change outside first: exit code 3, and nothing is done", () => {
  test.each<Case>([
    {
      name: "a token without rights",
      fixture: {
        files: {
          ...files,
          "user.cfg": "user:root@pam:1:0::::::\nuser:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:1::\n",
        },
      },
      code: 3,
      says: ["hermes@pve!deploy is known to PVE but has no rights", "pveum acl modify"],
    },
    {
      name: "a VMID that a foreign container has",
      fixture: { files: { ...files, "nodes/gihyeon/lxc/118.conf": foreign } },
      code: 3,
      says: ["118", "jellyfin", "did not make", "Nothing was changed"],
    },
    {
      name: "a VMID that a guest has which the token may not see",
      spec: exampleWith(["vmid: 118", "vmid: 117"]),
      code: 3,
      says: ["117"],
    },
    {
      name: "a node that does not exist",
      spec: exampleWith(["node: gihyeon", "node: gihyeom"]),
      code: 3,
      says: ["gihyeom", "did you mean gihyeon"],
    },
    {
      name: "a storage that does not exist",
      spec: exampleWith(["storage: local-lvm", "storage: locallvm"]),
      code: 3,
      says: ["container.rootfs.storage", "locallvm", "local-lvm"],
    },
    {
      name: "a storage that takes no volumes",
      spec: exampleWith(["storage: local-lvm", "storage: local"]),
      code: 3,
      says: ["local", "rootdir"],
    },
    {
      name: "a bridge that does not exist",
      spec: exampleWith(["bridge: intra01", "bridge: intra02"]),
      code: 3,
      says: ["intra02", "intra01"],
    },
    {
      name: "a template that is not to be had",
      spec: exampleWith(["name: debian-12-standard", "name: debian-9-standard"]),
      code: 3,
      says: ["debian-9-standard", "debian-12-standard"],
    },
  ])("$name", async (wanted) => {
    const { run, simulator } = openHomelab(wanted.fixture === undefined ? {} : { fixture: wanted.fixture });
    const spec = wanted.spec === undefined ? EXAMPLE : specFile(wanted.spec);
    check(await run(["apply", spec, "--yes"]), wanted);
    expect(simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
    check(await run(["plan", spec]), wanted);
  });

  test("a step that no open channel can carry: it is said before, and everything up to it is done", async () => {
    const { run, simulator } = openHomelab();
    const plan = await run(["plan", EXAMPLE, "--wait", "0"]);
    expect(plan.code, plan.output).toBe(3);
    expect(plan.output).toMatch(/BLOCKED[\s\S]*pct set 118/);
    const apply = await run(["apply", EXAMPLE, "--yes", "--wait", "0", "--json"]);
    expect(apply.code, apply.output).toBe(3);
    const blocked = apply.events.find(({ type }) => type === "step.blocked");
    expect(blocked).toMatchObject({ commands: expect.arrayContaining([expect.stringContaining("mkdir")]) });
    // Whoever carries out what was printed can go on with the same command.
    const { output } = await run(["script", EXAMPLE]);
    const host = /── as root on .*?\n([\s\S]*?)\n# ──/.exec(output)?.[1] ?? "";
    expect((await simulator.host("gihyeon").run(host)).code).toBe(0);
    const again = await run(["apply", EXAMPLE, "--yes", "--wait", "0", "--json"]);
    expect(again.code, again.output).toBe(0);
  });
});

describe("what fails on the way: exit code 1, and the next run goes on", () => {
  test("an unreachable host", async () => {
    const { run } = openHomelab({ sockets: () => ({}), env: { PVE_HOST: "127.0.0.1:9" } });
    check(await run(["plan", EXAMPLE]), { name: "", code: 1, says: ["127.0.0.1:9"] });
  });

  test("something that is not PVE", async () => {
    const server = createServer((_, response) => response.end("<html>hello</html>"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { run } = openHomelab({
      sockets: () => ({ fetch: (url, init) => fetch(url.replace("https:", "http:"), init) }),
      env: { PVE_HOST: `127.0.0.1:${port}` },
    });
    const ran = await run(["plan", EXAMPLE]);
    server.close();
    check(ran, { name: "", code: 1, says: ["PVE"] });
  });

  test("a wrong fingerprint", async () => {
    const { run, simulator } = openHomelab({ sockets: () => ({}) });
    const { url, close } = await simulator.serve({ port: 0 });
    const PVE_FINGERPRINT = Array.from({ length: 32 }, () => "AB").join(":");
    const ran = await run(["plan", EXAMPLE], { env: { PVE_HOST: url, PVE_FINGERPRINT } });
    await close();
    check(ran, { name: "", code: 1, says: [/fingerprint/i] });
  });

  test("a bad token", async () => {
    const { run } = openHomelab({ env: { PVE_TOKEN: "hermes@pve!deploy=00000000-0000-0000-0000-000000000000" } });
    check(await run(["plan", EXAMPLE]), { name: "", code: 1, says: ["hermes@pve!deploy", "API Tokens"] });
  });
});

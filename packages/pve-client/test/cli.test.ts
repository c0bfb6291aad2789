import { chmod, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createSimulator, type Simulator } from "@homelab/pve-client/simulator";
import { beforeEach, describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import type { World } from "../src/cli/world.ts";

const SECRET = "00000000-0000-4000-8000-000000000000";
const PVE_TOKEN = `hermes@pve!deploy=${SECRET}`;

let simulator: Simulator;
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "pve-cli-"));
  simulator = createSimulator({
    passwords: { "root@pam": "right horse" },
    tokens: { "hermes@pve!deploy": SECRET },
    files: {
      "user.cfg":
        "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nrole:R:VM.Audit,VM.Console,VM.PowerMgmt,VM.Config.Memory,VM.Config.Options,Sys.Audit:\nacl:1:/:hermes@pve:R:\n",
      "storage.cfg": "dir: local\n\tpath /var/lib/vz\n\tcontent rootdir\n",
      "nodes/pve1/lxc/105.conf":
        "arch: amd64\ncmode: shell\nhostname: web\nmemory: 512\nostype: debian\nrootfs: local:105/vm-105-disk-0.raw,size=4G\nunprivileged: 1\n",
      "nodes/pve1/lxc/106.conf": "arch: amd64\nhostname: db\nmemory: 256\nostype: debian\n",
    },
    content: { local: [{ volid: "local:105/vm-105-disk-0.raw", size: 4 * 1024 ** 3 }] },
    running: [105],
  });
});

interface Run {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  /** Over HTTPS, with the settings that are there. */
  readonly real?: boolean;
}

async function pve(argv: readonly string[], { env = {}, stdin = "", isTTY = false, real = false }: Run = {}) {
  const written = { out: "", err: "" };
  const world: World = {
    env: { HOME: home, ...(real ? {} : { PVE_HOST: "pve1", PVE_TOKEN }), ...env },
    stdin: Object.assign(Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]), { isTTY: false }),
    stdout: { write: (text) => (written.out += text), isTTY },
    stderr: { write: (text) => (written.err += text) },
    signal: new AbortController().signal,
    ...(real ? {} : { fetch: simulator.fetch, webSocket: simulator.webSocket }),
  };
  const code = await main(argv, world);
  expect(written.out + written.err).not.toContain(SECRET);
  return { code, ...written };
}

describe("calls", () => {
  test("a table on a terminal, JSON elsewhere and with --json", async () => {
    const onTerminal = await pve(["get", "/nodes/pve1/lxc"], { isTTY: true });
    expect(onTerminal).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^vmid +name +type +status .*\n105 +web +/),
    });
    for (const run of [
      await pve(["get", "/nodes/pve1/lxc"]),
      await pve(["get", "/nodes/pve1/lxc", "--json"], { isTTY: true }),
    ]) {
      expect(JSON.parse(run.out)).toContainEqual(expect.objectContaining({ vmid: 105, name: "web" }));
    }
  });

  test("a change, with a value from a file", async () => {
    const file = join(home, "memory");
    await writeFile(file, "1024\n");
    expect(await pve(["put", "/nodes/pve1/lxc/105/config", `memory=@${file}`])).toMatchObject({ code: 0 });
    expect(simulator.files()["nodes/pve1/lxc/105.conf"]).toContain("memory: 1024\n");
  });

  test("a task is followed, its log beside the answer", async () => {
    const { code, out, err } = await pve(["post", "/nodes/pve1/lxc/105/status/stop"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("TASK OK");
    const started = await pve(["create", "/nodes/pve1/lxc/105/status/start", "--no-wait"], { isTTY: true });
    expect(started.out).toMatch(/^UPID:pve1:.*:vzstart:105:hermes@pve!deploy:\n$/);
  });

  test("a task that fails", async () => {
    simulator.faults.nextTask({ kind: "error", message: "no such disk" });
    const { code, err } = await pve(["post", "/nodes/pve1/lxc/105/status/stop"]);
    expect(code).toBe(1);
    expect(err).toContain("task vzstop 105 on pve1 failed: no such disk");
  });

  test.each<[string[], number, string]>([
    [["get", "/nodes/pve1/lxcc"], 2, "did you mean /nodes/{node}/lxc?"],
    [["put", "/version"], 2, "/version has no put, only get."],
    [["put", "/nodes/pve1/lxc/105/config", "memory"], 2, '"memory" is no parameter: write key=value'],
    [["put", "/nodes/pve1/lxc/105/config", "memory=@/none"], 2, "/none cannot be read"],
    [["put", "/nodes/pve1/lxc/105/config", "memroy=1"], 2, "did you mean memory?"],
    [["put", "/nodes/pve1/lxc/105/config", "hostname=x"], 1, "lacks"],
    [["get", "/nodes/pve1/lxc/999/config"], 1, "No guest 999 is among the 2 that this credential sees"],
    [["get", "/nodes/pve1/qemu/105/config"], 1, "105 is a container on node pve1: call /nodes/pve1/lxc/105."],
    [["token", "keeper@pve!x1", "get", "/version"], 2, '"get" is no call: each one is a single argument'],
    [["token", "keeper", "get /version"], 2, "expected user@realm or user@realm!token"],
    [["frobnicate"], 2, "unknown command 'frobnicate'"],
    [["get"], 2, "missing required argument 'path'"],
  ])("%j: exit code %i, %s", async (argv, want, text) => {
    const { code, err } = await pve(argv);
    expect(code).toBe(want);
    if (text !== "lacks") expect(err).toContain(text);
    else expect(err).toMatch(/needs VM\.Config\.Network on \/vms\/105/);
  });
});

describe("exec", () => {
  test("in a container, by name, with what comes on standard input", async () => {
    expect(await pve(["exec", "-i", "web", "--", "cat", "-"], { stdin: "fed" })).toMatchObject({ code: 0, out: "fed" });
    expect(await pve(["exec", "web", "cat"], { stdin: "not fed" })).toMatchObject({ code: 0, out: "" });
    expect((await pve(["exec", "105", "sh", "-c", "exit 7"])).code).toBe(7);
  });

  test("--restart: in a container whose console asks for a login", async () => {
    const refused = await pve(["exec", "106", "hostname"]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("container 106") });
    expect(await pve(["exec", "--restart", "106", "hostname"])).toMatchObject({ code: 0, out: "db\n" });
    expect(simulator.files()["nodes/pve1/lxc/106.conf"]).not.toContain("cmode");
  });

  test.each([
    [["exec", "nobody", "ls"], 'No guest is called "nobody"'],
    [["exec", "106", "ls"], "106"],
  ])("%j", async (argv, text) => {
    const { code, err } = await pve(argv);
    expect(code).toBe(1);
    expect(err).toContain(text);
  });
});

test("can: yes, or no with the reason, the rule and what helps", async () => {
  const yes = await pve(["can", "put", "/nodes/pve1/lxc/105/config", "memory=1"]);
  expect(yes).toMatchObject({ code: 0, out: "yes: hermes@pve!deploy may\n" });
  const no = await pve(["can", "set", "/nodes/pve1/lxc/105/config", "features=keyctl=1"]);
  expect(no.code).toBe(3);
  expect(no.out).toMatch(/^no: .*\n {2}rule: .*\(PVE\/LXC\.pm.*\n {2}as root on the node: pct set 105/s);
  expect(JSON.parse((await pve(["can", "get", "/version", "--json"])).out)).toMatchObject({ allowed: true });
  expect(simulator.log.every(({ method }) => method === "GET")).toBe(true);
});

test("token: the commands for just these calls, without asking a server", async () => {
  const calls = ["post /nodes/pve1/lxc/105/snapshot snapname=x", "get /nodes/pve1/lxc/105/config"];
  const { code, out } = await pve(["token", "keeper@pve!nightly", ...calls, "--role", "Keeper"], { real: true });
  expect(code).toBe(0);
  expect(out).toContain("pveum role add Keeper --privs VM.Audit,VM.Snapshot\n");
  expect(out).toContain("pveum user token add keeper@pve nightly");
  expect(simulator.log).toEqual([]);
});

describe("realms", () => {
  test("are listed without any credential, as a table or as JSON", async () => {
    const env = { PVE_TOKEN: "" };
    expect(await pve(["realms"], { env, isTTY: true })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^type +realm +comment\npam +pam +\S.*\npve +pve +/),
    });
    const { out } = await pve(["realms", "pve1", "--json"], { env });
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ realm: "pam", type: "pam" }));
    expect(simulator.log.map(({ authid }) => authid)).toEqual([undefined, undefined]);
  });

  test("of a server whose certificate is trusted once", async () => {
    const { url, close } = await simulator.serve();
    const { host } = new URL(url);
    const refused = await pve(["realms", host], { real: true });
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("--trust") });
    expect((await pve(["realms", host, "--trust"], { real: true })).code).toBe(0);
    expect((await pve(["realms", host], { real: true })).code).toBe(0);
    await close();
  });

  test("without a server there is nothing to ask", async () => {
    expect(await pve(["realms"], { real: true })).toMatchObject({ code: 2, err: expect.stringContaining("No server") });
  });
});

describe("settings", () => {
  test("login --trust notes the certificate and keeps the token for its owner alone; then nothing more is asked", async () => {
    const { url, close } = await simulator.serve();
    const host = new URL(url).host;
    const run = await pve(["login", host, "--trust"], { real: true, stdin: `${PVE_TOKEN}\n` });
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining(`${host} runs PVE 9.`) });
    const folder = join(home, ".config/pve");
    for (const file of ["login.json", "known_hosts"]) expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, "known_hosts"), "utf8")).toContain(`${host} `);
    expect((await pve(["get", "/version"], { real: true })).code).toBe(0);

    await chmod(join(folder, "login.json"), 0o644);
    const open = await pve(["get", "/version"], { real: true });
    expect(open).toMatchObject({ code: 2, err: expect.stringContaining("others may read it: chmod 600") });
    await close();
  });

  test("without --trust a certificate that nobody vouches for is refused, and nothing is kept", async () => {
    const { url, close } = await simulator.serve();
    const run = await pve(["login", new URL(url).host], { real: true, stdin: PVE_TOKEN });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/certificate is not trusted.*SHA-256 fingerprint is/s);
    await expect(stat(join(home, ".config/pve/login.json"))).rejects.toThrow("ENOENT");
    await close();
  });

  test("another certificate than was trusted is refused before the token is sent", async () => {
    const first = await simulator.serve();
    const { port, host } = new URL(first.url);
    await pve(["login", host, "--trust"], { real: true, stdin: PVE_TOKEN });
    await first.close();
    const second = await simulator.serve({ port: Number(port) });
    const before = simulator.log.length;
    const run = await pve(["get", "/version"], { real: true });
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining("has another certificate than before") });
    expect(simulator.log).toHaveLength(before);
    await second.close();
  });

  test("a password from a file", async () => {
    const PVE_PASSWORD_FILE = join(home, "password");
    await writeFile(PVE_PASSWORD_FILE, "right horse\n");
    const env = { PVE_TOKEN: "", PVE_USER: "root@pam", PVE_PASSWORD_FILE };
    expect((await pve(["get", "/version"], { env })).code).toBe(0);
    expect(simulator.log.map(({ authid }) => authid)).toContain("root@pam");
  });

  test.each([
    [{}, "No server: set PVE_HOST and PVE_TOKEN, or run pve login HOST."],
    [{ PVE_HOST: "pve1" }, "No credential: set PVE_TOKEN"],
    [{ PVE_HOST: "pve1", PVE_TOKEN: "abc" }, "PVE_TOKEN (user@realm!name=secret): Not an API token"],
    [{ PVE_HOST: "pve1", PVE_USER: "root", PVE_PASSWORD: "x" }, "PVE_USER: A user is name@realm"],
    [{ PVE_HOST: "pve1", PVE_USER: "a@pve", PVE_PASSWORD_FILE: "/none" }, "PVE_PASSWORD_FILE: ENOENT"],
    [{ PVE_HOST: "pve1", PVE_TOKEN, PVE_FINGERPRINT: "AA" }, "PVE_FINGERPRINT: tls.fingerprint must be 32 bytes"],
    [{ PVE_HOST: "pve1", PVE_TOKEN, PVE_CA: "/none" }, "PVE_CA: ENOENT"],
    [{ PVE_HOST: "pve1", PVE_USER: "root@pam" }, "neither PVE_PASSWORD_FILE nor PVE_PASSWORD"],
  ])("%j: %s", async (env, text) => {
    expect(await pve(["get", "/version"], { real: true, env })).toMatchObject({
      code: 2,
      err: expect.stringContaining(text),
    });
  });
});

test("each command's own help has an example", async () => {
  for (const name of ["get", "post", "put", "delete", "exec", "enter", "can", "token", "login", "realms"]) {
    expect((await pve([name, "--help"])).out).toMatch(new RegExp(`Example: pve ${name} .*\n.*pve --help\n$`));
  }
});

test("help names every command, the settings and the exit codes", async () => {
  const { code, out } = await pve(["--help"]);
  expect(code).toBe(0);
  for (const word of [
    "get",
    "post",
    "put",
    "delete",
    "exec",
    "can",
    "token",
    "login",
    "realms",
    "PVE_TOKEN",
    "Exit codes",
    "key=@FILE",
  ]) {
    expect(out).toContain(word);
  }
});

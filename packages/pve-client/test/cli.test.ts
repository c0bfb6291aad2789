import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { freshWorld, home, pve, simulator } from "./pve-command.ts";

beforeEach(freshWorld);

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
    const lines = ["exec", "web", "printf", "one\n\ntwo"];
    expect((await pve(lines)).out).toBe("one\n\ntwo");
    expect((await pve(lines, { isTTY: true })).out).toBe("one\n\ntwo\n");
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

import { withShell } from "@homelab/pve-client";
import { describe, expect, test } from "vitest";
import { guest, world } from "./world.ts";

const CONFIG = "/nodes/{node}/lxc/{vmid}/config";
type World = ReturnType<typeof world>;

const writes = ({ simulator }: World) =>
  simulator.log
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path.split("/105/")[1]}`);
const cmodes = async ({ pve }: World) => ({
  now: (await pve.get(CONFIG, { ...guest, current: true })).cmode,
  next: (await pve.get(CONFIG, guest)).cmode,
});

test("where the console is a shell already, only the work is done", async () => {
  const here = world("cmode: shell\n");
  expect(await withShell(here.pve, guest, async () => "done")).toBe("done");
  expect(writes(here)).toEqual([]);
});

test.each([
  ["tty", ""],
  ["console", "cmode: console\n"],
])("a container that runs with cmode %s is not restarted unless that is allowed", async (cmode, line) => {
  const here = world(line);
  const run = withShell(here.pve, guest, () => expect.fail("must not be called"));
  await expect(run).rejects.toMatchObject({ name: "ConsoleError", problem: "login-prompt", mayHaveRun: false });
  await expect(run).rejects.toThrow(`its cmode is "${cmode}", and "shell" takes effect at its next start only`);
  expect(writes(here)).toEqual([]);
});

test.each([
  ["unset", "", undefined],
  ["console", "cmode: console\n", "console"],
])("it is restarted, and cmode that was %s comes back at its next start", async (_name, line, before) => {
  const here = world(line);
  const seen = await withShell(here.pve, guest, () => cmodes(here), { restart: true });
  expect(seen).toEqual({ now: "shell", next: "shell" });
  expect(await cmodes(here)).toEqual({ now: "shell", next: before });
  expect(writes(here)).toEqual(["PUT config", "POST status/reboot", "PUT config"]);
});

test("one that is stopped is started for it, and is as before at the end", async () => {
  const here = world("cmode: console\n", { stopped: true });
  expect(await withShell(here.pve, guest, () => cmodes(here))).toEqual({ now: "shell", next: "shell" });
  expect(await cmodes(here)).toEqual({ now: "console", next: "console" });
  expect(here.simulator.guest(105).isRunning).toBe(false);
});

describe("cmode is put back too when", () => {
  const failing = async () => {
    throw new Error("the work failed");
  };

  test("the work fails", async () => {
    const here = world("");
    await expect(withShell(here.pve, guest, failing, { restart: true })).rejects.toThrow("the work failed");
    expect(await cmodes(here)).toEqual({ now: "shell", next: undefined });
  });

  test("the restart fails: nothing is pending then", async () => {
    const here = world("");
    here.simulator.faults.nextTask({ kind: "error", message: "no shutdown" }, { type: "vzreboot" });
    const run = withShell(here.pve, guest, () => expect.fail("must not be called"), { restart: true });
    await expect(run).rejects.toThrow("no shutdown");
    expect(await cmodes(here)).toEqual({ now: undefined, next: undefined });
  });

  test("the start fails, and somebody wanted another one anyway", async () => {
    const here = world("cmode: tty\n");
    await here.pve.put(CONFIG, { ...guest, cmode: "console" });
    here.simulator.faults.nextTask({ kind: "error", message: "no start" }, { type: "vzreboot" });
    await expect(withShell(here.pve, guest, failing, { restart: true })).rejects.toThrow("no start");
    expect(await cmodes(here)).toEqual({ now: "tty", next: "console" });
  });

  test("that fails as well: both reasons, and the command", async () => {
    const here = world("");
    const work = async () => {
      here.simulator.faults.next({ kind: "status", status: 500, reason: "disk full" }, { method: "PUT" });
      return await failing();
    };
    const run = withShell(here.pve, guest, work, { restart: true });
    await expect(run).rejects.toThrow(/is still shell, .*disk full.* pct set 105 --cmode tty/s);
    await expect(run).rejects.toMatchObject({ cause: { message: "the work failed" } });
  });
});

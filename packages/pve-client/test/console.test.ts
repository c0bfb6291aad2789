import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { apiToken, ConsoleError, createPveClient, type PveClient, password } from "@homelab/pve-client";
import { afterEach, describe, expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { ptyConsole } from "./pty-console.ts";
import { guest, simulated } from "./simulated-container.ts";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** A real shell on a real terminal of this machine. */
async function realShell(): Promise<{ pve: PveClient; folder: string }> {
  const server = await ptyConsole("dash");
  const { url, fingerprint } = server;
  const pve = createPveClient({ url, tls: { fingerprint }, auth: apiToken("hermes@pve!deploy", "0f1e2d3c-secret") });
  cleanUps.push(
    () => pve.close(),
    () => server.close(),
  );
  return { pve, folder: await mkdtemp(join(tmpdir(), "pve-push-")) };
}

test("ten megabytes of output, every byte", async () => {
  const { pve } = await realShell();
  const line = "0123456789abcde 기\n";
  const count = Math.floor(10_000_000 / Buffer.byteLength(line));
  const script = `yes '${line.trim()}' | head -n ${count}`;
  const { code, output } = await pve.exec({ ...guest, command: ["sh", "-c", script] });
  expect(code).toBe(0);
  expect(output === line.repeat(count)).toBe(true);
});

describe("push", () => {
  test("a file of any bytes, with its mode, in place of the old one", async () => {
    const { pve, folder } = await realShell();
    const path = join(folder, "it's a file");
    for (const content of [randomBytes(100_000), Buffer.from("short\r\n\0\x03"), Buffer.alloc(0)]) {
      const { sha256 } = await pve.push({ ...guest, path, content, mode: 0o640 });
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect((await readFile(path)).equals(content)).toBe(true);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(["it's a file"]);
  });

  test("in a simulated container; text is UTF-8", async () => {
    const { fetch, webSocket, guest: inside } = simulated();
    const pve = createPveClient({ url: "https://pve1", fetch, webSocket, auth: password("root@pam", "right horse") });
    await pve.push({ ...guest, path: "/etc/motd", content: "안녕 ü\n", mode: 0o600 });
    expect(await inside(118).run("cat /etc/motd; stat -c %a /etc/motd")).toMatchObject({ output: "안녕 ü\n600\n" });
  });

  test("a place where nothing can be written: the reason, and nothing is left", async () => {
    const { pve, folder } = await realShell();
    const run = pve.push({ ...guest, path: join(folder, "none/file"), content: "x" });
    await expect(run).rejects.toBeInstanceOf(ConsoleError);
    await expect(run).rejects.toThrow(/could not be written \(exit code \d+\): .*none\/file.*(?:nonexistent|No such)/s);
    expect(await readdir(folder)).toEqual([]);
  });

  test("bytes that arrive otherwise than they were sent are not put in place", async () => {
    const { pve, folder } = await realShell();
    // a `cat` that loses something stands before the real one
    await pve.push({ ...guest, path: join(folder, "cat"), content: "#!/bin/sh\nhead -c 3\n", mode: 0o755 });
    await chmod(join(folder, "cat"), 0o755);
    const { PATH = "" } = process.env;
    const server = await ptyConsole("dash", { PATH: `${folder}:${PATH}` });
    cleanUps.push(() => server.close());
    const broken = createPveClient({ ...server, tls: server, auth: apiToken("hermes@pve!deploy", "0f1e2d3c-secret") });
    cleanUps.push(() => broken.close());
    const run = broken.push({ ...guest, path: join(folder, "file"), content: "whole" });
    await expect(run).rejects.toThrow(/checksum mismatch: [0-9a-f]{64}/);
    expect(await readdir(folder)).toEqual(["cat"]);
  });

  test.each([
    [{ path: "relative" }, "no absolute path"],
    [{ path: "/dir/" }, "no absolute path"],
    [{ path: "/a", mode: 0o10000 }, "no permission bits"],
  ])("nothing is opened for %j", async (what, text) => {
    const { log, fetch } = simulated();
    const pve = createPveClient({ url: "https://pve1", fetch, auth: password("root@pam", "right horse") });
    await expect(pve.push({ ...guest, content: "x", ...what })).rejects.toThrow(text);
    expect(log).toEqual([]);
  });
});

describe("refusals say why", () => {
  test("cmode", async () => {
    const { fetch, webSocket } = simulated("cmode: tty\n");
    const pve = createPveClient({ url: "https://pve1", fetch, webSocket, auth: password("root@pam", "right horse") });
    const run = pve.exec({ ...guest, command: ["true"] });
    await expect(run).rejects.toMatchObject({ problem: "login-prompt" });
    await expect(run).rejects.toThrow(/changes at its next start only: pct set 118 --cmode shell && pct reboot 118/);
  });

  test.each([
    ["8.4.5", true],
    ["9.2.11", false],
  ])("a token at PVE %s: too old is %s", async (version, isTooOld) => {
    const fetch = async (url: string) => {
      const isVersion = url.endsWith("/version");
      const body = isVersion ? JSON.stringify({ data: { version } }) : '{"data":null}';
      return new Response(body, {
        status: isVersion ? 200 : 403,
        statusText: isVersion ? "OK" : "Permission check failed",
      });
    };
    const pve = createPveClient({ url: "https://pve1", fetch, auth: apiToken("hermes@pve!deploy", "0f1e2d3c-secret") });
    const run = pve.exec({ ...guest, command: ["true"] });
    if (!isTooOld) await expect(run).rejects.toMatchObject({ name: "PermissionError" });
    else await expect(run).rejects.toThrow(/PVE 8\.4\.5 opens no console for an API token.*password\(user, secret\)/);
  });
});

describe("pve enter", () => {
  function terminal(which = "web") {
    const { fetch, webSocket } = simulated();
    const stdin = Object.assign(new PassThrough(), {
      isTTY: true,
      raw: [] as boolean[],
      setRawMode: (raw: boolean) => stdin.raw.push(raw),
    });
    const listeners: (() => void)[] = [];
    let shown = "";
    const stdout = {
      isTTY: true,
      columns: 100,
      rows: 30,
      write: (bytes: string | Uint8Array) => {
        shown += Buffer.from(bytes).toString("utf8");
      },
      on: (_event: "resize", listener: () => void) => listeners.push(listener),
      off: (_event: "resize", listener: () => void) => listeners.splice(listeners.indexOf(listener), 1),
    };
    const env = { PVE_HOST: "pve1", PVE_USER: "root@pam", PVE_PASSWORD: "right horse", HOME: "/nonexistent" };
    const stderr = { write: () => true };
    const signal = new AbortController().signal;
    const code = main(["enter", which], { env, stdin, stdout, stderr, signal, fetch, webSocket });
    return { stdin, stdout, listeners, code, shown: () => shown };
  }

  test("keys go there as they are, the size is kept right, Ctrl-] leaves, and the keyboard is as before", async () => {
    const { stdin, stdout, listeners, code, shown } = terminal();
    await expect.poll(shown).toMatch(/# $/);
    stdin.write("echo 기 $((6 * 7))\r");
    await expect.poll(shown).toContain("기 42");
    stdout.columns = 132;
    for (const listener of listeners) listener();
    stdin.write("stty size\r");
    await expect.poll(shown).toMatch(/30 132/);
    stdin.write("\x1d");
    expect(await code).toBe(0);
    expect(stdin.raw).toEqual([true, false]);
    expect(listeners).toEqual([]);
  });

  test("it ends with the shell", async () => {
    const { stdin, code, shown } = terminal("118");
    await expect.poll(shown).toMatch(/# $/);
    stdin.write("exit\r");
    expect(await code).toBe(0);
  });
});

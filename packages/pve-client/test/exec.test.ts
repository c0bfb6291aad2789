import { randomBytes } from "node:crypto";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apiToken, ConsoleError, createPveClient, type PveClient } from "@homelab/pve-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandCases } from "./command-cases.ts";
import { type PtyConsole, ptyConsole } from "./pty-console.ts";

const cleanUps: (() => Promise<void>)[] = [];

async function open(
  program: string,
  variables?: Record<string, string>,
): Promise<{ server: PtyConsole; pve: PveClient }> {
  const server = await ptyConsole(program, variables);
  const { url, fingerprint } = server;
  const pve = createPveClient({ url, tls: { fingerprint }, auth: apiToken("hermes@pve!deploy", "0f1e2d3c-secret") });
  cleanUps.push(async () => {
    await pve.close();
    await server.close();
  });
  return { server, pve };
}

afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
});

const guest = { node: "pve1", vmid: 118 };

describe.each(["dash", "bash --norc"])("on a real terminal with %s", (shell) => {
  let pve: PveClient;
  beforeAll(async () => {
    ({ pve } = await open(shell));
  });

  test.each([
    ...commandCases,
    ["a killed command", ["sh", "-c", "kill -9 $$"], undefined, { code: 137, output: expect.any(String) }] as const,
  ])("%s", async (_name, command, stdin, want) => {
    expect(await pve.exec({ ...guest, command, stdin })).toEqual(want);
  });

  test("much input and much output", async () => {
    const stdin = randomBytes(150_000).toString("base64");
    const { code, output } = await pve.exec({ ...guest, command: ["cat"], stdin });
    expect(code).toBe(0);
    expect(output === stdin).toBe(true);
  });

  test("what looks like a mark is only output", async () => {
    const stdin = "pve-begin-\npve-end-00:7:\npve-over-\n# \nlogin: ";
    expect(await pve.exec({ ...guest, command: ["cat"], stdin })).toEqual({ code: 0, output: stdin });
  });

  test("the shell is left, with nothing but printable lines typed", async () => {
    const { server, pve } = await open(shell);
    await pve.exec({ ...guest, command: ["printf", "기\n"], stdin: "ü\t\x03" });
    await expect.poll(() => server.log.ended).toBe(1);
    expect(server.log.typed).toMatch(/^[\x20-\x7e\n]*exit\n$/);
    expect(Math.max(...server.log.typed.split("\n").map((line) => line.length))).toBeLessThan(4000);
  });

  test("nothing of it is left in the shell's history", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "pve-exec-")), "history");
    const { server, pve } = await open(shell, { HISTFILE: file });
    await pve.exec({ ...guest, command: ["true"], stdin: "secret" });
    await expect.poll(() => server.log.ended).toBe(1);
    await expect(readFile(file, "utf8")).rejects.toThrow("ENOENT");
  });

  test("a command that takes too long is interrupted", async () => {
    const { server, pve } = await open(shell);
    const run = pve.exec({ ...guest, command: ["sh", "-c", "echo begun; sleep 60"], timeout: 2500 });
    await expect(run).rejects.toThrow(expect.objectContaining({ problem: "timeout" }));
    await expect(run).rejects.toThrow(/container 118 on node pve1: the command was not over after 2500 ms/);
    await expect.poll(() => server.log.ended, { timeout: 5000 }).toBe(1);
  });
});

test("looks whether the console is free, asks for it with the token, and tells the terminal its size", async () => {
  const { server, pve } = await open("dash");
  await pve.exec({ ...guest, command: ["true"] });
  const lines = server.log.requests.map(({ line }) => line);
  expect(lines.slice(0, 2)).toEqual([
    "GET /nodes/pve1/tasks?vmid=118&source=active",
    "POST /nodes/pve1/lxc/118/termproxy",
  ]);
  expect(lines[2]).toMatch(
    /^GET \/nodes\/pve1\/lxc\/118\/vncwebsocket\?port=5900&vncticket=PVEVNC%3A6B002B04%3A%3A\S+%2FpSY4uNj4wPkmCgZ7gFp8jPemc%3D%3D$/,
  );
  for (const { headers } of server.log.requests) {
    expect(headers.authorization).toBe("PVEAPIToken=hermes@pve!deploy=0f1e2d3c-secret");
  }
  expect(server.log.sizes).toEqual(["250:50"]);
});

test("without vmid it is the node's own console", async () => {
  const { server, pve } = await open("dash");
  expect(await pve.exec({ node: "pve1", command: ["echo", "node"] })).toEqual({ code: 0, output: "node\n" });
  expect(server.log.requests[0]?.line).toBe("POST /nodes/pve1/termproxy");
  expect(server.log.requests[1]?.line).toMatch(/^GET \/nodes\/pve1\/vncwebsocket\?/);
});

test.each([
  [
    "a guest whose cmode is tty",
    guest,
    'printf "\\nDebian GNU/Linux 12 litellm tty1\\n\\nlitellm login: "; read name; echo $name',
    /pct set 118 --cmode shell/,
  ],
  [
    "a node for anybody but root@pam",
    { node: "pve1" },
    'printf "pve1 login: "; read name',
    /only the ticket of root@pam/,
  ],
  [
    "a login that speaks only when spoken to",
    guest,
    'read nothing; printf "litellm login: "; read name',
    /asks for a login/,
  ],
])("a login prompt is refused: %s", async (_name, where, program, text) => {
  const { server, pve } = await open(`sh -c '${program}'`);
  const run = pve.exec({ ...where, command: ["true"] });
  await expect(run).rejects.toThrow(ConsoleError);
  await expect(run).rejects.toThrow(text);
  expect(server.log.typed.trim()).toBe("");
});

test("a shell without base64 says so", async () => {
  const { pve } = await open("env PATH=/nonexistent /bin/dash");
  await expect(pve.exec({ ...guest, command: ["true"] })).rejects.toThrow(/needs base64 and sh.*not found/s);
});

test("a connection that breaks is told with what was seen", async () => {
  const { server, pve } = await open("dash");
  const run = pve.exec({ ...guest, command: ["sh", "-c", "echo half way; sleep 60"] });
  run.catch(() => {});
  await expect.poll(() => server.log.typed).toContain("pve-over-");
  server.cut();
  await expect(run).rejects.toThrow(expect.objectContaining({ problem: "closed", mayHaveRun: true }));
});

test("an aborted command is interrupted, and the reason is the signal's", async () => {
  const { server, pve } = await open("dash");
  const controller = new AbortController();
  const run = pve.exec({ ...guest, command: ["sleep", "60"], signal: controller.signal });
  run.catch(() => {});
  await expect.poll(() => server.log.typed).toContain("pve-over-");
  controller.abort(new Error("enough"));
  await expect(run).rejects.toThrow("enough");
  await expect.poll(() => server.log.typed.endsWith("\x03exit\n")).toBe(true);
  await expect.poll(() => server.log.ended, { timeout: 5000 }).toBe(1);
});

test.each([
  ["an empty command", [], "a command needs a program"],
  ["a NUL byte", ["printf", "a\0b"], "NUL"],
])("nothing is opened for %s", async (_name, command, text) => {
  const { server, pve } = await open("dash");
  await expect(pve.exec({ ...guest, command })).rejects.toThrow(text);
  expect(server.log.requests).toEqual([]);
});

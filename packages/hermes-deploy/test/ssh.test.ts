import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@homelab/pve-client/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNodeOverSsh, ssh } from "../src/channels/ssh/ssh.ts";
import type { SshTarget } from "../src/channels/ssh/ssh-session.ts";
import { homelab, NODE } from "../src/simulation/fixture.ts";
import { EXAMPLE, openHomelab } from "./homelab-world.ts";
import { openSshNode, type SshNode, sshKeyPair } from "./ssh-node.ts";

const simulator = createSimulator(homelab());
let node: SshNode;
beforeAll(async () => {
  node = await openSshNode(simulator, NODE);
});
afterAll(() => node.close());

function login(change: Partial<SshTarget> = {}): SshTarget {
  const trust = { fingerprint: node.hostKeyFingerprint };
  return { user: "root", host: "127.0.0.1", port: node.port, privateKeys: [node.privateKey], trust, ...change };
}
const quiet = { log: () => {}, timeout: 10_000 };

describe("a login over SSH", () => {
  test("is told what a script prints, line by line, whole characters, and its exit code", async () => {
    const session = await openNodeOverSsh(login(), NODE);
    const lines: string[] = [];
    const script = "echo 'Grüße 🦉'\necho more\nprintf 'no end'\nexit 7\n";
    const { code, output } = await session.run("sh", script, { ...quiet, log: (line) => void lines.push(line) });
    expect(code).toBe(7);
    expect(output).toContain("Grüße 🦉\n");
    expect(lines).toEqual(["Grüße 🦉", "more", "no end"]);
    session.close();
  });

  test("trusts known_hosts, and says what to do where that has nothing or another key", async () => {
    const name = `[127.0.0.1]:${node.port}`;
    const session = await openNodeOverSsh(login({ trust: { knownHosts: `${name} ${node.hostKey}\n` } }), NODE);
    session.close();
    await expect(openNodeOverSsh(login({ trust: { knownHosts: "" } }), NODE)).rejects.toMatchObject({
      message: expect.stringContaining(node.hostKeyFingerprint),
      hint: expect.stringContaining("PVE_SSH_HOST_KEY"),
    });
    const other = sshKeyPair().public.trim();
    await expect(openNodeOverSsh(login({ trust: { knownHosts: `${name} ${other}` } }), NODE)).rejects.toThrow(
      "another one than known_hosts says",
    );
    const fingerprint = `SHA256:${"A".repeat(43)}`;
    await expect(openNodeOverSsh(login({ trust: { fingerprint } }), NODE)).rejects.toThrow(
      `${fingerprint} is expected`,
    );
    expect(node.commands.filter((command) => command !== "uname -n" && command !== "sh")).toEqual([]);
  });

  test("says when its key is not accepted, when nobody listens, and when it leads to another node", async () => {
    const stranger = sshKeyPair().private;
    await expect(openNodeOverSsh(login({ privateKeys: [stranger] }), NODE)).rejects.toThrow("accepts none of the keys");
    await expect(openNodeOverSsh(login({ privateKeys: [] }), NODE)).rejects.toThrow("accepts none of the keys");
    await expect(openNodeOverSsh(login({ port: 1 }), NODE)).rejects.toThrow("cannot be reached over SSH");
    await expect(openNodeOverSsh(login(), "pve2")).rejects.toThrow(`it is ${NODE} and not pve2`);
  });

  test("that is cut, stopped or too slow is an error that says whether the script may still run", async () => {
    const session = await openNodeOverSsh(login(), NODE);
    const slow = "sleep 2\n";
    await expect(session.run("sh", slow, { ...quiet, timeout: 50 })).rejects.toThrow("was not over after 0.05 s");
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("stop")), 50);
    await expect(session.run("sh", slow, { ...quiet, signal: stop.signal })).rejects.toThrow("stop");
    const before = node.commands.length;
    const cut = expect(session.run("sh", slow, quiet)).rejects.toThrow("it may still run");
    await expect.poll(() => node.commands.length).toBeGreaterThan(before);
    node.cut();
    await cut;
  });
});

test.each([
  ["root", ["sh", "pct exec 118 -- sh"]],
  ["admin", ["sudo -n sh", "sudo -n pct exec 118 -- sh"]],
])("as %s the node's and the container's shells are %j", async (user, want) => {
  const commands: string[] = [];
  const run = async (command: string) => {
    commands.push(command);
    return { code: 0, output: "" };
  };
  const { doors } = ssh({ run, close: () => {} }, user, { node: NODE, vmid: 118 });
  const effects = async () => ({ seen: [], missing: [] });
  await doors["host-shell"]?.run({ node: NODE, script: "", effects }, { ...quiet, emit: () => {} });
  await doors["guest-shell"]?.run("", { ...quiet, timeoutSeconds: 1 });
  expect(commands).toEqual(want);
});

test("a deployment with a token and SSH asks nobody to paste anything", async () => {
  const directory = await mkdtemp(join(tmpdir(), "hermes-deploy-ssh-"));
  const world = openHomelab({ operator: false });
  const host = await openSshNode(world.simulator, NODE);
  try {
    const key = join(directory, "id");
    await writeFile(key, host.privateKey, { mode: 0o600 });
    const env = {
      PVE_SSH: `root@127.0.0.1:${host.port}`,
      PVE_SSH_KEY: key,
      PVE_SSH_HOST_KEY: host.hostKeyFingerprint,
    };
    const { code, events } = await world.run(["apply", EXAMPLE, "--yes", "--json"], { env });
    expect(events.filter(({ type }) => type === "error" || type === "step.failed")).toEqual([]);
    expect(code).toBe(0);
    expect(events.some(({ type }) => type === "channel.paste")).toBe(false);
    expect(host.commands).toContain("sh");
    expect(await world.run(["plan", EXAMPLE, "--json"], { env })).toMatchObject({ code: 0 });
  } finally {
    await host.close();
    await rm(directory, { recursive: true });
  }
});

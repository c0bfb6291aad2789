import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@homelab/pve-client/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGuestOverSsh } from "../src/channels/ssh/guest-ssh.ts";
import { openNodeOverSsh, ssh } from "../src/channels/ssh/ssh.ts";
import type { SshTarget } from "../src/channels/ssh/ssh-session.ts";
import type { Event } from "../src/report/event.ts";
import { homelab, NODE } from "../src/simulation/fixture.ts";
import { EXAMPLE, openHomelab } from "./homelab-world.ts";
import { openSshGuest, openSshNode, type SshServer, sshKeyPair } from "./ssh-node.ts";

const simulator = createSimulator(homelab());
let node: SshServer;
beforeAll(async () => {
  node = await openSshNode(simulator, NODE);
});
afterAll(() => node.close());

function login(change: Partial<SshTarget> = {}): SshTarget {
  const trust = { fingerprint: node.hostKeyFingerprint };
  return {
    user: "root",
    host: "127.0.0.1",
    port: node.port,
    privateKeys: [node.privateKey],
    variable: "PVE_SSH",
    trust,
    ...change,
  };
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
  const { doors } = ssh({ run, isOpen: true, close: () => {} }, user, { node: NODE, vmid: 118 });
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

describe("a login in the container", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "hermes-deploy-guest-ssh-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  /** What names the login on a server. */
  async function environment({ port, privateKey, hostKeyFingerprint }: SshServer) {
    const key = join(directory, String(port));
    await writeFile(key, privateKey, { mode: 0o600 });
    return {
      PVE_GUEST_SSH: `127.0.0.1:${port}`,
      PVE_GUEST_SSH_KEY: key,
      PVE_GUEST_SSH_HOST_KEY: hostKeyFingerprint,
    };
  }
  const carriers = (events: readonly Event[]) =>
    events.flatMap((event) =>
      event.type === "plan"
        ? event.steps.map(({ id, channel, channelReason }) => `${id}: ${channel}, ${channelReason}`)
        : [],
    );

  test("carries what is done inside as soon as there is a container; before, the API's console does", async () => {
    const world = openHomelab();
    const guest = await openSshGuest(world.simulator, 118);
    try {
      const env = await environment(guest);
      const first = await world.run(["apply", EXAMPLE, "--yes", "--json"], { env });
      expect(first.code, first.output).toBe(0);
      expect(carriers(first.events)).toContainEqual(expect.stringContaining("start-hermes: api-token"));
      expect(guest.commands).toEqual([]);

      await world.simulator.guest(118).files.write("/opt/hermes/compose.yaml", "services: {}\n");
      const second = await world.run(["apply", EXAMPLE, "--yes", "--json"], { env });
      expect(second.code, second.output).toBe(0);
      expect(carriers(second.events)).toEqual([
        "write-files: guest-ssh, the container's shell over SSH, as root",
        "start-hermes: guest-ssh, the container's shell over SSH, as root",
      ]);
      expect(guest.commands.length).toBeGreaterThan(3);
    } finally {
      await guest.close();
    }
  });

  test("to another machine is not used, and that is said", async () => {
    const world = openHomelab();
    expect((await world.run(["apply", EXAMPLE, "--yes", "--json"])).code).toBe(0);
    const other = await openSshGuest(world.simulator, 117);
    try {
      const { code, output, events } = await world.run(["plan", EXAMPLE, "--json"], { env: await environment(other) });
      expect(code, output).toBe(0);
      expect(events).toContainEqual(
        expect.objectContaining({
          type: "warning",
          message: expect.stringContaining("it is not container 118: it has none of the container's MAC addresses"),
        }),
      );
      expect(other.commands).toEqual(["cat /sys/class/net/*/address"]);
    } finally {
      await other.close();
    }
  });

  test("that is gone is made anew for the next script", async () => {
    const world = openHomelab();
    expect((await world.run(["apply", EXAMPLE, "--yes", "--json"])).code).toBe(0);
    const guest = await openSshGuest(world.simulator, 118);
    const mac = await world.simulator.guest(118).files.read("/sys/class/net/eth0/address");
    const session = await openGuestOverSsh(
      {
        ...{ user: "root", host: "127.0.0.1", port: guest.port, variable: "PVE_GUEST_SSH" },
        ...{ privateKeys: [guest.privateKey], trust: { fingerprint: guest.hostKeyFingerprint } },
      },
      { vmid: 118, macs: [mac?.trim().toUpperCase() ?? ""] },
    );
    try {
      guest.cut();
      await expect.poll(() => session.isOpen).toBe(false);
      expect(await session.run("sh", "echo here\n", quiet)).toEqual({ code: 0, output: "here\n" });
    } finally {
      session.close();
      await guest.close();
    }
  });
});

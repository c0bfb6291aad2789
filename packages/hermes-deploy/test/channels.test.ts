import { createPveClient, password, apiToken as tokenAuth } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { afterEach, describe, expect, test } from "vitest";
import { apiToken } from "../src/channels/api-token.ts";
import type { Channel, Effects } from "../src/channels/channel.ts";
import { consoleScript } from "../src/channels/console-script.ts";
import type { ChannelEvent } from "../src/channels/event.ts";
import { rootTicket } from "../src/channels/root-ticket.ts";
import { guestSsh, openGuestOverSsh } from "../src/channels/ssh/guest-ssh.ts";
import { openNodeOverSsh, ssh } from "../src/channels/ssh/ssh.ts";
import type { Needs } from "../src/plan/step.ts";
import { homelab, NODE, ROOT_PASSWORD, TOKEN } from "../src/simulation/fixture.ts";
import { eagerClock } from "./homelab-world.ts";
import { openSshGuest, openSshNode, type SshServer } from "./ssh-node.ts";

const guest = { node: NODE, vmid: 118 };
const CONF =
  "arch: amd64\ncmode: shell\nhostname: hermes\nmemory: 512\nnet0: name=eth0,bridge=intra01,hwaddr=BC:24:11:00:01:18,ip=dhcp,type=veth\nonboot: 1\nostype: debian\nrootfs: local-lvm:vm-118-disk-0,size=8G\nunprivileged: 1\n";

const opened = new Set<() => unknown>();
afterEach(async () => {
  await Promise.all([...opened].map((close) => close()));
  opened.clear();
});

/** A homelab with a running container 118, and a channel to it. */
async function open(name: Channel["name"]) {
  const fixture = homelab();
  const simulator = createSimulator({ ...fixture, files: { ...fixture.files, [`nodes/${NODE}/lxc/118.conf`]: CONF } });
  const sockets = { url: "https://pve.test:8006", fetch: simulator.fetch, webSocket: simulator.webSocket };
  const clock = eagerClock();
  const channels: Record<Channel["name"], () => Channel | Promise<Channel>> = {
    "api-token": () =>
      apiToken(createPveClient({ ...sockets, auth: tokenAuth(TOKEN.id, TOKEN.secret) }), guest, clock, {
        console: true,
      }),
    "root-ticket": () =>
      rootTicket(createPveClient({ ...sockets, auth: password("root@pam", ROOT_PASSWORD) }), guest, clock),
    ssh: async () => {
      const session = await openNodeOverSsh(loginOf(await openSshNode(simulator, NODE)), NODE);
      opened.add(() => session.close());
      return ssh(session, "root", guest);
    },
    "guest-ssh": async () => {
      const login = loginOf(await openSshGuest(simulator, 118));
      const session = await openGuestOverSsh(login, { vmid: 118, macs: ["BC:24:11:00:01:18"] });
      opened.add(() => session.close());
      return guestSsh(session, "root");
    },
    "console-script": () => consoleScript({ clock, fileName: "hermes-118.sh" }),
  };
  return { simulator, channel: await channels[name]() };
}

function loginOf({ port, privateKey, hostKeyFingerprint: fingerprint, close }: SshServer) {
  opened.add(close);
  const to = { user: "root", host: "127.0.0.1", port, variable: "PVE_SSH" };
  return { ...to, privateKeys: [privateKey], trust: { fingerprint } };
}

const carried: Record<Channel["name"], readonly Needs[]> = {
  "guest-ssh": ["guest-shell"],
  "api-token": ["api", "guest-shell"],
  "root-ticket": ["api", "root-api", "host-shell", "guest-shell"],
  ssh: ["host-shell", "guest-shell"],
  "console-script": ["host-shell"],
};
const names = Object.keys(carried) as Channel["name"][];
const offering = (need: Needs) => names.filter((name) => carried[name].includes(need));

describe("every channel", () => {
  test.each(names)("%s carries what it says it carries, and says why for each need", async (name) => {
    const { channel } = await open(name);
    expect(channel.name).toBe(name);
    expect(Object.keys(channel.doors).sort()).toEqual([...carried[name]].sort());
    for (const need of ["api", "root-api", "host-shell", "guest-shell"] as const)
      expect(channel.why[need]).not.toBe("");
  });
});

describe("a channel with a door for", () => {
  const log: string[] = [];
  const conduct = { log: (line: string) => void log.push(line) };

  test.each(offering("api"))("api makes calls and waits for their tasks: %s", async (name) => {
    const { channel, simulator } = await open(name);
    const path = "/nodes/{node}/lxc/{vmid}/status/current";
    const read = () => channel.doors.api?.call({ method: "GET", path, params: guest }, conduct);
    expect(await read()).toMatchObject({ status: "running" });
    const stop = { method: "POST", path: "/nodes/{node}/lxc/{vmid}/status/stop", params: guest } as const;
    expect(await channel.doors.api?.call(stop, conduct)).toBeUndefined();
    expect(await read()).toMatchObject({ status: "stopped" });
    expect(simulator.log.some(({ path: asked }) => asked.includes("/tasks/"))).toBe(true);
  });

  test.each(offering("root-api"))("root-api sets what only root@pam may: %s", async (name) => {
    const { channel } = await open(name);
    const path = "/nodes/{node}/lxc/{vmid}/config";
    const params = { ...guest, features: { nesting: true, keyctl: true } };
    await channel.doors["root-api"]?.call({ method: "PUT", path, params }, conduct);
    const config = await channel.doors["root-api"]?.call({ method: "GET", path, params: guest }, conduct);
    expect(JSON.stringify(config)).toContain("keyctl");
  });

  test.each(offering("guest-shell"))("guest-shell runs scripts as root in the container: %s", async (name) => {
    const { channel, simulator } = await open(name);
    const script = "set -eu\nid -u\nprintf '%s' \"it's $((6 * 7))\" > /root/answer\nexit 3\n";
    const result = await channel.doors["guest-shell"]?.run(script, { ...conduct, timeoutSeconds: 20 });
    expect(result).toMatchObject({ code: 3, output: expect.stringMatching(/^0\r?\n$/) });
    expect(await simulator.guest(118).files.read("/root/answer")).toBe("it's 42");
  });

  test.each(offering("guest-shell"))("guest-shell brings every byte in, and every line out: %s", async (name) => {
    const { channel, simulator } = await open(name);
    const text = Array.from(
      { length: 400 },
      (_, line) => `${line} 'Grüße' "🦉" $HOME \`id\` \\ ${"x".repeat(200)}`,
    ).join("\n");
    const script = `cat > /root/text <<'END_OF_TEXT'\n${text}\nEND_OF_TEXT\nsed -n '1p;400p' /root/text\n`;
    const result = await channel.doors["guest-shell"]?.run(script, { ...conduct, timeoutSeconds: 60 });
    expect(await simulator.guest(118).files.read("/root/text")).toBe(`${text}\n`);
    const [first, last] = text.split("\n").filter((_, line) => line === 0 || line === 399);
    expect(result?.output.split(/\r?\n/)).toEqual([first, last, ""]);
  });

  test.each(offering("guest-shell"))(
    "guest-shell runs one script after the other, each by itself: %s",
    async (name) => {
      const { channel } = await open(name);
      const run = (script: string) => channel.doors["guest-shell"]?.run(script, { ...conduct, timeoutSeconds: 20 });
      expect(await run("cd /etc; answer=42; false\n")).toMatchObject({ code: 1 });
      expect(await run('echo "$PWD${answer:-}"\nexit 0\n')).toMatchObject({
        code: 0,
        output: expect.not.stringMatching(/etc|42/),
      });
    },
  );

  test.each(offering("guest-shell"))("guest-shell is over when its time is: %s", async (name) => {
    const { channel } = await open(name);
    const run = channel.doors["guest-shell"]?.run("sleep 5\n", { ...conduct, timeoutSeconds: 0.2 });
    await expect(run).rejects.toThrow(/0\.2 s|200 ms|time/);
  });

  test.each(offering("guest-shell"))("guest-shell stops when it is asked to: %s", async (name) => {
    const { channel } = await open(name);
    const signal = AbortSignal.abort(new Error("stop"));
    const run = channel.doors["guest-shell"]?.run("true\n", { ...conduct, signal, timeoutSeconds: 20 });
    await expect(run).rejects.toThrow("stop");
  });

  test.each(offering("host-shell"))("host-shell gets a script run as root on the node: %s", async (name) => {
    const { channel, simulator } = await open(name);
    const emit = (event: ChannelEvent) => {
      if (event.type === "channel.paste") void simulator.host(event.node).run(event.script);
    };
    const effects = async (): Promise<Effects> => {
      const there = await simulator.host(NODE).files.exists("/mnt/pve/hdd/hermes");
      return there ? { seen: ["directory"], missing: [] } : { seen: [], missing: ["directory"] };
    };
    const job = { node: NODE, script: "mkdir /mnt/pve/hdd/hermes\nchown 100000:100000 /mnt/pve/hdd/hermes\n", effects };
    const result = await channel.doors["host-shell"]?.run(job, { ...conduct, emit });
    expect(result?.code).toBe(0);
    expect(await simulator.host(NODE).files.status("/mnt/pve/hdd/hermes")).toMatchObject({ uid: 100_000 });
  });
});

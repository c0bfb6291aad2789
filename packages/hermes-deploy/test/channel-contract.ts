import type { Simulator } from "@homelab/pve-client/simulator";
import { describe, expect, test } from "vitest";
import type { Channel, Effects } from "../src/channels/channel.ts";
import type { ChannelEvent } from "../src/channels/event.ts";
import type { Needs } from "../src/plan/step.ts";
import { NODE } from "../src/simulation/fixture.ts";

/** The container that the channels lead to. */
export const GUEST = { node: NODE, vmid: 118 } as const;

/** Where a channel is tried. */
export interface ChannelWorld {
  readonly simulator: Simulator;
  readonly channel: Channel;
}

export interface ContractOptions {
  /** A channel to the running container. */
  readonly open: (name: Channel["name"]) => Promise<ChannelWorld>;
  /** What somebody does with a script that is to be pasted on the node. */
  readonly paste: (simulator: Simulator, node: string, script: string) => Promise<unknown>;
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

/** What every channel promises, whatever is behind it. */
export function channelContract({ open, paste }: ContractOptions): void {
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
      const read = () => channel.doors.api?.call({ method: "GET", path, params: GUEST }, conduct);
      expect(await read()).toMatchObject({ status: "running" });
      const stop = { method: "POST", path: "/nodes/{node}/lxc/{vmid}/status/stop", params: GUEST } as const;
      expect(await channel.doors.api?.call(stop, conduct)).toBeUndefined();
      expect(await read()).toMatchObject({ status: "stopped" });
      expect(simulator.log.some(({ path: asked }) => asked.includes("/tasks/"))).toBe(true);
    });

    test.each(offering("root-api"))("root-api sets what only root@pam may: %s", async (name) => {
      const { channel } = await open(name);
      const path = "/nodes/{node}/lxc/{vmid}/config";
      const params = { ...GUEST, features: { nesting: true, keyctl: true } };
      await channel.doors["root-api"]?.call({ method: "PUT", path, params }, conduct);
      const config = await channel.doors["root-api"]?.call({ method: "GET", path, params: GUEST }, conduct);
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
      const directory = `/mnt/pve/hdd/made-by-${name}`;
      const emit = (event: ChannelEvent) => {
        if (event.type === "channel.paste") void paste(simulator, event.node, event.script);
      };
      const effects = async (): Promise<Effects> => {
        const there = await simulator.host(NODE).files.exists(directory);
        return there ? { seen: ["directory"], missing: [] } : { seen: [], missing: ["directory"] };
      };
      const job = { node: NODE, script: `mkdir ${directory}\nchown 100000:100000 ${directory}\n`, effects };
      const result = await channel.doors["host-shell"]?.run(job, { ...conduct, emit });
      expect(result?.code).toBe(0);
      expect(await simulator.host(NODE).files.status(directory)).toMatchObject({ uid: 100_000 });
    });
  });
}

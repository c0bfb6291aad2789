import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Prompts } from "../src/cli/prompts.ts";
import type { Event } from "../src/report/event.ts";
import { homelab as fixture } from "../src/simulation/fixture.ts";
import { parseSpec } from "../src/spec/parse.ts";
import { shapes } from "../src/spec/spec.ts";
import { openHomelab, type Ran } from "./homelab-world.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-init-"));
afterAll(() => rmSync(directory, { recursive: true }));

let files = 0;
const newFile = () => join(directory, `${++files}.yaml`);
const NO_TARGET = { env: { PVE_HOST: undefined, PVE_TOKEN: undefined } };
const AT_HOME = ["--node", "gihyeon", "--bridge", "intra01"];

/** A homelab whose token may make any container. */
function openHome() {
  const { files: given = {} } = fixture();
  const userCfg = (given["user.cfg"] ?? "").replace("acl:1:/vms/118:", "acl:1:/vms:");
  return openHomelab({ fixture: { files: { ...given, "user.cfg": userCfg } } });
}

const find = <T extends Event["type"]>({ events }: Ran, type: T) =>
  events.find((event): event is Extract<Event, { type: T }> => event.type === type);

describe.each(shapes)("%s", (shape) => {
  test("without a terminal: a commented spec that is right, and that plans", async () => {
    const path = newFile();
    const homelab = openHome();
    const written = await homelab.run(["init", path, "--shape", shape, "--hostname", "mine", "--json"]);
    expect(written.code, written.output).toBe(0);
    const text = readFileSync(path, "utf8");
    expect(text.match(/ # |^# /gm)?.length).toBeGreaterThan(8);
    const parsed = parseSpec(text, path);
    expect(parsed).toMatchObject({ spec: { shape, container: { hostname: "mine", node: "gihyeon" } } });
    expect(homelab.simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
    const plan = await homelab.run(["plan", path, "--json"]);
    expect(plan.code, plan.output).toBe(2);
  });

  test("at a terminal: whoever takes what is offered gets a spec that is right, and that plans", async () => {
    const path = newFile();
    const asked: string[] = [];
    const homelab = openHome();
    const written = await homelab.run(["init", path], { prompts: somebody({ Shape: shape }, asked) });
    expect(written.code, written.output).toBe(0);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((line) => line.startsWith("  "))).toEqual([]);
    expect(readFileSync(path, "utf8")).toContain(`\nshape: ${shape}\n`);
    const plan = await homelab.run(["plan", path, "--json"]);
    expect(plan.code, plan.output).toBe(2);
  });

  test("without PVE: the same by plain questions", async () => {
    const path = newFile();
    const written = await openHome().run(["init", path, "--shape", shape, ...AT_HOME, "--json"], NO_TARGET);
    expect(written.code, written.output).toBe(0);
    expect("spec" in parseSpec(readFileSync(path, "utf8"), path)).toBe(true);
  });
});

test("PVE offers what it has: a free id, its node, its bridge, its storages", async () => {
  const path = newFile();
  const { run } = openHomelab({
    fixture: {
      node: "pve7",
      bridges: ["vmbr3"],
      files: {
        "user.cfg": "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:Administrator:\n",
        "storage.cfg":
          "dir: local\n\tpath /var/lib/vz\n\tcontent vztmpl\n\ndir: tank\n\tpath /tank\n\tcontent rootdir\n\n",
        "nodes/pve7/lxc/100.conf": "hostname: a\nrootfs: tank:100/vm-100-disk-0.raw,size=1G\n",
      },
      content: {},
      running: [],
    },
  });
  const written = await run(["init", path, "--shape", "docker-lxc", "--json"]);
  expect(written.code, written.output).toBe(0);
  expect(parse(readFileSync(path, "utf8"))).toMatchObject({
    container: { vmid: 101, node: "pve7", rootfs: { storage: "tank" }, network: { bridge: "vmbr3" } },
  });
});

test("PVE that does not answer is a warning, and the questions are plain", async () => {
  const path = newFile();
  const written = await openHome().run(["init", path, "--shape", "oci-lxc", "--json"], {
    env: { PVE_TOKEN: "hermes@pve!deploy=wrong" },
  });
  expect(written.code, written.output).toBe(0);
  expect(find(written, "warning")?.message).toContain("could not be asked what it has");
});

test("nobody is let in whom nobody has named", async () => {
  const path = newFile();
  const { run } = openHome();
  await run(["init", path, "--shape", "docker-lxc", "--connectors", "telegram,discord", "--json"]);
  expect(parse(readFileSync(path, "utf8")).hermes.connectors).toEqual({
    telegram: { bot_token: "env:TELEGRAM_BOT_TOKEN" },
    discord: { bot_token: "env:DISCORD_BOT_TOKEN" },
  });
  const named = ["--telegram-users", "42424242,43434343", "--connectors", "telegram"];
  await run(["init", path, "--shape", "docker-lxc", ...named, "--force", "--json"]);
  expect(parse(readFileSync(path, "utf8")).hermes.connectors.telegram.allowed_users).toEqual(["42424242", "43434343"]);
});

test.each([
  ["no shape", [], "--shape takes docker-lxc"],
  ["a misspelt shape", ["--shape", "docker-lcx"], "Did you mean docker-lxc?"],
  ["an answer that is wrong", ["--shape", "docker-lxc", "--vmid", "7"], "--vmid: 100 or more"],
  [
    "a secret in place of its reference",
    ["--shape", "docker-lxc", "--model-key", "sk-123"],
    "a secret is never written here",
  ],
  [
    "a question of another shape",
    ["--shape", "docker-lxc", "--pet-vmid", "9"],
    "--pet-vmid is not asked about this shape",
  ],
  ["a gateway without an address", ["--shape", "oci-lxc", "--gateway", "10.0.0.1"], "--gateway means nothing here"],
  ["an unknown platform", ["--shape", "oci-lxc", "--connectors", "fax"], "there is no fax"],
])("%s: said, and nothing is written", async (_, args, want) => {
  const path = newFile();
  const { code, output } = await openHome().run(["init", path, ...args], NO_TARGET);
  expect({ code, output }).toEqual({ code: 4, output: expect.stringContaining(want) });
  expect(output).not.toContain("sk-123");
  expect(existsSync(path)).toBe(false);
});

test("a file that is there stays, unless it is given up", async () => {
  const path = newFile();
  writeFileSync(path, "mine\n");
  const { run } = openHome();
  const argv = ["init", path, "--shape", "docker-lxc"];
  const refused = await run(argv);
  expect({ code: refused.code, output: refused.output }).toMatchObject({
    code: 4,
    output: expect.stringContaining("is there already"),
  });
  expect((await run(argv, { confirm: async () => false })).code).toBe(1);
  expect(readFileSync(path, "utf8")).toBe("mine\n");
  expect((await run(argv, { confirm: async () => true })).code).toBe(0);
  expect(readFileSync(path, "utf8")).toContain("shape: docker-lxc");
});

/** Somebody at a terminal who gives these answers, and takes what is there for the rest. */
function somebody(answers: Readonly<Record<string, string>>, asked: string[] = []): Prompts {
  return {
    async text({ message, initial, problem }) {
      asked.push(message);
      const answer = answers[message] ?? initial;
      const wrong = problem(answer);
      if (wrong !== undefined) asked.push(`  ${wrong}`);
      return wrong === undefined ? answer : initial;
    },
    async choose({ message, options, initial }) {
      asked.push(`${message}: ${options.join(" ")}`);
      return answers[message] ?? initial;
    },
    async several({ message, options, initial }) {
      asked.push(`${message}: ${options.join(" ")}`);
      return answers[message]?.split(",") ?? initial;
    },
  };
}

test("at a terminal: what PVE has is offered, a wrong answer is told at once, and what means nothing is not asked", async () => {
  const path = newFile();
  const asked: string[] = [];
  const answers = { Shape: "bare-metal-pet", "Its host name": "a b", "Messaging platforms": "slack" };
  const { code, output } = await openHome().run(["init", path], { prompts: somebody(answers, asked) });
  expect(code, output).toBe(0);
  expect(asked.filter((line) => !/^(?:OpenAI|Model|Where|Size|Id of the pet|Public)/.test(line))).toEqual([
    `Shape: ${shapes.join(" ")}`,
    "Node of the cluster: gihyeon",
    "Id of the container",
    "Its host name",
    "  a host name: letters, digits and hyphens, parts of at most 63 characters",
    "Storage for its disks: local-lvm",
    "Storage for templates and images: local",
    "Bridge or SDN vnet: intra01",
    "IPv4: dhcp, manual or address/prefix",
    "Messaging platforms: telegram discord slack",
    "Slack member ids that may talk to the agent, with commas; empty: nobody",
  ]);
  expect(parse(readFileSync(path, "utf8")).hermes.connectors).toEqual({
    slack: { bot_token: "env:SLACK_BOT_TOKEN", app_token: "env:SLACK_APP_TOKEN" },
  });
});

test("somebody who has had enough: nothing is written", async () => {
  const path = newFile();
  const enough: Prompts = { ...somebody({ Shape: "oci-lxc" }), text: async () => undefined };
  const { code, output } = await openHome().run(["init", path], { prompts: enough });
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("was not written") });
  expect(existsSync(path)).toBe(false);
});

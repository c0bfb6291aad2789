import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printMarker } from "../src/plan/marker.ts";
import { PET_EXAMPLE as EXAMPLE, openHomelab, type Ran, SECRETS, withRightsOnAllGuests } from "./homelab-world.ts";
import { configOf, volumesOn } from "./left-behind.ts";
import { stepsOf } from "./told.ts";

const homelab = openHomelab({ fixture: withRightsOnAllGuests() });
const { simulator } = homelab;
const VOLUME = "local-lvm:vm-999-disk-1";
const KEEPSAKE = "/home/hermes/.hermes/memories/keepsake.md";

type Log = (typeof simulator.log)[number];

/** Requests that change nothing: reads, and opening the console through which the inside is read. */
const isRead = ({ method, path }: Log) => method === "GET" || /\/termproxy$/.test(path);
const writesTo999 = (log: readonly Log[]) => log.filter((one) => !isRead(one) && /\/lxc\/999\b/.test(one.path));

async function run(...argv: string[]): Promise<Ran> {
  const ran = await homelab.run([...argv, "--json"]);
  expect(ran.events.filter(({ type }) => type === "channel.paste")).toEqual([]);
  return ran;
}

const INSIDE = [
  "make-user",
  "wait-network",
  "install-packages",
  "write-files",
  "harden",
  "install-hermes",
  "build-dashboard",
  "start-hermes",
];

describe("bare-metal-pet in a homelab with nothing but a token", () => {
  const said: string[] = [];

  test("plan: everything goes through the token", async () => {
    const ran = await run("plan", EXAMPLE);
    expect(ran.code, ran.output).toBe(2);
    const plan = ran.events.find(({ type }) => type === "plan");
    expect(plan?.type === "plan" && plan.steps.map(({ id, channel }) => `${id}: ${channel}`)).toEqual(
      ["download-template", "create-pet", "create-container", "attach-volumes", "start-container", ...INSIDE].map(
        (id) => `${id}: api-token`,
      ),
    );
    expect(simulator.log.filter((request) => !isRead(request))).toEqual([]);
    said.push(ran.output);
  });

  test("apply carries it out: pet, container, volume, hardening, installer, services", async () => {
    const ran = await run("apply", EXAMPLE, "--yes");
    expect(ran.code, ran.output).toBe(0);
    expect(await configOf(simulator, 999)).toMatchObject({
      cores: 1,
      memory: 256,
      protection: 1,
      rootfs: "local-lvm:vm-999-disk-0,size=2G",
      mp0: `${VOLUME},mp=/volumes/hermes,size=10G`,
    });
    expect(await configOf(simulator, 105)).toMatchObject({
      features: "nesting=1",
      rootfs: "local-lvm:vm-105-disk-0,size=20G",
      mp0: expect.stringContaining(`${VOLUME},mp=/home/hermes`),
      unprivileged: 1,
    });
    const log = ran.events.flatMap((event) =>
      event.type === "step.log" && event.id === "install-hermes" ? [event.line] : [],
    );
    expect(log.filter((line) => /^stage /.test(line)).map((line) => line.replace(/, \d+ s$/, ""))).toEqual(
      [
        "prerequisites",
        "repository",
        "venv",
        "python-deps",
        "node-deps",
        "path",
        "config",
        "setup",
        "gateway",
        "complete",
      ].map((stage, index) => `stage ${index + 1} of 10: ${stage}`),
    );
    said.push(ran.output);
  });

  test("what the agent has is its own, and what is root's is not", async () => {
    const { files } = simulator.guest(105);
    for (const path of ["/home/hermes", "/home/hermes/.hermes/.env", "/home/hermes/.hermes/hermes-agent/venv"])
      expect({ path, uid: (await files.status(path))?.uid }).toEqual({ path, uid: 10_000 });
    expect((await files.status("/home/hermes/.hermes/.env"))?.mode).toBe(0o600);
    expect((await files.status("/etc/nftables.conf"))?.uid).toBe(0);
    expect(await files.read("/etc/shadow")).toMatch(/^hermes:!/m);
    expect(await files.read("/etc/passwd")).toContain("hermes:x:10000:10000::/home/hermes:/bin/bash");
  });

  test("apply again makes no change and only reads", async () => {
    const before = simulator.log.length;
    const ran = await run("apply", EXAMPLE, "--yes");
    expect(ran.code, ran.output).toBe(0);
    expect(ran.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
    expect(simulator.log.slice(before).filter((request) => !isRead(request))).toEqual([]);
    said.push(ran.output);
  });

  test("verify climbs to the top", async () => {
    const ran = await run("verify", EXAMPLE);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []))).toEqual([
      "container-running",
      "settings-in-effect",
      "volumes-mounted",
      "agent-powerless",
      "hardened",
      "services-active",
      "health",
      "key-required",
      "dashboard",
      "platforms",
      "model-answers",
      "agent-writes",
      "file-on-volume",
    ]);
    said.push(ran.output);
  });

  test("it still stands after a restart of the container", async () => {
    await simulator.as("root@pam")("https://pve.test:8006/api2/json/nodes/gihyeon/lxc/105/status/reboot", {
      method: "POST",
    });
    await expect.poll(() => simulator.guest(105).isRunning).toBe(true);
    const ran = await run("apply", EXAMPLE, "--yes");
    expect(ran.code, ran.output).toBe(0);
    expect((await run("verify", EXAMPLE)).code).toBe(0);
  });

  test("drift inside is seen and repaired, each part by its own step", async () => {
    await simulator.guest(105).files.write("/etc/nftables.conf", "flush ruleset\n");
    await simulator.guest(105).files.remove("/home/hermes/.hermes/hermes-agent/hermes_cli/web_dist");
    expect((await run("status", EXAMPLE)).code).toBe(2);
    const repaired = await run("apply", EXAMPLE, "--yes");
    expect(repaired.code, repaired.output).toBe(0);
    expect(stepsOf(repaired)).toEqual(["write-files", "harden", "build-dashboard", "start-hermes"]);
    expect((await run("status", EXAMPLE)).code).toBe(0);
  });

  test("what a run that was cut off has left half done is made whole", async () => {
    const { files } = simulator.guest(105);
    const stages = "/home/hermes/.hermes/.hermes-deploy-stages";
    const soul = "/home/hermes/.hermes/SOUL.md";
    const without = async (path: string, line: RegExp) =>
      await files.write(path, ((await files.read(path)) ?? "").replace(line, ""));
    // in `useradd`, before the mode of the home was set, and between the two notes of a stage
    await without("/etc/shadow", /^hermes:.*\n/m);
    await simulator.guest(105).run("chmod 755 /home/hermes");
    await files.remove("/var/lib/hermes-deploy/prerequisites");
    // in the stage `config`, which does not write what is there
    await without(stages, /^.* config\n/m);
    await files.write(soul, "");
    await files.write("/home/hermes/.hermes/.hermes-deploy-begun", "");

    const repaired = await run("apply", EXAMPLE, "--yes");
    expect(repaired.code, repaired.output).toBe(0);
    expect(stepsOf(repaired)).toEqual(["make-user", "install-hermes", "start-hermes"]);
    expect(await files.read("/etc/shadow")).toMatch(/^hermes:!:/m);
    expect((await files.status("/home/hermes"))?.mode).toBe(0o750);
    const noted = (await files.read(stages))?.trimEnd().split("\n") ?? [];
    expect(noted).toHaveLength(new Set(noted).size);
    expect(await files.read(soul)).toBe("You are Hermes.\n");
    expect(await files.exists("/home/hermes/.hermes/.hermes-deploy-begun")).toBe(false);
    expect((await run("status", EXAMPLE)).code).toBe(0);
  });

  test("destroy detaches the volume, destroys the container and proves that the volume has survived", async () => {
    await simulator.guest(105).files.write(KEEPSAKE, "what the agent remembers\n");
    const before = simulator.log.length;
    const ran = await run("destroy", EXAMPLE, "--yes");
    expect(ran.code, ran.output).toBe(0);
    const shown = ran.events.find(({ type }) => type === "destroy.plan");
    expect(shown?.type === "destroy.plan" && shown.volumes.map(({ key, fate }) => `${key} ${fate}`)).toEqual([
      "mp0 survives",
      "rootfs deleted",
    ]);
    expect(stepsOf(ran)).toEqual(["stop-container", "detach-volumes", "destroy-container"]);
    expect(ran.events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []))).toEqual([
      `survives-${VOLUME}`,
    ]);
    expect(await volumesOn(simulator, "local-lvm")).toEqual(["local-lvm:vm-999-disk-0", VOLUME]);
    expect(writesTo999(simulator.log.slice(before))).toEqual([]);
    said.push(ran.output);
  });

  test("apply makes the container again, finds the volume and what was written, and leaves the pet alone", async () => {
    const before = simulator.log.length;
    const ran = await run("apply", EXAMPLE, "--yes");
    expect(ran.code, ran.output).toBe(0);
    expect(stepsOf(ran)).toEqual(["create-container", "attach-volumes", "start-container", ...INSIDE]);
    expect(writesTo999(simulator.log.slice(before))).toEqual([]);
    const { files } = simulator.guest(105);
    expect(await files.read(KEEPSAKE)).toBe("what the agent remembers\n");
    expect(await files.read("/home/hermes/hermes-deploy-check-105.txt")).toContain("written by the agent");
    const installed = ran.events.flatMap((event) =>
      event.type === "step.log" && event.id === "install-hermes" && /^stage /.test(event.line) ? [event.line] : [],
    );
    expect(installed.map((line) => line.replace(/, \d+ s$/, ""))).toEqual(["stage 1 of 10: prerequisites"]);
    expect((await run("verify", EXAMPLE)).code).toBe(0);
    said.push(ran.output);
  });

  test("no secret in anything that was said, nor in the log of requests, nor in the containers' settings", async () => {
    expect(said).toHaveLength(6);
    const everything = [
      ...said,
      JSON.stringify(simulator.log),
      await configOf(simulator, 105),
      await configOf(simulator, 999),
    ]
      .map((one) => (typeof one === "string" ? one : JSON.stringify(one)))
      .join("\n");
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });
});

describe("a volume that comes from elsewhere", () => {
  const writeSpec = async (...replacements: readonly (readonly [string | RegExp, string])[]) => {
    const { mkdtempSync, writeFileSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    let text = readFileSync(EXAMPLE, "utf8");
    for (const [from, to] of replacements) text = text.replace(from, to);
    const path = join(mkdtempSync(join(tmpdir(), "pet-")), "spec.yaml");
    writeFileSync(path, text);
    return path;
  };

  test("handed over by the container that had it: the data stay where they are", async () => {
    const world = openHomelab();
    const { simulator: cluster } = world;
    const root = cluster.as("root@pam");
    const post = async (path: string, body: Record<string, string>) => {
      const url = `https://pve.test:8006/api2/json/nodes/gihyeon${path}`;
      const response = await root(url, { method: "POST", body: new URLSearchParams(body) });
      expect(response.status, await response.clone().text()).toBe(200);
    };
    await post("/aplinfo", { storage: "local", template: "debian-12-standard_12.12-1_amd64.tar.zst" });
    await expect.poll(() => volumesOn(cluster, "local")).toHaveLength(1);
    const description = printMarker({ shape: "bare-metal-pet", adopted: false });
    await post("/lxc", {
      vmid: "105",
      ostemplate: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
      rootfs: "local-lvm:20",
      mp0: "local-lvm:10,mp=/home/hermes",
      features: "nesting=1",
      hostname: "hermes",
      cmode: "shell",
      description,
      start: "1",
    });
    await expect.poll(() => Object.keys(cluster.files()).some((path) => path.endsWith("lxc/105.conf"))).toBe(true);
    await expect.poll(() => cluster.guest(105).isRunning).toBe(true);
    await cluster.guest(105).files.write("/home/hermes/old.txt", "from before\n");

    const spec = await writeSpec(["# hand_over: { vmid: 104,", "hand_over: { vmid: 105,"]);
    const ran = await world.run(["apply", spec, "--yes", "--json"]);
    expect(ran.code, ran.output).toBe(0);
    const steps = stepsOf(ran);
    expect(new Set(steps.slice(0, 2))).toEqual(new Set(["stop-container", "create-pet"])); // side by side
    expect(steps.slice(2, 6)).toEqual([
      "hand-over-hermes",
      "name-volume-hermes",
      "attach-volumes",
      "configure-container",
    ]);
    expect(await configOf(cluster, 999)).toMatchObject({ mp0: `${VOLUME},mp=/volumes/hermes,size=10G`, protection: 1 });
    expect(await configOf(cluster, 105)).toMatchObject({ mp0: expect.stringContaining(`${VOLUME},mp=/home/hermes`) });
    expect(await cluster.guest(105).files.read("/home/hermes/old.txt")).toBe("from before\n");
    const again = await world.run(["apply", spec, "--yes", "--json"]);
    expect(again.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
  });

  test("one more volume for a pet that is there: protected before and after", async () => {
    const world = openHomelab();
    expect((await world.run(["apply", EXAMPLE, "--yes", "--json"])).code).toBe(0);
    const spec = await writeSpec([
      "      # existing:",
      "    - { name: data, path: /data, storage: local-lvm, size: 4 }\n      # existing:",
    ]);
    const ran = await world.run(["apply", spec, "--yes", "--json"]);
    expect(ran.code, ran.output).toBe(0);
    const [first, second, ...then] = stepsOf(ran);
    expect([first, second].sort()).toEqual(["make-volume-data", "stop-container"]); // they go side by side
    expect(then.slice(0, 2)).toEqual(["attach-volumes", "start-container"]);
    expect(await configOf(world.simulator, 999)).toMatchObject({
      protection: 1,
      mp1: "local-lvm:vm-999-disk-2,mp=/volumes/data,size=4G",
    });
    expect(await configOf(world.simulator, 105)).toMatchObject({
      mp1: expect.stringContaining("local-lvm:vm-999-disk-2,mp=/data"),
    });
  });
});

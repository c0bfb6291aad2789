import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SECRETS } from "../homelab-world.ts";
import { openRealHomelab, openWorkshop, realExample } from "./real-homelab.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-real-"));
let homelab: Awaited<ReturnType<typeof openRealHomelab>>;
let spec = "";

beforeAll(async () => {
  const workshop = await openWorkshop();
  spec = realExample(directory, workshop.image);
  homelab = await openRealHomelab(workshop);
});
afterAll(async () => {
  await homelab?.close();
  rmSync(directory, { recursive: true });
});

const HOST_FILE = "/mnt/pve/hdd/hermes/hermes-deploy-check-118.txt";

describe("docker-lxc in a real container, with nothing but a token and somebody at the console", () => {
  const said: string[] = [];
  const run = async (argv: readonly string[]) => {
    const ran = await homelab.run([...argv, "--json"]);
    said.push(ran.output);
    return ran;
  };

  test("apply deploys it from nothing", async () => {
    const ran = await run(["apply", spec, "--yes"]);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.events.filter(({ type }) => type === "channel.paste")).toHaveLength(1);
    for (const event of ran.events)
      if (event.type === "step.finished") process.stdout.write(`  ${event.id}: ${event.milliseconds} ms\n`);
  });

  test("what was made belongs to whom it should", async () => {
    const host = homelab.simulator.host().files;
    const guest = homelab.simulator.guest(118).files;
    expect(await host.status("/mnt/pve/hdd/hermes")).toMatchObject({ uid: 100_000, gid: 100_000, mode: 0o1777 });
    expect(await guest.status("/opt/hermes")).toMatchObject({ uid: 0, mode: 0o700 });
    expect(await guest.status("/opt/hermes/data/.env")).toMatchObject({ uid: 10_000, mode: 0o600 });
    expect(await guest.read("/opt/hermes/data/gateway_state.json")).toContain('"running"');
  });

  test("verify climbs to the top", async () => {
    const ran = await run(["verify", spec]);
    expect(ran.code, ran.output).toBe(0);
    const passed = ran.events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []));
    expect(passed).toEqual([
      ...["container-running", "settings-in-effect", "runtime-up", "health", "key-required", "platforms"],
      ...["mounts-writable", "model-answers", "agent-writes", "file-on-host"],
    ]);
  });

  test("what the agent wrote is on the node's disk, under the agent's id there", async () => {
    const { files } = homelab.simulator.host();
    expect(await files.read(HOST_FILE)).toBe("written by the agent\n");
    expect(await files.status(HOST_FILE)).toMatchObject({ uid: 110_000, gid: 110_000 });
  });

  test("apply again changes nothing", async () => {
    const ran = await run(["apply", spec, "--yes"]);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
    const status = await run(["status", spec]);
    expect(status.code, status.output).toBe(0);
  });

  test("a compose file that somebody changed is written anew, and Hermes started with it", async () => {
    await homelab.simulator.guest(118).run("echo 'services: {}' > /opt/hermes/compose.yaml");
    const ran = await run(["apply", spec, "--yes"]);
    expect(ran.code, ran.output).toBe(0);
    expect((await run(["status", spec])).code).toBe(0);
  });

  test("destroy leaves what the agent made, and nothing else", async () => {
    const ran = await run(["destroy", spec, "--yes"]);
    expect(ran.code, ran.output).toBe(0);
    expect(await homelab.simulator.host().files.read(HOST_FILE)).toBe("written by the agent\n");
    expect(Object.keys(homelab.simulator.files()).filter((path) => path.includes("118"))).toEqual([]);
    expect(await homelab.machine.containers()).toEqual([]);
    await expect.poll(() => homelab.machine.volumes()).toEqual([]);
  });

  test("no secret in anything that was said, nor in the log of requests", () => {
    const everything = [...said, JSON.stringify(homelab.simulator.log)].join("\n");
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });
});

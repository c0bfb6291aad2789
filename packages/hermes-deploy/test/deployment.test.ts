import type { Simulator } from "@homelab/pve-client/simulator";
import { setupServer } from "msw/node";
import { WebSocket } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLE, openHomelab, type Ran, SECRETS } from "./homelab-world.ts";

// The whole way of a deployment, with msw between the client's fetch and the simulator's handlers.
Object.assign(globalThis, { WebSocket });
const homelab = openHomelab({ sockets: () => ({ fetch: (url, init) => fetch(url, init) }) });
const server = setupServer(...homelab.simulator.handlers);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

/** Requests that change nothing: reads, and opening the console through which the inside is read. */
function isRead({ method, path }: Simulator["log"][number]): boolean {
  return method === "GET" || /\/termproxy$/.test(path);
}

describe("docker-lxc in a homelab with nothing but a token and somebody at the console", () => {
  const phases: Record<string, Ran> = {};
  let requests: number;

  test("plan says what is to be done, by whom, and changes nothing", async () => {
    const ran = await homelab.run(["plan", EXAMPLE, "--json"]);
    expect(ran.code, ran.output).toBe(2);
    const plan = ran.events.find(({ type }) => type === "plan");
    expect(plan).toMatchObject({ vmid: 118, node: "gihyeon" });
    expect(plan?.type === "plan" && plan.steps.map(({ id, channel }) => `${id}: ${channel}`)).toEqual([
      "download-template: api-token",
      "host-directories: console-script",
      "create-container: api-token",
      "set-root-only: console-script",
      "start-container: api-token",
      "write-files: api-token",
      "wait-network: api-token",
      "install-docker: api-token",
      "start-hermes: api-token",
    ]);
    expect(homelab.simulator.log.filter((request) => !isRead(request))).toEqual([]);
    phases.plan = ran;
  });

  test("apply carries it out", async () => {
    const ran = await homelab.run(["apply", EXAMPLE, "--yes", "--json"]);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.events.filter(({ type }) => type === "channel.paste")).toHaveLength(1);
    expect(ran.events.filter(({ type }) => type === "step.failed")).toEqual([]);
    expect(await homelab.simulator.guest(118).files.read("/opt/hermes/data/.env")).toContain("API_SERVER_KEY=");
    phases.apply = ran;
  });

  test("apply again makes no change and only reads", async () => {
    requests = homelab.simulator.log.length;
    const ran = await homelab.run(["apply", EXAMPLE, "--yes", "--json"]);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
    expect(homelab.simulator.log.slice(requests).filter((request) => !isRead(request))).toEqual([]);
    phases.again = ran;
  });

  test("verify climbs to the top", async () => {
    const ran = await homelab.run(["verify", EXAMPLE, "--json"]);
    expect(ran.code, ran.output).toBe(0);
    const ids = ran.events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []));
    expect(ids).toEqual([
      "container-running",
      "settings-in-effect",
      "runtime-up",
      "health",
      "key-required",
      "platforms",
      "mounts-writable",
      "model-answers",
      "agent-writes",
      "file-on-host",
    ]);
    const written = await homelab.simulator
      .host("gihyeon")
      .files.read("/mnt/pve/hdd/hermes/hermes-deploy-check-118.txt");
    expect(written).toContain("written by the agent");
    phases.verify = ran;
  });

  test("status shows a container without drift", async () => {
    const ran = await homelab.run(["status", EXAMPLE, "--json"]);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.events.find(({ type }) => type === "status")).toMatchObject({
      container: "running",
      drift: [],
      files: [],
    });
    phases.status = ran;
  });

  test("a change inside is drift, and apply repairs it", async () => {
    await homelab.simulator.guest(118).files.write("/opt/hermes/compose.yaml", "services: {}\n");
    const drifted = await homelab.run(["status", EXAMPLE, "--json"]);
    expect(drifted.code, drifted.output).toBe(2);
    const status = drifted.events.find(({ type }) => type === "status");
    expect(status).toMatchObject({
      files: [
        {
          path: "/opt/hermes/compose.yaml",
          state: "different",
          diff: expect.arrayContaining(["--- in the container", "+++ by the spec", "-services: {}", "+services:"]),
        },
      ],
    });
    const shown = await homelab.run(["status", EXAMPLE]);
    expect(shown.output).toMatch(/changed +\/opt\/hermes\/compose.yaml\n.*--- in the container/);
    const repaired = await homelab.run(["apply", EXAMPLE, "--yes", "--json"]);
    expect(repaired.code, repaired.output).toBe(0);
    expect((await homelab.run(["status", EXAMPLE, "--json"])).code).toBe(0);
    phases.repaired = repaired;
  });

  test("destroy says what is lost and what is not, and does it", async () => {
    const ran = await homelab.run(["destroy", EXAMPLE, "--yes", "--json"]);
    expect(ran.code, ran.output).toBe(0);
    const shown = ran.events.find(({ type }) => type === "destroy.plan");
    expect(shown?.type === "destroy.plan" && shown.volumes.map(({ key, fate }) => `${key} ${fate}`)).toEqual([
      "mp0 survives",
      "mp1 survives",
      "rootfs deleted",
    ]);
    const written = await homelab.simulator
      .host("gihyeon")
      .files.read("/mnt/pve/hdd/hermes/hermes-deploy-check-118.txt");
    expect(written).toContain("written by the agent");
    const again = await homelab.run(["destroy", EXAMPLE, "--yes", "--json"]);
    expect(again.code, again.output).toBe(0);
    phases.destroy = ran;
  });

  test("no secret in anything that was said, nor in the log of requests", () => {
    const said = Object.values(phases).map(({ output }) => output);
    expect(said).toHaveLength(7);
    const everything = [...said, JSON.stringify(homelab.simulator.log)].join("\n");
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });
});

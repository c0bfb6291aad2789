import { describe, expect, test } from "vitest";
import { asFile, openGuarded, reasons } from "./guarded-homelab.ts";
import { STACK_EXAMPLE as EXAMPLE } from "./homelab-world.ts";
import { COMPOSE_ONLY, stackText } from "./stack-spec.ts";
import { stepsOf } from "./told.ts";

const HOME = "/srv/hermes/hermes";

describe("a stack that Compose deploys, and later Portainer", () => {
  const { command, done, guest, inGuest, servers } = openGuarded();
  const { portainer } = servers;
  const composed = () => asFile(stackText(COMPOSE_ONLY));

  test("apply without Portainer: it is not asked for anything", async () => {
    const spec = composed();
    expect(stepsOf(await done("apply", spec, "--yes")).slice(4)).toEqual([
      "make-homes",
      "wait-network",
      "write-files",
      "install-docker",
      "build-image",
      "start-hermes",
      "proxy-host",
    ]);
    expect(stepsOf(await done("apply", spec, "--yes"))).toEqual([]);
    await done("verify", spec);
    expect(portainer).toMatchObject({ endpoints: [{ Name: "local" }], stacks: [] });
    expect(await guest().files.read("/opt/hermes/stack.env")).not.toMatch(/KEY|TOKEN|simulated-/);
  });

  test("what was changed in the compose file is put back", async () => {
    const spec = composed();
    await inGuest("echo '# mine' >> /opt/hermes/compose.yaml");
    expect(stepsOf(await done("apply", spec, "--yes"))).toEqual(["write-files", "start-hermes"]);
  });

  test("with Portainer: what Compose has started is taken down first, and what the homes have stays", async () => {
    await guest().files.write(`${HOME}/auth.json`, "mine", 0o600);
    expect(stepsOf(await done("apply", EXAMPLE, "--yes"))).toEqual([
      "write-files",
      "start-agent",
      "environment",
      "take-down",
      "stack",
      "start-hermes",
    ]);
    expect(stepsOf(await done("apply", EXAMPLE, "--yes"))).toEqual([]);
    expect(await guest().files.read(`${HOME}/auth.json`)).toBe("mine");
    expect(await inGuest("ls /opt/hermes")).not.toMatch(/compose\.yaml|stack\.env/);
    await done("verify", EXAMPLE);
  });

  test("without it again: what Portainer has started is Portainer's", async () => {
    const plan = await command(["plan", composed()]);
    expect(plan.code, plan.output).toBe(3);
    expect(plan.output).toMatch(/started by somebody else, from \/data\/compose\/\d+\/docker-compose\.yml/);
  });
});

describe("what somebody else has under the same name", () => {
  const { command, done, inGuest, servers } = openGuarded();
  const { portainer, proxy } = servers;
  const blocked = async (said: RegExp) => {
    const before = JSON.stringify(servers);
    const applied = await command(["apply", EXAMPLE, "--yes"]);
    expect(applied.code, applied.output).toBe(3);
    expect(applied.output).toMatch(said);
    expect(JSON.stringify(servers)).toBe(before);
  };

  test("deployed", async () => void (await done("apply", EXAMPLE, "--yes")));

  test("a stack that was not made for this container", async () => {
    const before = portainer.stacks;
    portainer.stacks = before.map((stack) => ({ ...stack, content: "services: {}\n" }));
    await blocked(/has a stack hermes that was not made for this container/);
    portainer.stacks = before;
  });

  test("an environment that is another Docker", async () => {
    const before = portainer.endpoints;
    portainer.endpoints = before.map((one) => (one.Name === "hermes" ? { ...one, URL: "10.1.10.99:9001" } : one));
    await blocked(/an environment hermes at 10\.1\.10\.99:9001, not at 10\.1\.10\.30:9001/);
    portainer.endpoints = before;
  });

  test("a host of the proxy that leads elsewhere; one that leads here is as good as ours", async () => {
    const before = proxy.hosts;
    proxy.hosts = before.map((host) => ({ ...host, meta: {}, forward_port: 80 }));
    await blocked(/a host hermes\.example\.org of somebody else's, which leads to http:\/\/10\.1\.10\.30:80/);
    proxy.hosts = before.map((host) => ({ ...host, meta: {} }));
    expect(reasons(await done("plan", EXAMPLE))).toEqual({});
    proxy.hosts = before;
  });

  test("a Compose project that Portainer knows nothing of: its 409 is explained", async () => {
    portainer.stacks = [];
    await inGuest("docker rm -f hermes");
    const compose = "services:\n  other:\n    image: nousresearch/hermes-agent:v2026.9.24\n    container_name: other\n";
    await inGuest(`printf '%s' '${compose}' > /root/other.yaml; docker compose -p hermes -f /root/other.yaml up -d`);
    const applied = await command(["apply", EXAMPLE, "--yes"]);
    expect(applied.code, applied.output).toBe(1);
    expect(applied.output).toMatch(
      /answers 409: .*choose another stack\.name, or take it down \(docker compose -p hermes/,
    );
    await inGuest("docker rm -f other");
    expect(stepsOf(await done("apply", EXAMPLE, "--yes"))).toEqual(["stack", "start-hermes"]);
  });

  test("destroy while nobody reaches Portainer: the container goes, and what stays is said", async () => {
    const env = { PORTAINER_API_KEY: undefined };
    const destroyed = await command(["destroy", EXAMPLE, "--yes"], { env });
    expect(destroyed.code, destroyed.output).toBe(0);
    expect(destroyed.output).toMatch(/If there is stack hermes in Portainer, it stays: .*not at hand/);
    expect(portainer.stacks).toHaveLength(1);
    expect(proxy.hosts).toEqual([]);
  });
});

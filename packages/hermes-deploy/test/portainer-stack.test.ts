import { describe, expect, test } from "vitest";
import { asFile, openGuarded, reasons } from "./guarded-homelab.ts";
import { STACK_EXAMPLE as EXAMPLE } from "./homelab-world.ts";
import { stackText } from "./stack-spec.ts";
import { rungsOf, stepsOf, told } from "./told.ts";

const HOME = "/srv/hermes/hermes";

describe("portainer-stack", () => {
  const { command, done, guest, inGuest, servers } = openGuarded();
  const { portainer, proxy } = servers;
  const apply = (spec = EXAMPLE) => done("apply", spec, "--yes");
  const stack = () => portainer.stacks.find(({ Name }) => Name === "hermes");
  const change = (changed: Partial<NonNullable<ReturnType<typeof stack>>>) => {
    portainer.stacks = portainer.stacks.map((one) => ({ ...one, ...changed }));
  };

  test("plan", async () => {
    const plan = await command(["plan", EXAMPLE]);
    expect(plan.code, plan.output).toBe(2);
    await expect(told(plan)).toMatchFileSnapshot("golden/portainer-stack.plan.txt");
  });

  test("apply, and a second time nothing", async () => {
    expect(stepsOf(await apply()).slice(4)).toEqual([
      "make-homes",
      "wait-network",
      "write-files",
      "install-docker",
      "build-image",
      "start-agent",
      "environment",
      "stack",
      "start-hermes",
      "proxy-host",
    ]);
    expect(stepsOf(await apply())).toEqual([]);
  });

  test("Portainer has the stack, its variables and the environment; the proxy has the host", () => {
    expect(portainer.endpoints).toMatchObject([{ Name: "local" }, { Name: "hermes", URL: "10.1.10.30:9001" }]);
    expect(portainer.stacks).toMatchObject([{ Name: "hermes", Type: 2, Status: 1 }]);
    expect(stack()?.Env).toEqual([
      { name: "HERMES_HOME_HOST", value: HOME },
      { name: "CODEX_HOME_HOST", value: "/srv/hermes/codex" },
      { name: "CLAUDE_HOME_HOST", value: "/srv/hermes/claude" },
      { name: "GEMINI_HOME_HOST", value: "/srv/hermes/gemini" },
      { name: "HERMES_PUBLISHED_BIND_IP", value: "10.1.10.30" },
    ]);
    expect(proxy.hosts).toMatchObject([
      {
        domain_names: ["hermes.example.org"],
        forward_host: "10.1.10.30",
        forward_port: 8642,
        meta: { hermes_deploy: "container 118" },
      },
    ]);
  });

  test("a first boot that was cut off leaves no part of config.yaml", async () => {
    await inGuest(`chmod 644 ${HOME}/config.yaml; docker restart hermes`);
    expect(await guest().files.status(`${HOME}/config.yaml`)).toMatchObject({ mode: 0o600, uid: 10_000 });
  });

  test("its secrets are in one file of the agent's, and nowhere that Portainer sees", async () => {
    expect(await guest().files.status(`${HOME}/.env`)).toMatchObject({ mode: 0o600, uid: 10_000 });
    expect(await guest().files.read(`${HOME}/.env`)).toContain("TELEGRAM_BOT_TOKEN=");
    const seen = `${await inGuest("docker inspect hermes portainer_agent")}${JSON.stringify(portainer.stacks)}`;
    expect(seen).not.toMatch(/simulated-|API_SERVER_KEY|TELEGRAM/);
    expect(await inGuest("ls /opt/hermes")).not.toMatch(/compose\.yaml|stack\.env/);
  });

  test("verify climbs the whole ladder", async () => {
    expect(rungsOf(await done("verify", EXAMPLE)).slice(-9)).toEqual([
      "runtime-up",
      "executable",
      "secrets-hidden",
      "health",
      "key-required",
      "platforms",
      "mounts-writable",
      "model-answers",
      "proxied",
    ]);
  });

  test("status", async () => {
    const lines = told(await done("status", EXAMPLE));
    expect(lines).toMatch(/manager +Portainer \(stack hermes\)/);
    expect(lines).toMatch(/model +claude-sonnet-4-5, in Hermes' own config\.yaml/);
    expect(lines).toMatch(/stack hermes in Portainer +as the spec says/);
    expect(lines).toMatch(/host hermes\.example\.org of Nginx Proxy Manager +as the spec says/);
  });

  const drifts: { name: string; drift: () => unknown; steps: Record<string, RegExp> }[] = [
    {
      name: "a stack that was stopped in Portainer",
      drift: async () => {
        change({ Status: 2 });
        await inGuest("docker rm -f hermes");
      },
      steps: { stack: /it is stopped/, "start-hermes": /deployed/ },
    },
    {
      name: "a variable that was changed in Portainer",
      drift: () => change({ Env: [{ name: "HERMES_PUBLISHED_BIND_IP", value: "0.0.0.0" }] }),
      steps: { stack: /HERMES_PUBLISHED_BIND_IP.* differ/, "start-hermes": /deployed/ },
    },
    {
      name: "a compose file that was changed in Portainer",
      drift: () => change({ content: `${stack()?.content}# mine\n` }),
      steps: { stack: /its compose file differs/, "start-hermes": /deployed/ },
    },
    {
      name: "a stack that was removed from Portainer",
      drift: async () => {
        portainer.stacks = [];
        await inGuest("docker rm -f hermes");
      },
      steps: { stack: /has no stack hermes/, "start-hermes": /deployed/ },
    },
    {
      name: "a stack that Portainer has forgotten, and that runs",
      drift: () => {
        portainer.stacks = [];
      },
      steps: { "take-down": /refuses a name that is taken/, stack: /has no stack hermes/, "start-hermes": /deployed/ },
    },
    {
      name: "a container that was removed behind Portainer's back",
      drift: () => inGuest("docker rm -f hermes"),
      steps: { stack: /no container hermes/, "start-hermes": /deployed/ },
    },
    {
      name: "a container that was stopped",
      drift: () => inGuest("docker stop hermes"),
      steps: { "start-hermes": /is exited/ },
    },
    {
      name: "an agent that is gone",
      drift: () => inGuest("docker rm -f portainer_agent"),
      steps: { "start-agent": /not there/ },
    },
    {
      name: "a proxy host that was switched off",
      drift: () => {
        proxy.hosts = proxy.hosts.map((host) => ({ ...host, enabled: false }));
      },
      steps: { "proxy-host": /switched off/ },
    },
    {
      name: "a proxy host that leads elsewhere",
      drift: () => {
        proxy.hosts = proxy.hosts.map((host) => ({ ...host, forward_port: 80 }));
      },
      steps: { "proxy-host": /forward_port differs/ },
    },
  ];

  test.each(drifts)("$name: the plan says what, apply repairs it", async ({ drift, steps }) => {
    await drift();
    const plan = await command(["plan", EXAMPLE]);
    expect(reasons(plan), plan.output).toEqual(
      Object.fromEntries(Object.entries(steps).map(([id, why]) => [id, expect.stringMatching(why)])),
    );
    expect(stepsOf(await apply())).toEqual(Object.keys(steps));
    expect(stepsOf(await apply())).toEqual([]);
    expect(stack()?.Env).toHaveLength(5);
    await done("verify", EXAMPLE);
  });

  test("another model: the image and the stack are new, Hermes' own settings stay, and status says so", async () => {
    const before = await guest().files.read(`${HOME}/config.yaml`);
    await guest().files.write(`${HOME}/auth.json`, "mine", 0o600);
    const spec = asFile(stackText(["default: claude-sonnet-4-5", "default: gpt-5-mini"]));
    expect(stepsOf(await apply(spec))).toEqual(["write-files", "build-image", "stack", "start-hermes"]);
    expect(await guest().files.read(`${HOME}/config.yaml`)).toBe(before);
    expect(await guest().files.read(`${HOME}/auth.json`)).toBe("mine");
    expect(told(await done("status", spec))).toMatch(
      /config\.yaml has model\.default claude-sonnet-4-5 instead of gpt-5-mini\..*only put where there is none/s,
    );
    expect(await guest().files.exists(`${HOME}/backups/hermes-before-update.zip`)).toBe(true);
    const back = await command(["plan", EXAMPLE]);
    expect(reasons(back)["back-up"]).toMatch(/^it runs from hermes-stack-hermes:\w+, and is to run from hermes-stack/);
    expect(stepsOf(await apply())).toEqual(["write-files", "back-up", "stack", "start-hermes"]);
  });

  test("another token: the file is written, and Hermes restarted; Portainer's stack is as it was", async () => {
    const env = { TELEGRAM_BOT_TOKEN: "111111111:AAanother-telegram-bot-token-000000" };
    const began = () => inGuest("docker inspect -f '{{.State.StartedAt}}' hermes");
    const before = await began();
    const changed = await command(["apply", EXAMPLE, "--yes", "--skip", "tokens"], { env });
    expect(stepsOf(changed), changed.output).toEqual(["write-files", "start-hermes"]);
    expect(await began()).not.toBe(before);
    await apply();
  });

  test("without the key of Portainer at hand nobody asks it, and the plan says so", async () => {
    const plan = await command(["plan", EXAMPLE], { env: { PORTAINER_API_KEY: undefined } });
    expect(plan.code, plan.output).toBe(0);
    expect(plan.output).toContain("stack hermes in Portainer was not looked at: its key is not at hand.");
  });

  test("a key that Portainer does not know", async () => {
    const applied = await command(["apply", EXAMPLE, "--yes"], { env: { PORTAINER_API_KEY: "ptr_another" } });
    expect(applied.code).toBe(1);
    expect(applied.output).toContain("answers 401: Invalid API key: Authorization required");
    expect(stepsOf(await apply())).toEqual([]);
  });

  test("destroy takes away what was made for it, and nothing else", async () => {
    portainer.stacks = [...portainer.stacks, { ...portainer.stacks[0], Id: 99, Name: "other" } as never];
    const destroyed = await done("destroy", EXAMPLE, "--yes");
    expect(stepsOf(destroyed).slice(0, 3)).toEqual(["remove-proxy-host", "remove-stack", "remove-environment"]);
    expect(portainer.stacks).toMatchObject([{ Name: "other" }]);
    expect(portainer.endpoints).toMatchObject([{ Name: "local" }]);
    expect(proxy.hosts).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { Event } from "../src/report/event.ts";
import { LITELLM } from "../src/simulation/fixture.ts";
import { fetchFrom, internet } from "../src/simulation/internet.ts";
import { EXAMPLE, openHomelab, PET_EXAMPLE, SECRETS } from "./homelab-world.ts";
import { specFiles } from "./spec-files.ts";

const specFile = specFiles();

/** `id: state` of every fact that was reported. */
const factsOf = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === "preflight" ? event.facts.map(({ id, state }) => `${id}: ${state}`) : []));
const DIGEST = /@sha256:[0-9a-f]{64}/;

describe("before anything is changed", () => {
  test("the plan says what was looked at, and a plan with nothing to do looks at nothing", async () => {
    const homelab = openHomelab();
    const { code, events, output } = await homelab.run(["plan", EXAMPLE, "--json"]);
    expect(code, output).toBe(2);
    expect(factsOf(events)).toEqual([
      "image: good",
      "docker-in-lxc: unknown",
      "docker-storage: good",
      "model: good",
      "telegram: good",
    ]);
    expect(homelab.simulator.log.filter(({ status }) => status === 403)).toEqual([]);
    expect((await homelab.run(["apply", EXAMPLE, "--yes", "--json"])).code).toBe(0);
    const again = await homelab.run(["plan", EXAMPLE, "--json"]);
    expect([again.code, factsOf(again.events)]).toEqual([0, []]);
  });

  test("who may see the node's packages is told whether Docker can start there", async () => {
    const { events } = await openHomelab().run(["plan", EXAMPLE, "--json"], {
      env: { PVE_TOKEN: undefined, PVE_ROOT_PASSWORD: "simulated-root-password" },
    });
    expect(factsOf(events)).toContain("docker-in-lxc: good");
  });

  test.each([
    {
      name: "a model that is not offered",
      change: [["default: claude-sonnet-4-5", "default: claude-sonnet-4-6"]],
      env: {},
      says: [/does not offer claude-sonnet-4-6/, /did you mean claude-sonnet-4-5\?/, /--skip model/],
    },
    {
      name: "a key that is not accepted",
      change: [],
      env: { LITELLM_API_KEY: "sk-wrong" },
      says: [/does not accept the key of env:LITELLM_API_KEY \(401\)/, /--skip model/],
    },
    {
      name: "a token that is not known",
      change: [],
      env: { TELEGRAM_BOT_TOKEN: "123456789:AA-this-one-is-not-known-there" },
      says: [/api\.telegram\.org does not accept the token of env:TELEGRAM_BOT_TOKEN .*Unauthorized/, /BotFather/],
    },
    {
      name: "several at once",
      change: [["default: claude-sonnet-4-5", "default: claude-sonnet-4-6"]],
      env: { TELEGRAM_BOT_TOKEN: "123456789:AA-this-one-is-not-known-there" },
      says: [/2 things stand in the way/, /--skip model,tokens/],
    },
  ] as const)("$name blocks plan and apply, nothing is written, and --skip goes on", async ({ change, env, says }) => {
    const homelab = openHomelab({ env });
    const spec = specFile(...change);
    for (const argv of [
      ["plan", spec],
      ["apply", spec, "--yes"],
    ]) {
      const { code, output } = await homelab.run(argv);
      expect(code, output).toBe(3);
      for (const text of says) expect(output).toMatch(text);
      for (const secret of [...SECRETS, ...Object.values(env)]) expect(output).not.toContain(secret);
    }
    expect(homelab.simulator.log.filter(({ method, path }) => method !== "GET" && !path.endsWith("/ticket"))).toEqual(
      [],
    );
    const skipped = await homelab.run(["plan", spec, "--skip", "model,tokens", "--json"]);
    expect([skipped.code, factsOf(skipped.events)]).toEqual([
      2,
      ["image: good", "docker-in-lxc: unknown", "docker-storage: good"],
    ]);
    expect((await homelab.run(["plan", spec, "--skip", "all"])).code).toBe(2);
  });

  test("nobody outside is reached: that is said, and stops nothing", async () => {
    const fetch = async () => {
      throw new TypeError("fetch failed", { cause: { code: "ENETUNREACH" } });
    };
    const { code, events, output } = await openHomelab({ fetch }).run(["plan", EXAMPLE, "--json"]);
    expect(code, output).toBe(2);
    expect(factsOf(events)).toEqual(expect.arrayContaining(["model: unknown", "telegram: unknown"]));
  });

  test("secrets that are not at hand are said to be so by plan, and no question goes out without them", async () => {
    const env = { LITELLM_API_KEY: undefined, TELEGRAM_BOT_TOKEN: undefined };
    const asked: string[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      asked.push(url);
      return await fetchFrom(internet(LITELLM))(url, init);
    };
    const { code, events } = await openHomelab({ env, fetch }).run(["plan", EXAMPLE, "--json"]);
    expect([code, asked]).toEqual([2, []]);
    expect(factsOf(events)).toEqual(expect.arrayContaining(["model: unknown", "telegram: unknown"]));
  });

  test("from inside the container, as soon as it runs", async () => {
    const spec = specFile(["verify:\n", "preflight:\n  model: guest\n  tokens: guest\n\nverify:\n"]);
    const fetch = async () => {
      throw new Error("this machine is not to ask");
    };
    const homelab = openHomelab({ fetch });
    const first = await homelab.run(["apply", spec, "--yes", "--json"]);
    expect(first.code, first.output).toBe(0);
    expect(factsOf(first.events)).toEqual(expect.arrayContaining(["model: unknown", "telegram: unknown"]));
    await homelab.simulator.guest(118).files.write("/opt/hermes/compose.yaml", "services: {}\n");
    const second = await homelab.run(["apply", spec, "--yes", "--json"]);
    expect(second.code, second.output).toBe(0);
    expect(factsOf(second.events)).toEqual(["image: good", "model: good", "telegram: good", "port-8642: good"]);
    for (const secret of SECRETS) expect(first.output + second.output).not.toContain(secret);
  });

  test("a port that somebody else has", async () => {
    const homelab = openHomelab();
    expect((await homelab.run(["apply", EXAMPLE, "--yes", "--json"])).code).toBe(0);
    await homelab.simulator.guest(118).files.write("/run/listening", "9000 nginx\n");
    const spec = specFile(["key: generated", "key: generated\n    port: 9000"]);
    const { code, output } = await homelab.run(["apply", spec, "--yes"]);
    expect(code, output).toBe(3);
    expect(output).toContain("port 9000 of the container is taken by nginx");
  });

  test("bare-metal-pet is asked about its model and tokens, not about Docker", async () => {
    const { events } = await openHomelab().run(["plan", PET_EXAMPLE, "--json"]);
    expect(factsOf(events)).toEqual(["model: good", "telegram: good"]);
  });
});

describe("an image that the spec names by its tag", () => {
  const registryOf = (digest: () => string) => {
    const beyond = internet(LITELLM);
    return fetchFrom(async (request) => {
      const answer = await beyond(request);
      return answer?.headers?.["docker-content-digest"] === undefined
        ? answer
        : { ...answer, headers: { "docker-content-digest": digest() } };
    });
  };
  const A = `sha256:${"a".repeat(64)}`;
  const B = `sha256:${"b".repeat(64)}`;

  test("is pinned by what the registry has at first, stays so, and says what is newer", async () => {
    let digest = A;
    const homelab = openHomelab({ fetch: registryOf(() => digest) });
    const spec = specFile([DIGEST, ""], ["v2026.9.24", "latest"]);
    const first = await homelab.run(["apply", spec, "--yes", "--json"]);
    expect(first.code, first.output).toBe(0);
    expect(first.output).toContain(`the tag latest moves with every release`);
    expect(await homelab.simulator.guest(118).files.read("/opt/hermes/compose.yaml")).toContain(`latest@${A}`);
    digest = B;
    const again = await homelab.run(["apply", spec, "--yes", "--json"]);
    expect(again.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
    expect(factsOf(again.events)).toEqual(["image: warning", "image-newer: warning"]);
    const changed = await homelab.run([
      "apply",
      specFile([DIGEST, `@${B}`], ["v2026.9.24", "latest"]),
      "--yes",
      "--json",
    ]);
    expect(changed.code, changed.output).toBe(0);
    expect(await homelab.simulator.guest(118).files.read("/opt/hermes/compose.yaml")).toContain(`latest@${B}`);
  });

  test("is taken as it is where no registry answers", async () => {
    const homelab = openHomelab();
    const spec = specFile([DIGEST, ""]);
    const { code, events } = await homelab.run(["plan", spec, "--skip", "image,tokens,model", "--json"]);
    expect([code, factsOf(events)]).toEqual([2, ["docker-in-lxc: unknown", "docker-storage: good"]]);
  });
});

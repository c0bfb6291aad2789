import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isInstalled } from "../../../test/is-installed.ts";
import { hostileSpecs } from "../../../test/shell/hostile-specs.ts";
import { hostileRounds } from "../../../test/shell/hostile-texts.ts";
import { COMPOSE_ONLY, stackSpec } from "../../../test/stack-spec.ts";
import { secretPlaces } from "../../render/secret-text.ts";
import { COMPOSE_FILE } from "../docker/layout.ts";
import { portainerFiles } from "./files.ts";
import { RECIPE, STACK_ENV } from "./layout.ts";
import { portainerResources } from "./resources.ts";
import { imageOf, renderStack, variablesOf } from "./stack.ts";

const spec = stackSpec();
const textOf = (path: string, of = spec) => {
  const content = portainerFiles(of).find((file) => file.path === path)?.content;
  if (typeof content !== "string") throw new Error(`no plain file ${path}`);
  return content;
};

test("the variables are four directories and an address", () => {
  expect(variablesOf(spec)).toEqual({
    HERMES_HOME_HOST: "/srv/hermes/hermes",
    CODEX_HOME_HOST: "/srv/hermes/codex",
    CLAUDE_HOME_HOST: "/srv/hermes/claude",
    GEMINI_HOME_HOST: "/srv/hermes/gemini",
    HERMES_PUBLISHED_BIND_IP: "10.1.10.30",
  });
});

test("the image has another name as soon as it is built from something else", () => {
  const names = [
    spec,
    stackSpec(["v2026.9.24", "v2026.10.2"]),
    stackSpec(["default: claude-sonnet-4-5", "default: gpt-5-mini"]),
  ].map(imageOf);
  expect(new Set(names).size).toBe(3);
  expect(imageOf(stackSpec(["port: 8642", "port: 8700"]))).toBe(names[0]);
});

test("the recipe bakes the program where no mount of the stack is, and proves that it runs", () => {
  const recipe = textOf(RECIPE);
  expect(recipe).toMatch(/^FROM nousresearch\/hermes-agent:v2026.9.24@sha256:[0-9a-f]{64}$/m);
  expect(recipe).toMatch(/^RUN test -x (\S+) && \1 --version$/m);
  const [, program = ""] = /^RUN test -x (\S+)/m.exec(recipe) ?? [];
  expect(program).toBe("/opt/hermes-agent/venv/bin/hermes");
  const { services } = parse(renderStack(spec));
  expect(services.hermes.command[0]).toBe(program);
  for (const { target } of services.hermes.volumes) expect(program.startsWith(target)).toBe(false);
  // the last of each counts
  expect(recipe.trimEnd().split("\n").at(-2)).toBe('ENTRYPOINT ["/app/docker-entrypoint.sh"]');
});

test("no secret is in what Portainer gets, nor in anything but Hermes' own .env", () => {
  const withSecrets = portainerFiles(spec).filter(({ content }) => secretPlaces(content).length > 0);
  expect(withSecrets).toMatchObject([
    { path: "/srv/hermes/hermes/.env", mode: "0600", writer: { uid: 10_000, gid: 10_000 } },
  ]);
  for (const resource of portainerResources(spec)) {
    if (resource.kind !== "portainer-stack") continue;
    expect(`${resource.content}${JSON.stringify(resource.variables)}`).not.toMatch(/KEY|TOKEN|SECRET|PASSWORD/);
  }
});

describe.runIf(isInstalled("docker-compose"))("what Compose makes of it", () => {
  const plain = stackSpec(COMPOSE_ONLY, ["gemini: /srv/hermes/gemini", `gemini: "/srv/it's a home"`]);

  function config(stack: string, variables: string) {
    const directory = mkdtempSync(join(tmpdir(), "stack-"));
    try {
      writeFileSync(join(directory, "compose.yaml"), stack);
      writeFileSync(join(directory, "stack.env"), variables);
      const args = ["-p", "hermes", "--env-file", "stack.env", "-f", "compose.yaml", "config", "--format", "json"];
      const env = { PATH: process.env.PATH, HOME: directory };
      return spawnSync("docker-compose", args, { cwd: directory, encoding: "utf8", env });
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  test("the four directories, the address, the command and the health check are as the spec says", () => {
    const { status, stdout, stderr } = config(textOf(COMPOSE_FILE, plain), textOf(STACK_ENV, plain));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { hermes } = JSON.parse(stdout).services;
    expect(hermes).toMatchObject({
      image: imageOf(plain),
      pull_policy: "never",
      command: ["/opt/hermes-agent/venv/bin/hermes", "gateway", "run", "--no-supervise"],
      init: true,
      restart: "unless-stopped",
      stop_grace_period: "1m30s",
      ports: [{ host_ip: "10.1.10.30", published: "8642", target: 8642 }],
      healthcheck: { test: ["CMD", "curl", "-fsS", "http://127.0.0.1:8642/health"] },
    });
    expect(hermes).not.toHaveProperty("entrypoint.0"); // the image's own
    expect(hermes.environment ?? {}).toEqual({});
    expect(
      hermes.volumes.map(({ type, source, target }: Record<string, string>) => `${type} ${source} ${target}`),
    ).toEqual([
      "bind /srv/hermes/hermes /home/hermes/.hermes",
      "bind /srv/hermes/codex /home/hermes/.codex",
      "bind /srv/hermes/claude /home/hermes/.claude",
      "bind /srv/it's a home /home/hermes/.gemini",
    ]);
    for (const { bind } of hermes.volumes) expect(bind?.create_host_path ?? false).toBe(false);
  });

  test("hostile texts are taken to the letter", { timeout: 120_000 }, () => {
    let tried = 0;
    for (const { texts, turn } of hostileRounds())
      for (const { spec: hostile } of hostileSpecs("portainer-stack", texts, turn)) {
        if (hostile.shape !== "portainer-stack") throw new Error(hostile.shape);
        const { portainer: _, ...composed } = hostile;
        const { status, stdout, stderr } = config(textOf(COMPOSE_FILE, composed), textOf(STACK_ENV, composed));
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
        const { hermes } = JSON.parse(stdout.replaceAll("$$", "$")).services;
        const sources = hermes.volumes.map(({ source }: { source: string }) => source);
        expect(sources).toEqual(Object.values(variablesOf(hostile)).slice(0, 4));
        tried += 1;
      }
    expect(tried).toBeGreaterThan(0);
  });

  test.each(Object.keys(variablesOf(plain)))("without %s it refuses", (name) => {
    const lines = textOf(STACK_ENV, plain).split("\n");
    const { status, stderr } = config(
      textOf(COMPOSE_FILE, plain),
      lines.filter((line) => !line.startsWith(name)).join("\n"),
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain(name);
  });

  test("Portainer gets the same stack as Compose", () => {
    expect(renderStack(spec)).toBe(renderStack(stackSpec(COMPOSE_ONLY)));
  });
});

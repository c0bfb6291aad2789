import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { COMPOSE_FILE, DATA, ENV_FILE } from "../src/runtimes/docker/layout.ts";
import { volumesOf } from "../src/runtimes/docker/volumes.ts";
import { DATA as PROFILES_DATA } from "../src/runtimes/profiles/layout.ts";
import type { Spec } from "../src/spec/spec.ts";
import { isInstalled } from "./is-installed.ts";
import { NASTY, revealedFiles } from "./shell/all-scripts.ts";
import { harmlessSpec } from "./shell/full-specs.ts";
import { hostileSpecs } from "./shell/hostile-specs.ts";
import { hostileRounds } from "./shell/hostile-texts.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-compose-"));
afterAll(() => rmSync(directory, { recursive: true }));

type Composed = Extract<Spec, { shape: "docker-lxc" | "docker-profiles" }>;

/** What Compose understands of a project, as far as it is looked at here. */
const project = z.object({
  services: z.object({
    hermes: z.object({
      image: z.string(),
      command: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      healthcheck: z.object({ test: z.array(z.string()) }),
      shm_size: z.string(),
      stop_grace_period: z.string(),
      volumes: z.array(z.object({ source: z.string(), target: z.string(), read_only: z.boolean().optional() })),
    }),
  }),
});

/** What the real Compose makes of the files of a spec. */
function composed(spec: Spec) {
  const files = new Map(revealedFiles(spec).map(({ path, content }) => [path, content]));
  const compose = files.get(COMPOSE_FILE) ?? "";
  // with profiles each gateway reads an env file of its own, and Compose none
  const env = compose.includes(JSON.stringify(ENV_FILE)) ? (files.get(ENV_FILE) ?? "") : "";
  const [composeFile, envFile] = [join(directory, "compose.yaml"), join(directory, "hermes.env")];
  writeFileSync(composeFile, compose.replace(JSON.stringify(ENV_FILE), JSON.stringify(envFile)));
  writeFileSync(envFile, env);
  const { status, stdout, stderr } = spawnSync("docker-compose", ["-f", composeFile, "config", "--format", "json"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: directory },
  });
  expect({ status, stderr }, compose).toEqual({ status: 0, stderr: "" });
  return { service: project.parse(JSON.parse(literal(stdout))).services.hermes, env };
}

/** Compose prints a project that can be read again: there `$$` stands for a `$`. */
const literal = (text: string) => text.replaceAll("$$", "$");

/** The shapes that have Hermes under Docker Compose. */
const SHAPES = ["docker-lxc", "docker-profiles"] as const;

function docker(spec: Spec): Composed {
  if (spec.shape !== "docker-lxc" && spec.shape !== "docker-profiles") throw new Error(spec.shape);
  return spec;
}

/** That Compose has understood every text as it was meant. */
function expectMeant(spec: Composed): void {
  const { service, env } = composed(spec);
  const volumes = volumesOf(spec);
  expect(service).toMatchObject({
    image: spec.hermes.image,
    command: ["gateway", "run"],
    shm_size: "1073741824",
    stop_grace_period: "1m30s",
    healthcheck: { test: ["CMD", "curl", "-fsS", "http://127.0.0.1:8642/health"] },
  });
  expect(service.volumes.map(({ source, target }) => [source, target])).toEqual([
    [spec.shape === "docker-profiles" ? PROFILES_DATA : DATA, "/opt/data"],
    ...volumes.map(({ from, to }) => [from, to]),
  ]);
  const written = volumes.filter(({ read_only }) => !read_only).map(({ to }) => to);
  expect(service.environment.HERMES_WRITE_SAFE_ROOT).toBe(["/opt/data", ...written].join(":"));
  const names = env.split("\n").flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);
  expect(Object.keys(service.environment).sort()).toEqual([...names, "HERMES_WRITE_SAFE_ROOT"].sort());
}

describe.runIf(isInstalled("docker-compose")).each(SHAPES)("docker compose config, %s", (shape) => {
  test("accepts what is rendered from the example with everything in it", () => {
    const spec = docker(harmlessSpec(shape));
    expectMeant(spec);
    // as nasty as a secret may be, and read to the letter
    const key = shape === "docker-lxc" ? composed(spec).service.environment.OPENAI_API_KEY : NASTY;
    expect(key).toBe(NASTY);
  });

  test("accepts what is rendered from hostile texts, and takes them to the letter", { timeout: 120_000 }, () => {
    let tried = 0;
    for (const { texts, turn } of hostileRounds())
      for (const { spec } of hostileSpecs(shape, texts, turn)) {
        expectMeant(docker(spec));
        tried += 1;
      }
    expect(tried).toBeGreaterThanOrEqual(hostileRounds().length);
  });
});

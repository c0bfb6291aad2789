import { beforeEach, describe, expect, test } from "vitest";
import { memoryFiles } from "../../../test/memory-files.ts";
import { networkOf } from "../network.ts";
import { installPackages, updatePackages } from "../packages.ts";
import type { Outcome, Program } from "./command.ts";
import { curl } from "./curl.ts";
import { docker } from "./docker.ts";

const litellm = { host: "10.1.10.22:4000", key: "sk-right", models: ["claude-sonnet-4-5"] };
const SOURCES = "deb [signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/debian bookworm stable";
const KEY = "0123456789abcdef0123";

const COMPOSE = `
name: hermes
services:
  hermes:
    image: nousresearch/hermes-agent:v2026.9.24
    container_name: hermes
    command: [gateway, run]
    env_file: [/opt/hermes/data/.env]
    environment: { HERMES_WRITE_SAFE_ROOT: "/opt/data:/data" }
    ports: ["127.0.0.1:8642:8642"]
    volumes:
      - { type: bind, source: /opt/hermes/data, target: /opt/data }
      - { type: bind, source: /data, target: /data }
    healthcheck: { test: [CMD, curl, -fsS, "http://127.0.0.1:8642/health"] }
`;
const CONFIG = "model:\n  default: claude-sonnet-4-5\n  base_url: http://10.1.10.22:4000/v1\n";
const ENV = `API_SERVER_ENABLED=true\nAPI_SERVER_HOST=0.0.0.0\nAPI_SERVER_KEY=${KEY}\nOPENAI_API_KEY=sk-right\nTELEGRAM_BOT_TOKEN=1:AAAAAAAAAAAAAAAAAAAAAAAA\n`;

let files: ReturnType<typeof memoryFiles>;
let shellLines: string[];
let dockerAllowed: boolean;

const run = (program: Program, line: string[], stdin = ""): Promise<Outcome> =>
  program({
    args: line,
    stdin,
    cwd: "/opt/hermes",
    env: {},
    files,
    send: networkOf(files, litellm),
    dockerAllowed,
    async shell(text) {
      shellLines.push(text);
      return { stdout: "", stderr: "", exitCode: 0 };
    },
  });
const up = () => run(docker, ["compose", "-f", "/opt/hermes/compose.yaml", "up", "-d", "--wait"]);
const ask = (prompt: string, key = KEY) => {
  const body = JSON.stringify({ model: "hermes-agent", messages: [{ role: "user", content: prompt }] });
  const url = "http://127.0.0.1:8642/v1/chat/completions";
  return run(curl, ["-fsS", "-d", body, url, "-K", "-"], `header = "Authorization: Bearer ${key}"\n`);
};

beforeEach(async () => {
  files = memoryFiles();
  shellLines = [];
  dockerAllowed = true;
  files.texts.set("/etc/apt/keyrings/docker.asc", "key");
  await updatePackages(files, SOURCES);
  await installPackages(files, ["curl", "docker-ce", "docker-compose-plugin"]);
  files.texts.set("/opt/hermes/compose.yaml", COMPOSE);
  files.texts.set("/opt/hermes/data/config.yaml", CONFIG);
  files.texts.set("/opt/hermes/data/.env", ENV);
});

describe("Docker", () => {
  test("without nesting and keyctl there is no daemon", async () => {
    dockerAllowed = false;
    expect(await up()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("Cannot connect to the Docker daemon"),
    });
  });

  test("comes from Docker's repository only with its key", async () => {
    files.texts.delete("/etc/apt/keyrings/docker.asc");
    expect(await updatePackages(files, SOURCES)).toEqual({ error: expect.stringContaining("is not signed") });
  });

  test.each([
    { name: "no compose file", change: () => files.texts.delete("/opt/hermes/compose.yaml"), want: "no such file" },
    {
      name: "no env file",
      change: () => files.texts.delete("/opt/hermes/data/.env"),
      want: "env file /opt/hermes/data/.env not found",
    },
    {
      name: "an unknown key",
      change: () => files.texts.set("/opt/hermes/compose.yaml", COMPOSE.replace("ports", "prots")),
      want: "'prots' not allowed",
    },
    {
      name: "an unknown image",
      change: () => files.texts.set("/opt/hermes/compose.yaml", COMPOSE.replace("nousresearch", "nobody")),
      want: "manifest unknown",
    },
    {
      name: "no command",
      change: () => files.texts.set("/opt/hermes/compose.yaml", COMPOSE.replace("[gateway, run]", "[]")),
      want: "exited (1)",
    },
  ])("compose up fails with $name", async ({ change, want }) => {
    change();
    const { exitCode, stderr } = await up();
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(want);
  });

  test("what runs is what the compose file says, and is left alone when nothing changed", async () => {
    expect((await up()).stdout).toBe(" Container hermes Started\n");
    const status = [
      "inspect",
      "--format",
      "{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{end}}",
      "hermes",
    ];
    expect((await run(docker, status)).stdout).toBe("running healthy\n");
    expect((await up()).stdout).toBe(" Container hermes Running\n");
    files.texts.set("/opt/hermes/data/.env", ENV.replace("sk-right", "sk-other"));
    expect((await up()).stdout).toBe(" Container hermes Started\n");
  });

  test("a program in the container sees the mounts at their places", async () => {
    await up();
    await run(docker, ["exec", "-u", "10000:10000", "hermes", "sh", "-c", "ls /opt/data/logs /data"]);
    expect(shellLines.at(-1)).toBe("ls /opt/hermes/data/logs /data");
  });
});

describe("the gateway", () => {
  const get = (path: string, ...more: string[]) => run(curl, ["-fsS", ...more, `http://127.0.0.1:8642${path}`]);

  test("answers /health to anyone, and nothing else without the key", async () => {
    await up();
    expect(JSON.parse((await get("/health")).stdout)).toMatchObject({ status: "ok" });
    expect(await get("/v1/models")).toMatchObject({ exitCode: 22, stderr: expect.stringContaining("401") });
    expect(
      (await run(curl, ["-s", "-o", "/dev/null", "-w", "%{http_code}", "http://127.0.0.1:8642/v1/models"])).stdout,
    ).toBe("401");
    expect((await ask("Reply with PONG", "wrong-key-0123456789")).stderr).toContain("401");
  });

  test("shows its platforms", async () => {
    await up();
    const { stdout } = await get("/health/detailed", "-H", `Authorization: Bearer ${KEY}`);
    expect(JSON.parse(stdout)).toMatchObject({ platforms: { telegram: { state: "connected" } } });
  });

  test.each([
    { name: "on the container's loopback", env: ENV.replace("0.0.0.0", "127.0.0.1") },
    { name: "switched off", env: ENV.replace("ENABLED=true", "ENABLED=false") },
    { name: "with a key that is too short", env: ENV.replace(KEY, "short") },
  ])("is not to be reached when it is $name", async ({ env }) => {
    files.texts.set("/opt/hermes/data/.env", env);
    await up();
    expect(await get("/health")).toMatchObject({ exitCode: 7 });
  });

  test.each([
    {
      name: "the right key and model",
      change: () => {},
      want: { exitCode: 0, stdout: expect.stringContaining("PONG") },
    },
    {
      name: "another key",
      change: () => files.texts.set("/opt/hermes/data/.env", ENV.replace("sk-right", "sk-x")),
      want: { exitCode: 22 },
    },
    {
      name: "another model",
      change: () => files.texts.set("/opt/hermes/data/config.yaml", CONFIG.replace("claude", "clyde")),
      want: { exitCode: 22 },
    },
    {
      name: "another server",
      change: () => files.texts.set("/opt/hermes/data/config.yaml", CONFIG.replace("22:4000", "23:4000")),
      want: { exitCode: 22 },
    },
    {
      name: "no configuration",
      change: () => files.texts.delete("/opt/hermes/data/config.yaml"),
      want: { exitCode: 22 },
    },
  ])("asks the model with $name", async ({ change, want }) => {
    change();
    await up();
    expect(await ask("Reply with the word PONG and nothing else.")).toMatchObject(want);
  });

  test("reads its configuration when it starts, not later", async () => {
    await up();
    files.texts.set("/opt/hermes/data/config.yaml", "model: {}\n");
    expect((await ask("Reply with PONG")).exitCode).toBe(0);
    await run(docker, ["restart", "hermes"]);
    expect((await ask("Reply with PONG")).exitCode).toBe(22);
  });

  test("writes a file that it is told to write, where its user may", async () => {
    await up();
    const write = (path: string) => ask(`Write a file ${path} that contains the line "by the agent" and nothing else.`);
    expect((await write("/data/x.txt")).exitCode).toBe(0);
    expect(files.texts.get("/data/x.txt")).toBe("by the agent\n");
    expect((await write("/etc/passwd")).exitCode).toBe(22);
    expect((await write("/data/sub/x.txt")).exitCode).toBe(22);
  });
});

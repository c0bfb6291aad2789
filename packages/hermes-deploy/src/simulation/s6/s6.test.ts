import { beforeEach, describe, expect, test } from "vitest";
import { memoryFiles } from "../../../test/memory-files.ts";
import type { Outcome } from "../commands/command.ts";
import { docker } from "../commands/docker.ts";
import { networkOf } from "../network.ts";
import { installPackages, updatePackages } from "../packages.ts";

const litellm = { host: "10.1.10.22:4000", key: "sk", models: ["m"] };
const KEY = "API_SERVER_ENABLED=true\nAPI_SERVER_KEY=0123456789abcdef";
const COMPOSE = `
services:
  hermes:
    image: nousresearch/hermes-agent:v2026.9.24
    container_name: hermes
    command: [gateway, run]
    network_mode: host
    restart: unless-stopped
    volumes: ["/home/hermes:/opt/data"]
`;

let files: ReturnType<typeof memoryFiles>;
const run = (...args: string[]): Promise<Outcome> =>
  docker({
    args,
    stdin: "",
    cwd: "/opt",
    env: {},
    files,
    send: networkOf(files, litellm),
    dockerAllowed: true,
    shell: async () => ({ stdout: "", stderr: "", exitCode: 0 }),
  });
const hermes = (line: string) => run("exec", "hermes", "hermes", ...line.split(" "));
const up = async (name: string) =>
  (await run("exec", "hermes", "/command/s6-svstat", "-o", "up", `/run/service/gateway-${name}`)).stdout.trim();
const bootLog = () => (files.texts.get("/home/hermes/logs/container-boot.log") ?? "").replace(/^\S+ /gm, "");

beforeEach(async () => {
  files = memoryFiles();
  files.texts.set("/etc/apt/keyrings/docker.asc", "key");
  await updatePackages(
    files,
    "deb [signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/debian x",
  );
  await installPackages(files, ["docker-ce", "docker-compose-plugin"]);
  files.texts.set("/opt/compose.yaml", COMPOSE);
  files.texts.set("/home/hermes/.env", `${KEY}\nAPI_SERVER_PORT=8642\n`);
  await run("compose", "up", "-d");
});

const withProfile = async (name: string, port: number) => {
  expect((await hermes(`profile create ${name} --no-alias`)).exitCode).toBe(0);
  files.texts.set(`/home/hermes/profiles/${name}/.env`, `${KEY}\nAPI_SERVER_PORT=${port}\n`);
};

test("a profile has a service from its creation on, which is down until it is started", async () => {
  expect(await up("coder")).toBe("");
  await withProfile("coder", 9200);
  expect(await up("coder")).toBe("false");
  expect((await hermes("-p coder gateway start")).exitCode).toBe(0);
  expect(await up("coder")).toBe("true");
  expect(JSON.parse(files.texts.get("/home/hermes/profiles/coder/gateway_state.json") ?? "")).toMatchObject({
    gateway_state: "running",
    desired_state: "running",
  });
});

test.each([
  ["profile create coder", "already exists"],
  ["profile create default", "Invalid profile name"],
  ["profile create ../x", "Invalid profile name"],
  ["profile delete nobody -y", "does not exist"],
  ["-p nobody gateway start", "no such gateway 'nobody'"],
  ["-p nobody gateway stop", "no such gateway 'nobody'"],
])("hermes %s fails: %s", async (line, says) => {
  await withProfile("coder", 9200);
  expect(await hermes(line)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(says) });
});

test("a profile is deleted only when somebody has said yes, and its service with it", async () => {
  await withProfile("coder", 9200);
  expect((await hermes("profile delete coder")).stdout).toBe("Cancelled.\n");
  expect(await up("coder")).toBe("false");
  expect((await hermes("profile delete coder -y")).exitCode).toBe(0);
  expect(await up("coder")).toBe("");
  expect(files.texts.has("/home/hermes/profiles/.deleted/coder")).toBe(true);
  await withProfile("coder", 9200);
  expect(files.texts.has("/home/hermes/profiles/.deleted/coder")).toBe(false);
});

describe("a boot", () => {
  test("starts again what ran, and says what it found", async () => {
    await withProfile("coder", 9200);
    await withProfile("writer", 9201);
    await hermes("-p coder gateway start");
    await run("restart", "hermes");
    expect([await up("coder"), await up("writer")]).toEqual(["true", "false"]);
    expect(bootLog()).toBe(
      [
        "profile=default prior_state=running action=started prior_exit=unknown", // the first boot
        "profile=default prior_state=running action=started prior_exit=clean",
        "profile=coder prior_state=running action=started prior_exit=clean",
        "profile=writer prior_state=None action=registered prior_exit=unknown",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["draining", "true"],
    ["degraded", "true"],
    ["starting", "false"],
    ["startup_failed", "false"],
  ])("after a death in state %s it is up: %s", async (state, want) => {
    await withProfile("coder", 9200);
    files.texts.set("/home/hermes/profiles/coder/gateway_state.json", JSON.stringify({ gateway_state: state }));
    await run("restart", "hermes");
    expect(await up("coder")).toBe(want);
  });

  test("leaves alone what has no SOUL.md", async () => {
    files.texts.set("/home/hermes/profiles/stray/.env", KEY);
    await run("restart", "hermes");
    expect(bootLog()).not.toContain("stray");
  });
});

test("the container's environment goes before a profile's own: one port for all is one too few", async () => {
  files.texts.set("/opt/compose.yaml", `${COMPOSE}    env_file: [/home/hermes/.env]\n`);
  await run("compose", "up", "-d");
  await withProfile("coder", 9200);
  await hermes("-p coder gateway start");
  expect(await up("coder")).toBe("false");
  expect(JSON.parse(files.texts.get("/home/hermes/profiles/coder/gateway_state.json") ?? "")).toMatchObject({
    gateway_state: "startup_failed",
    exit_reason: "api_server: port 8642 is already in use",
  });
});

describe("one gateway for all", () => {
  beforeEach(async () => {
    await withProfile("coder", 9200);
    await withProfile("writer", 9201);
    files.texts.set("/home/hermes/config.yaml", "gateway: { multiplex_profiles: true }\n");
    files.texts.set("/home/hermes/profiles/coder/config.yaml", "platforms: { api_server: { enabled: false } }\n");
    await hermes("gateway restart");
  });
  const ask = async (path: string) => {
    const headers = { authorization: "Bearer 0123456789abcdef" };
    const url = new URL(`http://127.0.0.1:8642${path}`);
    return (await networkOf(files, litellm)({ method: "GET", url, headers, body: "" }))?.status;
  };

  test("answers for a profile under its path, unless that has a listener of its own", async () => {
    expect([await ask("/v1/models"), await ask("/p/coder/v1/models"), await ask("/p/writer/v1/models")]).toEqual([
      200, 200, 404,
    ]);
  });

  test("a profile that it serves cannot start a gateway, and no boot starts one", async () => {
    expect(await hermes("-p coder gateway start")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("already serves profile 'coder'"),
    });
    files.texts.set("/home/hermes/profiles/writer/gateway_state.json", '{"desired_state":"running"}');
    await run("restart", "hermes");
    expect(await up("writer")).toBe("false");
  });
});

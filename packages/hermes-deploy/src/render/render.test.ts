import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { renderCompose } from "./compose-yaml.ts";
import { renderConfigYaml } from "./config-yaml.ts";
import { renderDotenv } from "./dotenv.ts";
import { maskText } from "./secret-text.ts";

const MODEL = { provider: "custom", base_url: "http://10.1.10.22:4000/v1/", default: "gpt-5-mini" } as const;

const facts = {
  image: "nousresearch/hermes-agent:v2026.9.24",
  dataDirectory: "/opt/hermes/data",
  envFile: "/opt/hermes/data/.env",
  volumes: [
    { from: "/data", to: "/data", read_only: false },
    { from: "/books", to: "/books", read_only: true },
  ],
  port: 8642,
  configDigest: "0123456789abcdef",
};

test("compose.yaml", () => {
  expect(renderCompose(facts)).toMatchInlineSnapshot(`
    "# Written by hermes-deploy; changes here are overwritten. Change the spec instead.
    name: "hermes"
    services:
      hermes:
        image: "nousresearch/hermes-agent:v2026.9.24"
        container_name: "hermes"
        command:
          - "gateway"
          - "run"
        restart: "unless-stopped"
        stop_grace_period: "90s"
        shm_size: "1g"
        env_file:
          - "/opt/hermes/data/.env"
        environment:
          HERMES_WRITE_SAFE_ROOT: "/opt/data:/data"
        ports:
          - "127.0.0.1:8642:8642"
        volumes:
          - type: "bind"
            source: "/opt/hermes/data"
            target: "/opt/data"
          - type: "bind"
            source: "/data"
            target: "/data"
            bind:
              create_host_path: false
          - type: "bind"
            source: "/books"
            target: "/books"
            read_only: true
            bind:
              create_host_path: false
        healthcheck:
          test:
            - "CMD"
            - "curl"
            - "-fsS"
            - "http://127.0.0.1:8642/health"
          interval: "15s"
          timeout: "5s"
          retries: 4
          start_period: "150s"
          start_interval: "2s"
        logging:
          driver: "json-file"
          options:
            max-size: "10m"
            max-file: "3"
        labels:
          hermes-deploy.config: "0123456789abcdef"
    "
  `);
});

test("config.yaml", () => {
  expect(renderConfigYaml({ model: MODEL, sandbox: "local" }, "/data")).toMatchInlineSnapshot(`
    "# Written by hermes-deploy from the spec; Hermes completes it. Change the spec rather than this file.
    model:
      default: "gpt-5-mini"
      provider: "custom"
      base_url: "http://10.1.10.22:4000/v1"
    terminal:
      backend: "local"
      cwd: "/data"
    "
  `);
});

test(".env, with references in place of secrets", () => {
  const file = renderDotenv(
    {
      model: { ...MODEL, api_key: { from: "env", name: "LITELLM_API_KEY" } },
      connectors: {
        telegram: { bot_token: { from: "file", path: "/run/telegram" }, allowed_users: ["1", "2"], allow_all: false },
        discord: { bot_token: { from: "env", name: "DISCORD" }, allowed_roles: ["3"], allow_all: false },
        slack: {
          bot_token: { from: "env", name: "BOT" },
          app_token: { from: "command", argv: ["pass", "slack/app"] },
          allow_all: true,
          home_channel: "C0123",
        },
      },
      api_server: { key: "generated" },
    },
    "/opt/hermes/data/.env",
    { host: "0.0.0.0", port: 8642 },
  );
  expect(file.mode).toBe("0600");
  expect(file.merge?.generated).toEqual(["API_SERVER_KEY"]);
  expect(file.merge?.managed).not.toContain("API_SERVER_KEY");
  expect(maskText(file.content)).toMatchInlineSnapshot(`
    "# hermes-deploy: the lines up to the end mark come from the spec; other lines are kept
    OPENAI_API_KEY=<env:LITELLM_API_KEY>
    API_SERVER_ENABLED=true
    API_SERVER_HOST=0.0.0.0
    API_SERVER_PORT=8642
    TELEGRAM_BOT_TOKEN=<file:/run/telegram>
    TELEGRAM_ALLOWED_USERS=1,2
    DISCORD_BOT_TOKEN=<env:DISCORD>
    DISCORD_ALLOWED_ROLES=3
    SLACK_BOT_TOKEN=<env:BOT>
    SLACK_APP_TOKEN=<command:pass slack/app>
    SLACK_ALLOW_ALL_USERS=true
    SLACK_HOME_CHANNEL=C0123
    # hermes-deploy: end
    "
  `);
});

test("a key of the user's own is ours to set, and none is generated", () => {
  const file = renderDotenv({ model: MODEL, connectors: {}, api_server: { key: { from: "env", name: "KEY" } } }, "/x", {
    host: "0.0.0.0",
    port: 8642,
  });
  expect(maskText(file.content)).toContain("API_SERVER_KEY=<env:KEY>\n");
  expect(file.merge).toMatchObject({ generated: [], managed: expect.arrayContaining(["API_SERVER_KEY"]) });
});

describe("any text survives YAML", () => {
  // YAML 1.1 is what PyYAML reads, and close to what Compose's reader does.
  const text = fc.oneof(
    fc.constantFrom(
      "on",
      "no",
      "1:30",
      "1_000",
      "~",
      "null",
      "0x1f",
      "2026-01-01",
      "- a",
      "a: b",
      "#",
      "$HOME",
      "${A:-b}",
      "$$",
    ),
    fc.string({ unit: fc.constantFrom("'", '"', "\\", "$", "{", "}", ":", "#", " ", "-", "ü", "\t", "%") }),
    fc.string({ unit: "grapheme" }),
  );

  test("in config.yaml", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom("1.1", "1.2"), (model, cwd, version) => {
        const yaml = renderConfigYaml({ model: { ...MODEL, default: model }, sandbox: "local" }, cwd);
        expect(parse(yaml, { version: version as "1.1" })).toMatchObject({
          model: { default: model },
          terminal: { cwd },
        });
      }),
    );
  });

  test("in compose.yaml, with $ taken literally", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("1.1", "1.2"), (path, version) => {
        const yaml = renderCompose({ ...facts, volumes: [{ from: path, to: path, read_only: true }] });
        const [, volume] = parse(yaml, { version: version as "1.1" }).services.hermes.volumes;
        expect(volume.source).not.toMatch(/(?<!\$)(?:\$\$)*\$(?!\$)/); // nothing that Compose would replace
        expect(volume.source.replaceAll("$$", "$")).toBe(path);
      }),
    );
  });
});

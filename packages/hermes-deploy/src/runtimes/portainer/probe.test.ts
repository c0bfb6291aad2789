import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { COMPOSE_ONLY, stackSpec } from "../../../test/stack-spec.ts";
import { PROJECT } from "../docker/layout.ts";
import { portainerHints } from "./facts.ts";
import { portainerRuntime } from "./runtime.ts";
import { imageOf } from "./stack.ts";

const spec = stackSpec();
let guest: string;
beforeEach(() => {
  guest = mkdtempSync(join(tmpdir(), "guest-"));
  program("ip", "exit 1");
  program("docker", "exit 127");
  program("setpriv", 'while [ "${1#--}" != "$1" ]; do shift; done; exec "$@"');
});
afterEach(() => rmSync(guest, { recursive: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(guest, path)), { recursive: true });
  writeFileSync(join(guest, path), text);
}

function program(name: string, script: string) {
  put(`bin/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(join(guest, "bin", name), 0o755);
}

/** Runs the probe in a real shell, with the guest's paths moved to a directory of its own. */
function probe(of = spec) {
  const moved = portainerRuntime
    .probe(of)
    .replaceAll(PROJECT, join(guest, PROJECT))
    .replaceAll("/srv/hermes", join(guest, "srv/hermes"));
  const env = { PATH: `${join(guest, "bin")}:/usr/bin:/bin` };
  const { status, stdout, stderr } = spawnSync("/bin/sh", ["-s"], { input: moved, encoding: "utf8", env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return portainerRuntime.readProbe(of, stdout);
}

const owner = `${process.getuid?.()}:${process.getgid?.()}`;

test("a fresh system", () => {
  expect(probe()).toEqual({
    network: false,
    tools: {},
    files: {},
    mounts: {},
    services: {},
    stack: { homes: {}, image: false },
  });
});

test("everything in place", () => {
  program(
    "docker",
    `case "$*" in
      --version) echo "Docker version 28.5.2, build x";;
      "compose version --short") echo 2.40.3;;
      "image inspect ${imageOf(spec)}") echo '[{}]';;
      *config_files*hermes) echo /data/compose/3/docker-compose.yml;;
      *Config.Image*hermes) echo hermes-stack-hermes:0123;;
      *State.Status*portainer_agent) echo "running none";;
      *State.Status*hermes) echo "running healthy";;
      *) exit 1;;
    esac`,
  );
  for (const name of ["hermes", "codex", "claude"]) put(`srv/hermes/${name}/x`, "");
  put(
    "srv/hermes/hermes/config.yaml",
    [
      "# model:",
      "_config_version: 50",
      "model:",
      '  default: "gpt-5-mini"',
      "  # base_url: http://no",
      "  base_url: http://10.1.10.22:4000/v1",
      "providers:",
      "  default: not this one",
      "",
    ].join("\n"),
  );
  const inside = probe();
  expect(inside).toMatchObject({
    tools: { docker: "28.5.2", compose: "2.40.3" },
    services: { hermes: { state: "running", health: "healthy", current: false }, portainer_agent: { current: false } },
    stack: {
      homes: { hermes: owner, codex: owner, claude: owner },
      image: true,
      madeFrom: "hermes-stack-hermes:0123",
      startedFrom: "/data/compose/3/docker-compose.yml",
      model: { default: "gpt-5-mini", base_url: "http://10.1.10.22:4000/v1" },
    },
  });
  expect(inside.stack?.homes).not.toHaveProperty("gemini");
  expect(portainerHints(spec, inside)).toEqual([
    expect.stringMatching(/config\.yaml has model\.default gpt-5-mini instead of claude-sonnet-4-5\. .*only put where/),
  ]);
});

test("without Portainer in the spec, a stack that something else has started stands in the way", () => {
  program(
    "docker",
    'case "$*" in --version) echo "Docker version 28.5.2";; *config_files*) echo /data/compose/3/x.yml;; *) exit 1;; esac',
  );
  expect(probe(stackSpec(COMPOSE_ONLY)).resources).toMatchObject({
    "stack.name": { state: "foreign", said: expect.stringContaining("from /data/compose/3/x.yml") },
  });
  expect(probe().resources).toBeUndefined();
});

test.each([
  ["model: gpt-5\n", undefined],
  ["model:\n  default: [1\n", undefined],
  ["other:\n  default: x\n", undefined],
  ["model:\n  default: x\nmodel:\n  default: y\n", "x"],
])("settings of another form: %j", (text, want) => {
  put("srv/hermes/hermes/config.yaml", text);
  program("docker", 'case "$*" in --version) echo "Docker version 28.5.2";; *) exit 1;; esac');
  const inside = probe();
  expect(inside.stack?.model?.default).toBe(want);
  if (want === undefined) expect(portainerHints(spec, inside)).toEqual([]);
});

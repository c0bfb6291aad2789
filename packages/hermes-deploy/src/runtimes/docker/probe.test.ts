import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFiles } from "../../render/compare-files.ts";
import { sha256 } from "../../render/digest.ts";
import { revealFile } from "../../render/guest-file.ts";
import { writeFilesScript } from "../../render/write-files.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import { parseSpec } from "../../spec/parse.ts";
import { ProbeError } from "../probe-error.ts";
import { dockerFiles } from "./files.ts";
import { COMPOSE_FILE, CONFIG_FILE, ENV_FILE, MANIFEST, PROJECT, STARTED } from "./layout.ts";
import { dockerProbe } from "./probe.ts";
import { dockerRuntime } from "./runtime.ts";

const parsed = parseSpec(
  readFileSync(new URL("../../../../../examples/docker-lxc.yaml", import.meta.url), "utf8"),
  "x",
);
if ("problems" in parsed || parsed.spec.shape !== "docker-lxc") throw new Error("the example is wrong");
const spec: DockerLxcSpec = parsed.spec;
const value = () => "123456789:AAsimulated-telegram-bot-token-00";

let guest: string;
beforeEach(() => {
  guest = mkdtempSync(join(tmpdir(), "guest-"));
});
afterEach(() => rmSync(guest, { recursive: true }));

/** Runs a script in a real /bin/sh with the guest's paths moved to a temporary directory. */
function run(script: string) {
  const moved = script
    .replaceAll(PROJECT, join(guest, PROJECT))
    .replaceAll(/(?<= )\/(?:data|fast)(?=\n)/g, (path) => join(guest, path));
  const env = { PATH: `${join(guest, "bin")}:/usr/bin:/bin` };
  return spawnSync("/bin/sh", ["-s"], { input: moved, encoding: "utf8", env });
}

/** A program of the guest, as a shell script. */
function program(name: string, script: string) {
  mkdirSync(join(guest, "bin"), { recursive: true });
  writeFileSync(join(guest, "bin", name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(guest, "bin", name), 0o755);
}

function probe() {
  const { status, stdout, stderr } = run(dockerProbe(spec));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return dockerRuntime.readProbe(spec, stdout);
}

function writeFiles() {
  const files = dockerFiles(spec).map((file) => revealFile(file, value));
  expect(run(writeFilesScript(files, { manifest: MANIFEST, random: (n) => "0f".repeat(n) })).status).toBe(0);
}

test("a fresh system", () => {
  program("ip", "exit 1");
  program("docker", "exit 127");
  expect(probe()).toEqual({ network: false, tools: {}, files: {}, mounts: {}, services: {} });
});

test("everything in place", () => {
  program("ip", 'case "$*" in *addr*) echo "2: eth0 inet 10.1.10.30/24";; *) echo "default via 10.1.10.1";; esac');
  program(
    "docker",
    'case "$1" in --version) echo "Docker version 28.5.2, build ecc6942";; compose) echo 2.40.3;; inspect) echo "service hermes running healthy";; esac',
  );
  for (const path of ["data", "fast"]) mkdirSync(join(guest, path), { mode: 0o755 });
  writeFiles();
  run(`sha256sum < ${MANIFEST} | cut -d ' ' -f 1 > ${STARTED}`);
  const inside = probe();
  const owner = `${process.getuid?.()}:${process.getgid?.()}`;
  expect(inside).toMatchObject({
    network: true,
    tools: { docker: "28.5.2", compose: "2.40.3" },
    files: {
      [COMPOSE_FILE]: { mode: "644", owner },
      [CONFIG_FILE]: { mode: "644", owner },
      [ENV_FILE]: { mode: "600", owner },
    },
    mounts: { "/data": { mode: "755", owner }, "/fast": { mode: "755", owner } },
    services: { hermes: { state: "running", health: "healthy", current: true } },
  });
  expect(inside.files[COMPOSE_FILE]?.digest).toBe(sha256(readFileSync(join(guest, COMPOSE_FILE), "utf8")));
  expect(inside.files[ENV_FILE]).not.toHaveProperty("digest");
});

test("a service that was started with other files is not current", () => {
  program(
    "docker",
    'case "$1" in --version) echo "Docker version 28.5.2";; inspect) echo "service hermes running none";; esac',
  );
  writeFiles();
  run(`echo other > ${STARTED}`);
  expect(probe().services).toEqual({ hermes: { state: "running", current: false } });
});

test("what was written compares as the same, and a hand-made change of the compose file as different", () => {
  writeFiles();
  const moved = (text: string) => text.replaceAll(join(guest, PROJECT), PROJECT);
  const manifest = join(guest, MANIFEST);
  writeFileSync(manifest, moved(readFileSync(manifest, "utf8")));
  const compose = join(guest, COMPOSE_FILE);
  writeFileSync(compose, moved(readFileSync(compose, "utf8")));
  expect(compareFiles(dockerFiles(spec), probe(), value)).toEqual({
    [COMPOSE_FILE]: "same",
    [CONFIG_FILE]: "same",
    [ENV_FILE]: "same",
  });
  writeFileSync(join(guest, COMPOSE_FILE), "services: {}\n");
  expect(compareFiles(dockerFiles(spec), probe(), value)).toMatchObject({
    [COMPOSE_FILE]: "different",
    [CONFIG_FILE]: "same",
  });
});

test("the probe prints nothing of the secrets", () => {
  writeFiles();
  const { stdout } = run(dockerProbe(spec));
  expect(stdout).not.toContain(value());
  expect(stdout).not.toContain(sha256(`OPENAI_API_KEY=${value()}\n`));
});

test.each([
  ["", "its first line is missing"],
  ["bash: sh: not found", "its first line is missing"],
  ["hermes-deploy probe 1\nnetwork\n", "it was cut short"],
  [
    "hermes-deploy probe 1\nfile 9 600 0:0 -\nhermes-deploy probe end\n",
    "it speaks of number 9, which the spec does not have",
  ],
])("%j is no answer of the probe", (output, reason) => {
  expect(() => dockerRuntime.readProbe(spec, output)).toThrow(ProbeError);
  expect(() => dockerRuntime.readProbe(spec, output)).toThrow(reason);
});

test("a terminal's line ends and what stands around the answer do no harm", () => {
  const output =
    "Welcome\r\nhermes-deploy probe 1\r\nnetwork\r\ntool docker 28.5.2\r\nmanifest bm90IGpzb24=\r\nhermes-deploy probe end\r\nlogout\r\n";
  expect(dockerRuntime.readProbe(spec, output)).toEqual({
    network: true,
    tools: { docker: "28.5.2" },
    files: {},
    mounts: {},
    services: {},
  });
});

test("the layout keeps everything below one directory", () => {
  for (const path of [COMPOSE_FILE, CONFIG_FILE, ENV_FILE, MANIFEST, STARTED])
    expect(dirname(path).startsWith(PROJECT)).toBe(true);
});

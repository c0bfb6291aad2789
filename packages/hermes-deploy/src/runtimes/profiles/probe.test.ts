import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { profilesSpec } from "../../../test/profiles-spec.ts";
import { revealFile } from "../../render/guest-file.ts";
import { writeFilesScript } from "../../render/write-files.ts";
import { MANIFEST } from "../docker/layout.ts";
import { ProbeError } from "../probe-error.ts";
import { profilesFiles } from "./files.ts";
import { wantedProfiles } from "./gateways.ts";
import { DATA } from "./layout.ts";
import { profilesProbe } from "./probe.ts";
import { readProfiles } from "./read-profiles.ts";
import { filesDigest, startedNote } from "./shell.ts";

const spec = profilesSpec();
const owner = `${process.getuid?.()}:${process.getgid?.()}`;
let guest: string;

beforeEach(() => {
  guest = mkdtempSync(join(tmpdir(), "guest-"));
  program("ip", "exit 1");
  // whoever runs the tests plays the agent
  program("setpriv", 'while [ "${1#--}" != "$1" ]; do shift; done\nexec "$@"');
});
afterEach(() => rmSync(guest, { recursive: true }));

/** A program of the guest, as a shell script. */
function program(name: string, script: string) {
  mkdirSync(join(guest, "bin"), { recursive: true });
  writeFileSync(join(guest, "bin", name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(guest, "bin", name), 0o755);
}

function file(path: string, text: string) {
  mkdirSync(dirname(join(guest, path)), { recursive: true });
  writeFileSync(join(guest, path), text);
}

/** Runs a script in a real /bin/sh with the guest's directories moved to a temporary one. */
function run(script: string) {
  const moved = script
    .replaceAll("/opt/hermes", join(guest, "/opt/hermes"))
    .replaceAll(DATA, join(guest, DATA))
    .replaceAll("= 10000:10000", `= ${owner}`);
  const env = { PATH: `${join(guest, "bin")}:/usr/bin:/bin` };
  return spawnSync("/bin/sh", ["-s"], { input: moved, encoding: "utf8", env });
}

function probe() {
  const { status, stdout, stderr } = run(profilesProbe(spec));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return readProfiles(spec, stdout);
}

const DOCKER = `case "$*" in
  --version) echo "Docker version 28.5.2, build ecc6942" ;;
  "compose version --short") echo 2.40.3 ;;
  inspect*) echo "running healthy" ;;
  *"cat /proc/1/comm") echo s6-svscan ;;
  *s6-svstat*gateway-default | *s6-svstat*gateway-coder) echo true ;;
  *s6-svstat*gateway-writer) echo false ;;
  *) echo "no such service" >&2; exit 1 ;;
esac`;

test("a fresh system", () => {
  program("docker", "exit 127");
  const none = { exists: false, slot: "none", current: false };
  expect(probe()).toEqual({
    network: false,
    tools: {},
    files: {},
    mounts: {},
    services: {},
    profiles: { default: none },
  });
});

test("profiles, their gateways, their states and what the last boot did", () => {
  program("docker", DOCKER);
  for (const name of ["coder", "writer"]) file(`${DATA}/profiles/${name}/SOUL.md`, "I am.\n");
  file(`${DATA}/profiles/half-made/notes.txt`, "no profile without its mark\n");
  file(`${DATA}/profiles/NOT A NAME/SOUL.md`, "");
  file(`${DATA}/gateway_state.json`, '{"gateway_state":"running","desired_state":"running"}');
  file(`${DATA}/profiles/coder/gateway_state.json`, "{ broken");
  file(
    `${DATA}/profiles/writer/gateway_state.json`,
    JSON.stringify({ gateway_state: "startup_failed", exit_reason: "port\n in use", desired_state: 7 }),
  );
  file(
    `${DATA}/logs/container-boot.log`,
    [
      "2026-10-01T08:00:00+0000 profile=writer prior_state=running action=started prior_exit=clean",
      "2026-10-02T08:00:00+0000 profile=default prior_state=running action=started",
      "2026-10-02T08:00:00+0000 profile=writer prior_state=startup_failed action=registered prior_exit=unclean",
      "something else; profile=coder",
      "",
    ].join("\n"),
  );
  const inside = probe();
  expect(inside.tools).toEqual({ docker: "28.5.2", compose: "2.40.3", manager: "s6 (container supervisor)" });
  expect(inside.services).toEqual({ hermes: { state: "running", health: "healthy", current: false } });
  expect(inside.profiles).toEqual({
    default: {
      exists: true,
      slot: "up",
      state: "running",
      desired: "running",
      boot: { at: "2026-10-02T08:00:00+0000", priorState: "running", action: "started" },
      current: false,
    },
    coder: { exists: true, slot: "up", current: false },
    writer: {
      exists: true,
      slot: "down",
      state: "startup_failed",
      exitReason: "port\n in use",
      boot: {
        at: "2026-10-02T08:00:00+0000",
        priorState: "startup_failed",
        action: "registered",
        priorExit: "unclean",
      },
      current: false,
    },
  });
});

test("a gateway is current while what the manifest remembers of its own files is what it was started with", () => {
  program("docker", DOCKER);
  const write = (token: string, salt: string) => {
    const files = profilesFiles(spec).map(({ writer: _, ...one }) => revealFile(one, () => token));
    expect(run(writeFilesScript(files, { manifest: MANIFEST, random: (n) => "0f".repeat(n), salt })).status).toBe(0);
  };
  const note = (name: string) => {
    const profile = wantedProfiles(spec).find((one) => one.name === name);
    if (profile === undefined) throw new Error(name);
    run(`mkdir -p /opt/hermes/started\n${filesDigest(spec, profile)} > ${startedNote(profile)}`);
  };
  const current = () =>
    Object.entries(readProfiles(spec, run(profilesProbe(spec)).stdout).profiles ?? {}).flatMap(([name, one]) =>
      one.current ? [name] : [],
    );
  write("123456789:AAsimulated-telegram-bot-token-00", "a1");
  expect(current()).toEqual([]);
  for (const name of ["default", "coder"]) note(name);
  for (const name of ["coder", "writer"]) file(`${DATA}/profiles/${name}/SOUL.md`, "I am.\n");
  expect(current()).toEqual(["coder", "default"]);
  write("123456789:AAsimulated-telegram-bot-token-00", "a1");
  expect(current()).toEqual(["coder", "default"]);
  write("123456789:AAsimulated-telegram-bot-token-01", "a1");
  expect(current()).toEqual([]);
});

test.each([
  ["", "its first line is missing"],
  ["hermes-deploy probe 1\nmanager s6\n", "it was cut short"],
])("%j is no answer of the probe", (output, reason) => {
  expect(() => readProfiles(spec, output)).toThrow(ProbeError);
  expect(() => readProfiles(spec, output)).toThrow(reason);
});

test("the probe prints nothing of what a profile's secrets are", () => {
  program("docker", DOCKER);
  file(`${DATA}/profiles/coder/.env`, "API_SERVER_KEY=do-not-print-this-key\n");
  file(`${DATA}/profiles/coder/SOUL.md`, "");
  expect(run(profilesProbe(spec)).stdout).not.toContain("do-not-print");
});

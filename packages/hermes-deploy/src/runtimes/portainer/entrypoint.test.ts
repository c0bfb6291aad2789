import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isInstalled } from "../../../test/is-installed.ts";
import { ENTRYPOINT } from "./entrypoint.ts";

let root: string;
let shell = "sh";
const at = (path: string) => join(root, path);
const HOME = "home/hermes/.hermes";
const SEED = "model:\n  default: from-the-seed\n";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "entrypoint-"));
  put("app/config.seed.yaml", SEED);
  put("opt/hermes-agent/venv/bin/hermes", '#!/bin/sh\necho "hermes $*"\n', 0o755);
  mkdirSync(at("home/hermes"), { recursive: true });
});
afterEach(() => {
  spawnSync("chmod", ["-R", "u+rwX", root]);
  rmSync(root, { recursive: true });
});

function put(path: string, text: string, mode = 0o644) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text, { mode });
}

/** Runs the entrypoint in a real shell, the present one, with the image's paths moved to a directory of its own. */
function start(...command: string[]) {
  const moved = ENTRYPOINT.replaceAll(/(?<![\w.])\/(?=app\/|home\/|opt\/)/g, `${root}/`);
  put("app/docker-entrypoint.sh", moved, 0o755);
  // root may write everywhere
  const [program = "", ...args] = isRoot ? ["setpriv", "--reuid=10000", "--regid=10000", "--clear-groups"] : [];
  if (isRoot) spawnSync("chown", ["-R", "10000:10000", root]);
  const run = [...(isRoot ? [program, ...args] : []), shell, at("app/docker-entrypoint.sh"), ...command];
  const env = { PATH: "/usr/bin:/bin" };
  const { status, stdout, stderr } = spawnSync(run[0] ?? "", run.slice(1), { encoding: "utf8", env });
  return { status, stdout, stderr: stderr.replaceAll(root, "") };
}
const isRoot = process.getuid?.() === 0;
const read = (path: string) => readFileSync(at(path), "utf8");

describe.each(["dash", "bash"].filter(isInstalled))("in %s", (name) => {
  beforeAll(() => {
    shell = name;
  });

  test("an empty home: the directories are made, the settings are seeded, the command takes over", () => {
    const { status, stdout, stderr } = start("/bin/sh", "-c", 'echo "$$ $0 $*"', "a b", "c");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+ a b c\n$/);
    for (const directory of ["sessions", "memories", "logs/gateways", "workspace"])
      expect(statSync(at(`${HOME}/${directory}`)).isDirectory()).toBe(true);
    for (const provider of ["codex", "claude", "gemini"])
      expect(readdirSync(at(`home/hermes/.${provider}`))).toEqual([]);
    expect(read(`${HOME}/config.yaml`)).toBe(SEED);
    expect(statSync(at(`${HOME}/config.yaml`)).mode & 0o077).toBe(0);
    expect(readdirSync(at(HOME)).filter((name) => name.includes("seed"))).toEqual([]);
  });

  test("what is there is never overwritten: settings, keys, logins of every program", () => {
    const kept = {
      [`${HOME}/config.yaml`]: "mine: true\n",
      [`${HOME}/.env`]: "TELEGRAM_BOT_TOKEN=mine\n",
      [`${HOME}/auth.json`]: "{}\n",
      "home/hermes/.codex/auth.json": "codex\n",
      "home/hermes/.claude/.credentials.json": "claude\n",
      "home/hermes/.gemini/oauth_creds.json": "gemini\n",
    };
    for (const [path, text] of Object.entries(kept)) put(path, text, 0o600);
    for (let starts = 0; starts < 2; starts++) expect(start("true").status).toBe(0);
    for (const [path, text] of Object.entries(kept)) expect(read(path)).toBe(text);
  });

  test("a second start leaves what the first has seeded as Hermes has changed it", () => {
    start("true");
    put(`${HOME}/config.yaml`, `${SEED}_config_version: 50\n`);
    expect(start("true").status).toBe(0);
    expect(read(`${HOME}/config.yaml`)).toContain("_config_version");
  });

  test("a link in place of config.yaml counts as there, also one that leads nowhere", () => {
    mkdirSync(at(HOME), { recursive: true });
    symlinkSync("elsewhere.yaml", at(`${HOME}/config.yaml`));
    expect(start("true").status).toBe(0);
    expect(existsSync(at(`${HOME}/elsewhere.yaml`))).toBe(false);
  });

  test("a home that is set otherwise is the one that is prepared", () => {
    const moved = at("data");
    const { status } = start("/usr/bin/env", `HERMES_HOME=${moved}`, at("app/docker-entrypoint.sh"), "true");
    expect(status).toBe(0);
    expect(read("data/config.yaml")).toBe(SEED);
  });

  describe("it refuses, and says why", () => {
    test("without the program", () => {
      rmSync(at("opt/hermes-agent"), { recursive: true });
      const { status, stdout, stderr } = start("echo", "started");
      expect({ status, stdout }).toEqual({ status: 78, stdout: "" });
      expect(stderr).toMatch(/\/opt\/hermes-agent\/venv\/bin\/hermes is missing: .*something is mounted over it/);
    });

    test("with a program that cannot be run", () => {
      chmodSync(at("opt/hermes-agent/venv/bin/hermes"), 0o644);
      expect(start("true")).toMatchObject({ status: 78, stderr: expect.stringContaining("is missing") });
    });

    test("without a command", () => {
      expect(start()).toMatchObject({ status: 78, stderr: expect.stringContaining("no command") });
    });

    test.each([HOME, "home/hermes/.codex"])("where it may not write: %s", (path) => {
      mkdirSync(at(path), { recursive: true });
      if (isRoot) spawnSync("chown", ["-R", "10000:10000", root]);
      chmodSync(at(path), 0o500);
      const { status, stderr } = start("true");
      expect(status).toBe(78);
      expect(stderr).toMatch(new RegExp(`${path.replaceAll(".", "\\.")}.*has to belong to \\d+:\\d+`));
    });

    test("where a file is in the way", () => {
      put(`${HOME}/sessions`, "");
      expect(start("true")).toMatchObject({ status: 78, stderr: expect.stringContaining("cannot make") });
    });
  });
});

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
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
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digestOf } from "./digest.ts";
import type { RevealedFile } from "./guest-file.ts";
import { writeFilesScript } from "./write-files.ts";

/** Always the same samples; a run with another seed is for whoever looks for more. */
const SEED = 20_261_120;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "write-files-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const random = (bytes: number) => "ab".repeat(bytes);
const at = (path: string) => join(root, "opt", path);
const read = (path: string) => readFileSync(at(path), "utf8");
const modeOf = (path: string) => (statSync(at(path)).mode & 0o777).toString(8);

/** Runs the script for these files in a real /bin/sh. */
function write(...files: (Partial<RevealedFile> & { path: string; content: string })[]) {
  const all = files.map(
    (file): RevealedFile => ({ mode: "0644", owner: "tool", secret: false, ...file, path: at(file.path) }),
  );
  const script = writeFilesScript(all, { manifest: at("manifest.json"), random });
  const { status, stderr } = spawnSync("/bin/sh", ["-s"], { input: script, encoding: "utf8" });
  return { status, stderr };
}

const env = (content: string, generated: string[] = []) =>
  ({
    path: "data/.env",
    content,
    mode: "0600",
    owner: "shared",
    secret: true,
    merge: { managed: ["KEY", "TOKEN"], generated },
  }) as const;

test("files appear with their modes, and the manifest remembers them, secrets only salted", () => {
  expect(write({ path: "compose.yaml", content: "a: 1\n" }, env("KEY=s3cret\n"))).toEqual({ status: 0, stderr: "" });
  expect(read("compose.yaml")).toBe("a: 1\n");
  expect([modeOf("compose.yaml"), modeOf("data/.env"), modeOf("manifest.json")]).toEqual(["644", "600", "600"]);
  expect(JSON.parse(read("manifest.json"))).toEqual({
    salt: "ab".repeat(16),
    files: {
      [at("compose.yaml")]: digestOf({ content: "a: 1\n", secret: false }, ""),
      [at("data/.env")]: digestOf({ content: "KEY=s3cret\n", secret: true }, "ab".repeat(16)),
    },
  });
  expect(readdirSync(at("")).sort()).toEqual(["compose.yaml", "data", "manifest.json"]);
});

describe("an env file that others add to", () => {
  test.each([
    {
      name: "foreign lines stay, ours are replaced",
      there: "OTHER=1\nKEY=old\n# note\n",
      given: "KEY=new\n",
      want: "KEY=new\nOTHER=1\n# note\n",
    },
    {
      name: "what left the spec leaves the file",
      there: "TOKEN=old\nOTHER=1\n",
      given: "KEY=new\n",
      want: "KEY=new\nOTHER=1\n",
    },
    {
      name: "other ways to write a line are ours too",
      there: "export KEY = 'old'\n  TOKEN=old\nKEYS=1\n",
      given: "KEY=new\n",
      want: "KEY=new\nKEYS=1\n",
    },
    {
      name: "twice is the same as once",
      there: "# hermes-deploy: x\nKEY=new\n# hermes-deploy: end\nA=1\n",
      given: "# hermes-deploy: x\nKEY=new\n# hermes-deploy: end\n",
      want: "# hermes-deploy: x\nKEY=new\n# hermes-deploy: end\nA=1\n",
    },
  ])("$name", ({ there, given, want }) => {
    mkdirSync(at("data"), { recursive: true });
    writeFileSync(at("data/.env"), there);
    expect(write(env(given)).status).toBe(0);
    expect(read("data/.env")).toBe(want);
    expect(modeOf("data/.env")).toBe("600");
  });

  test.each([
    { there: "", want: `KEY=1\nAPI_SERVER_KEY=${"ab".repeat(32)}\n` },
    { there: "API_SERVER_KEY=\n", want: `KEY=1\nAPI_SERVER_KEY=\nAPI_SERVER_KEY=${"ab".repeat(32)}\n` },
    { there: "API_SERVER_KEY=kept\n", want: "KEY=1\nAPI_SERVER_KEY=kept\n" },
  ])("a generated value is made once: $there", ({ there, want }) => {
    mkdirSync(at("data"), { recursive: true });
    writeFileSync(at("data/.env"), there);
    expect(write(env("KEY=1\n", ["API_SERVER_KEY"])).status).toBe(0);
    expect(read("data/.env")).toBe(want);
  });
});

describe("a file that the agent changes", () => {
  const config = (content: string) => ({ path: "data/config.yaml", content, owner: "shared" }) as const;

  test("stays as the agent made it while nothing new is wanted", () => {
    write(config("a: 1\n"));
    writeFileSync(at("data/config.yaml"), "a: 1\nmigrated: 2\n");
    write(config("a: 1\n"), { path: "compose.yaml", content: "new\n" });
    expect(read("data/config.yaml")).toBe("a: 1\nmigrated: 2\n");
    write(config("a: 2\n"));
    expect(read("data/config.yaml")).toBe("a: 2\n");
  });

  test("comes back when it was removed", () => {
    write(config("a: 1\n"));
    rmSync(at("data/config.yaml"));
    write(config("a: 1\n"));
    expect(read("data/config.yaml")).toBe("a: 1\n");
  });
});

test("a link that the agent put in the way is not followed", () => {
  mkdirSync(at("data"), { recursive: true });
  writeFileSync(join(root, "victim"), "untouched");
  symlinkSync(join(root, "victim"), at("data/.env"));
  const { status, stderr } = write(env("KEY=1\n"));
  expect(status).toBe(1);
  expect(stderr).toContain("is not an ordinary file");
  expect(readFileSync(join(root, "victim"), "utf8")).toBe("untouched");
  expect(() => read("manifest.json")).toThrow("ENOENT");
});

test.each([
  { name: "what dash takes for the end mark's beginning", content: "Eü\nENDü\nEND_OF_FILE🜁\n" },
  { name: "the end mark itself", content: "END_OF_FILE\n|END_OF_FILE\n" },
  { name: "nothing", content: "" },
  { name: "an empty line", content: "\n" },
  { name: "bars", content: "|\n||a\n |\n" },
  { name: "carriage returns", content: "a\r\n\r\n" },
  { name: "a very long line", content: `${"ü".repeat(100_000)}\n` },
])("$name arrives byte for byte", ({ content }) => {
  expect(write({ path: "f", content })).toEqual({ status: 0, stderr: "" });
  expect(read("f")).toBe(content);
});

test("a last line without its end gets one", () => {
  write({ path: "f", content: "a\nb" });
  expect(read("f")).toBe("a\nb\n");
});

test("any content arrives byte for byte", () => {
  const nasty = fc.string({
    unit: fc.constantFrom("'", '"', "\\", "$", "`", "\n", "END_OF_FILE", "\t", "ü", "🜁", "\r", "#", "EOF"),
  });
  const text = fc.oneof(nasty, fc.string({ unit: "grapheme" })).map((value) => `${value.replaceAll("\0", "")}\n`);
  const files = fc.sample(text, { numRuns: 60, seed: SEED }).map((content, index) => ({ path: `f/${index}`, content }));
  expect(write(...files).status).toBe(0);
  for (const { path, content } of files) expect(read(path)).toBe(content);
});

// Only root can act as somebody else.
describe.runIf(process.getuid?.() === 0)("files that an ordinary user writes", () => {
  const writer = { uid: 10_000, gid: 10_000 };
  const home = () => {
    chmodSync(root, 0o755);
    mkdirSync(at("home/agent"), { recursive: true });
    chownSync(at("home/agent"), writer.uid, writer.gid);
  };

  test("are that user's, with the directories above them", () => {
    home();
    expect(write({ ...env("KEY=s3cret\n", ["SALT"]), path: "home/agent/.hermes/.env", writer })).toEqual({
      status: 0,
      stderr: "",
    });
    for (const path of ["home/agent/.hermes", "home/agent/.hermes/.env"]) expect(statSync(at(path)).uid).toBe(10_000);
    expect(modeOf("home/agent/.hermes/.env")).toBe("600");
    expect(read("home/agent/.hermes/.env")).toMatch(/^KEY=s3cret\nSALT=(?:ab)+\n$/);
  });

  test("a link that the user has put in the way leads root nowhere", () => {
    home();
    mkdirSync(at("etc"));
    writeFileSync(at("etc/secret"), "TOP=secret\n", { mode: 0o600 });
    symlinkSync(at("etc"), at("home/agent/.hermes"));
    const { status } = write({ ...env("KEY=1\n"), path: "home/agent/.hermes/secret", writer });
    expect(status).not.toBe(0);
    expect(read("etc/secret")).toBe("TOP=secret\n");
    rmSync(at("home/agent/.hermes"));
    symlinkSync(at("etc/secret"), at("home/agent/link"));
    expect(write({ ...env("KEY=1\n"), path: "home/agent/link", writer }).status).not.toBe(0);
    expect(read("etc/secret")).toBe("TOP=secret\n");
  });
});

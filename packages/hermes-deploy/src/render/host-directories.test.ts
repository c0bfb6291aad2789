import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Container, Mount } from "../spec/container.ts";
import { hostDirectoriesScript } from "./host-directories.ts";
import { mountOwner } from "./mount-owner.ts";

let disk: string;
beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), "disk's $HOME-"));
});
afterEach(() => rmSync(disk, { recursive: true }));

const mount = (host: string, more: Partial<Mount> = {}): Mount => ({
  host,
  path: "/data",
  owner: "root",
  read_only: false,
  ...more,
});

/** Runs the script in a real /bin/sh, with a chown that only says what it would do: the test need not be root. */
function prepare(...mounts: Mount[]) {
  const container = { mounts, unprivileged: true } as Pick<Container, "mounts" | "unprivileged">;
  const script = hostDirectoriesScript(
    container,
    mounts.map(({ host }) => host),
  );
  const said = 'chown() { echo "chown $*"; }\n';
  const { status, stdout, stderr } = spawnSync("/bin/sh", ["-s"], { input: said + script, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("a directory is made and handed over; a second time changes nothing", () => {
  const host = join(disk, "hermes");
  for (const _ of [1, 2]) {
    expect(prepare(mount(host))).toEqual({ status: 0, stdout: `chown 100000:100000 ${host}\n`, stderr: "" });
    expect(statSync(host).isDirectory()).toBe(true);
    expect((statSync(host).mode & 0o7777).toString(8)).toBe("1777");
  }
});

test("a missing parent is a disk that is not mounted", () => {
  const { status, stderr } = prepare(mount(join(disk, "not-mounted", "hermes")));
  expect(status).toBe(1);
  expect(stderr).toBe(`${join(disk, "not-mounted")} does not exist: is the disk mounted?\n`);
});

test("a symbolic link is refused", () => {
  mkdirSync(join(disk, "real"));
  symlinkSync(join(disk, "real"), join(disk, "hermes"));
  const { status, stdout, stderr } = prepare(mount(join(disk, "hermes")));
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("is a symbolic link");
});

test.each([
  { given: { owner: "root" }, unprivileged: true, want: { inside: "0:0", onHost: "100000:100000", mode: "1777" } },
  {
    given: { owner: "agent" },
    unprivileged: true,
    want: { inside: "10000:10000", onHost: "110000:110000", mode: "0755" },
  },
  {
    given: { owner: "1000:33", mode: "2770" },
    unprivileged: true,
    want: { inside: "1000:33", onHost: "101000:100033", mode: "2770" },
  },
  { given: { owner: "root", mode: "0755" }, unprivileged: false, want: { inside: "0:0", onHost: "0:0", mode: "0755" } },
])("owner $given.owner, unprivileged $unprivileged", ({ given, unprivileged, want }) => {
  expect(mountOwner(mount("/x", given), { unprivileged })).toEqual(want);
});

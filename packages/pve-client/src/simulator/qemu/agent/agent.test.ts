import { expect, test } from "vitest";
import { fakeClock } from "../../clock/clock.ts";
import { createSimulator } from "../../simulator.ts";

const FILES = {
  "user.cfg":
    "user:root@pam:1:0::::::\nuser:audit@pve:1:0::::::\nuser:reader@pve:1:0::::::\nuser:writer@pve:1:0::::::\nuser:fs@pve:1:0::::::\n" +
    "role:Audit:VM.GuestAgent.Audit:\nrole:Read:VM.GuestAgent.FileRead:\nrole:Write:VM.GuestAgent.FileWrite:\nrole:Fs:VM.GuestAgent.FileSystemMgmt:\n" +
    "acl:1:/vms:audit@pve:Audit:\nacl:1:/vms:reader@pve:Read:\nacl:1:/vms:writer@pve:Write:\nacl:1:/vms:fs@pve:Fs:\n",
  "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
  "nodes/pve1/qemu-server/300.conf":
    "agent: 1\nboot: order=scsi0\nmemory: 512\nname: web\nnet0: virtio=BC:24:11:00:00:01,bridge=vmbr0\nscsi0: local-lvm:vm-300-disk-0,size=2G\n",
  "nodes/pve1/qemu-server/301.conf": "memory: 512\nscsi0: local-lvm:vm-301-disk-0,size=2G\n",
  "nodes/pve1/qemu-server/302.conf": "agent: 0\nscsi0: local-lvm:vm-302-disk-0,size=2G\n",
  "nodes/pve1/qemu-server/303.conf": "agent: 1\nscsi0: local-lvm:vm-303-disk-0,size=2G\n",
  "nodes/pve1/qemu-server/304.conf": "agent: 1\nostype: win11\nscsi0: local-lvm:vm-304-disk-0,size=2G\n",
  "nodes/pve1/qemu-server/305.conf": "agent: 1\n",
};

function simulate() {
  const simulator = createSimulator({ files: FILES, running: [300, 301, 302, 304, 305] }, { clock: fakeClock() });
  const ask = async (line: string, params: Record<string, string | string[]> = {}, as = "root@pam") => {
    const [method = "", path = ""] = line.split(" ");
    const pairs = Object.entries(params).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, each]),
    );
    const query = new URLSearchParams(pairs);
    const url = `https://pve1:8006/api2/json/nodes/pve1/qemu/${path}`;
    const response =
      method === "GET"
        ? await simulator.as(as)(`${url}?${query}`)
        : await simulator.as(as)(url, { method, body: query });
    const { data, message } = JSON.parse(await response.text());
    return response.status === 200 ? data : `${response.status} ${message.trim()}`;
  };
  /** Runs a program and waits for its end. */
  const run = async (command: string[], more: Record<string, string> = {}) => {
    const { pid } = await ask("POST 300/agent/exec", { command, ...more });
    for (;;) {
      const status = await ask("GET 300/agent/exec-status", { pid: String(pid) });
      if (status.exited) return { pid: String(pid), status };
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { simulator, ask, run };
}

test.each([
  ["no such machine", "299", "500 Configuration file 'nodes/pve1/qemu-server/299.conf' does not exist"],
  ["not configured", "301", "500 No QEMU guest agent configured"],
  ["switched off", "302", "500 QEMU guest agent is not running"],
  ["stopped", "303", "500 VM 303 is not running"],
  ["an operating system that is not played", "304", "500 QEMU guest agent is not running"],
  ["no disk at all", "305", "500 QEMU guest agent is not running"],
])("%s", async (_name, vmid, want) => {
  const { ask } = simulate();
  expect(await ask(`POST ${vmid}/agent/ping`)).toBe(want);
  expect(await ask(`GET ${vmid}/agent/file-read`, { file: "/etc/hostname" })).toBe(want);
});

test("a disk that was made empty has no agent; the agent goes with its machine", async () => {
  const { ask, simulator } = simulate();
  await ask("POST ", { vmid: "310", agent: "1", scsi0: "local-lvm:2", start: "1" });
  for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve));
  expect(await ask("POST 310/agent/ping")).toBe("500 QEMU guest agent is not running");
  expect(await ask("POST 300/agent/shutdown")).toEqual({ result: null });
  expect(await ask("POST 300/agent/ping")).toBe("500 VM 300 is not running");
  expect(simulator.guest(300).isRunning).toBe(false);
});

const ADDRESS = { "ip-address": "10.0.0.52", "ip-address-type": "ipv4", prefix: 24 };
test.each([
  ["POST ping", {}],
  ["POST fsfreeze-status", "thawed"],
  ["GET get-host-name", { "host-name": "web" }],
  ["GET get-osinfo", { id: "debian", "version-id": "12", "pretty-name": "Debian GNU/Linux 12 (bookworm)" }],
  ["GET get-timezone", { zone: "UTC", offset: 0 }],
  ["GET get-users", []],
  ["GET get-vcpus", [{ "logical-id": 0, online: true, "can-offline": false }]],
  ["GET get-memory-blocks", { length: 4 }],
  ["GET get-memory-block-info", { size: 134217728 }],
  ["GET get-fsinfo", [{ mountpoint: "/", "total-bytes": 2 * 1024 ** 3 }]],
  [
    "GET network-get-interfaces",
    [{ name: "lo" }, { name: "ens18", "hardware-address": "bc:24:11:00:00:01", "ip-addresses": [ADDRESS, {}] }],
  ],
  ["POST fstrim", { paths: [{ path: "/", trimmed: 1024 ** 3 }] }],
  ["GET info", { version: "7.2.19" }],
  ["POST suspend-ram", { error: { desc: "the requested suspend mode is not supported by the guest" } }],
])("%s", async (line, want) => {
  const { ask } = simulate();
  const [method, name] = line.split(" ");
  expect(await ask(`${method} 300/agent/${name}`)).toMatchObject({ result: want });
  expect(await ask("POST 300/agent", { command: name ?? "" })).toMatchObject({ result: want });
});

test("frozen file systems: what the agent still does, and what not", async () => {
  const { ask } = simulate();
  expect(await ask("POST 300/agent/fsfreeze-freeze")).toEqual({ result: 1 });
  expect(await ask("POST 300/agent/fsfreeze-status")).toEqual({ result: "frozen" });
  expect(await ask("GET 300/agent/get-users")).toEqual({
    result: {
      error: {
        class: "CommandNotFound",
        desc: "Command guest-get-users has been disabled: the agent is in frozen state",
      },
    },
  });
  expect(await ask("POST 300/agent/exec", { command: "true" })).toBe(
    "500 Agent error: Command guest-exec has been disabled: the agent is in frozen state",
  );
  expect(await ask("POST 300/agent/fsfreeze-thaw")).toEqual({ result: 1 });
  expect(await ask("POST 300/agent/fsfreeze-thaw")).toEqual({ result: 0 });
});

test.each<[string, string[], Record<string, string>, object]>([
  [
    "both outputs and the code",
    ["sh", "-c", "echo a; echo b >&2; exit 3"],
    {},
    { exitcode: 3, "out-data": "a\n", "err-data": "b\n" },
  ],
  ["no output", ["true"], {}, { exitcode: 0 }],
  ["input", ["cat"], { "input-data": "x y" }, { exitcode: 0, "out-data": "x y" }],
  ["words stay words", ["echo", "a  b", "$HOME;"], {}, { exitcode: 0, "out-data": "a  b $HOME;\n" }],
  ["bytes as characters", ["printf", "ü"], {}, { exitcode: 0, "out-data": "\u00c3\u00bc" }],
])("exec: %s", async (_name, command, more, want) => {
  const { run, ask } = simulate();
  const { pid, status } = await run(command, more);
  expect(status).toEqual({ exited: 1, ...want });
  expect(await ask("GET 300/agent/exec-status", { pid })).toBe("500 Agent error: Invalid parameter 'pid'");
});

test.each<[string, Record<string, string>, string]>([
  [
    "POST exec",
    { command: "nothere" },
    "Guest agent command failed, error was 'Failed to execute child process “nothere” (No such file or directory)'",
  ],
  ["GET exec-status", { pid: "1" }, "Invalid parameter 'pid'"],
  ["GET file-read", { file: "/none" }, "failed to open file '/none' (mode: 'r'): No such file or directory"],
  ["GET file-read", { file: "/etc" }, "failed to open file '/etc' (mode: 'r'): Is a directory"],
  [
    "POST file-write",
    { file: "/none/a", content: "x" },
    "failed to open file '/none/a' (mode: 'wb'): No such file or directory",
  ],
  ["POST set-user-password", { username: "who", password: "12345" }, "child process has failed to set user password"],
])("%s %j: the agent's own refusal", async (line, params, want) => {
  const { ask } = simulate();
  const [method, name] = line.split(" ");
  expect(await ask(`${method} 300/agent/${name}`, params)).toBe(`500 Agent error: ${want}`);
});

test("files are written and read, whole or in part", async () => {
  const { ask, simulator } = simulate();
  expect(await ask("POST 300/agent/file-write", { file: "/root/a", content: "héllo" })).toBe(null);
  const bytes = (await simulator.guest(300).files.readBytes("/root/a")) ?? [];
  expect(Buffer.from(bytes).toString("latin1")).toBe("héllo");
  const file = "/root/a";
  expect(await ask("GET 300/agent/file-read", { file })).toEqual({ content: "héllo", "bytes-read": 5 });
  expect(await ask("GET 300/agent/file-read", { file, offset: "1", count: "2" })).toEqual({
    content: "él",
    "bytes-read": 2,
    truncated: 1,
  });
  await ask("POST 300/agent/file-write", { file, content: "aGk=", encode: "0" });
  expect(await ask("GET 300/agent/file-read", { file })).toMatchObject({ content: "hi" });
  expect(await ask("GET 300/agent/file-read", { file, decode: "0" })).toMatchObject({ content: "aGk=" });
  expect(await ask("POST 300/agent/file-write", { file, content: "기" })).toMatch(/^500 Wide character in subroutine/);
});

test("a password is set", async () => {
  const { ask, simulator } = simulate();
  expect(await ask("POST 300/agent/set-user-password", { username: "root", password: "$6$x", crypted: "1" })).toBe(
    "400 Parameter verification failed.",
  );
  const params = { username: "root", password: "$6$salt$hash", crypted: "1" };
  expect(await ask("POST 300/agent/set-user-password", params)).toEqual({ result: {} });
  expect(await simulator.guest(300).files.read("/etc/shadow")).toMatch(/^root:\$6\$salt\$hash:/);
});

const REFUSED = (what: string) => `403 Permission check failed (/vms/300, ${what})`;
test.each([
  ["audit@pve", "GET info", {}, undefined],
  [
    "audit@pve",
    "GET file-read",
    { file: "/etc/hostname" },
    REFUSED("VM.GuestAgent.FileRead|VM.GuestAgent.Unrestricted"),
  ],
  ["audit@pve", "POST fsfreeze-freeze", {}, REFUSED("VM.GuestAgent.FileSystemMgmt|VM.GuestAgent.Unrestricted")],
  ["reader@pve", "GET file-read", { file: "/etc/hostname" }, undefined],
  [
    "reader@pve",
    "POST file-write",
    { file: "/a", content: "" },
    REFUSED("VM.GuestAgent.FileWrite|VM.GuestAgent.Unrestricted"),
  ],
  ["writer@pve", "POST file-write", { file: "/a", content: "" }, undefined],
  ["writer@pve", "POST exec", { command: "true" }, REFUSED("VM.GuestAgent.Unrestricted")],
  ["fs@pve", "POST fsfreeze-status", {}, undefined],
  ["fs@pve", "POST shutdown", {}, REFUSED("VM.PowerMgmt|VM.GuestAgent.Unrestricted")],
])("%s: %s", async (as, line, params, want) => {
  const { ask } = simulate();
  const [method, name] = line.split(" ");
  const got = await ask(`${method} 300/agent/${name}`, params as Record<string, string>, as);
  expect(typeof got === "string" ? got : undefined).toBe(want);
});

import { randomBytes } from "node:crypto";
import { apiToken, createPveClient, password } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { describe, expect, test } from "vitest";
import { commandCases } from "./command-cases.ts";

const CONTAINER =
  "arch: amd64\ncmode: shell\nhostname: hermes\nmemory: 512\nnet0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,ip=dhcp,type=veth\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=4G\nunprivileged: 1\n";

function world(container = CONTAINER) {
  const simulator = createSimulator({
    passwords: { "root@pam": "simulated" },
    tokens: { "hermes@pve!deploy": "00000000-0000-4000-8000-000000000000" },
    files: {
      "user.cfg":
        "user:root@pam:1:0::::::\nuser:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:PVEAdmin:\n",
      "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
      "nodes/pve1/lxc/105.conf": container,
    },
    host: { "/srv/data": "directory" },
    running: [105],
  });
  const { fetch, webSocket } = simulator;
  const url = "https://pve1:8006";
  const token = createPveClient({
    url,
    fetch,
    webSocket,
    auth: apiToken("hermes@pve!deploy", "00000000-0000-4000-8000-000000000000"),
  });
  const root = createPveClient({ url, fetch, webSocket, auth: password("root@pam", "simulated") });
  return { simulator, token, root };
}

const guest = { node: "pve1", vmid: 105 };

describe("a command in a container", () => {
  const { token } = world();
  test.each(commandCases)("%s", async (_name, command, stdin, want) => {
    expect(await token.exec({ ...guest, command, stdin })).toEqual(want);
  });

  test("much input and much output", async () => {
    const stdin = randomBytes(150_000).toString("base64");
    const { code, output } = await token.exec({ ...guest, command: ["cat"], stdin });
    expect(code).toBe(0);
    expect(output === stdin).toBe(true);
  });

  test("its lines are told before it is over; who cannot take one ends the command", async () => {
    const command = ["sh", "-c", "echo one; echo; echo two"];
    const told: string[] = [];
    const { output } = await token.exec({ ...guest, command, onLine: (line) => told.push(line) });
    expect(told).toEqual(["one", "", "two"]);
    expect(output).toBe("one\n\ntwo\n");
    const onLine = () => {
      throw new Error("no room");
    };
    await expect(token.exec({ ...guest, command, onLine })).rejects.toThrow("no room");
    expect((await token.exec({ ...guest, command: ["echo", "still there"] })).output).toBe("still there\n");
  });

  test("one after another, in one file system", async () => {
    await token.exec({ ...guest, command: ["sh", "-c", "umask 077; mkdir -p /opt/x; cat >/opt/x/f"], stdin: "secret" });
    const seen = await token.exec({
      ...guest,
      command: ["sh", "-c", "stat -c '%a %u:%g %n' /opt/x /opt/x/f; cat /opt/x/f"],
    });
    expect(seen).toEqual({ code: 0, output: "700 0:0 /opt/x\n600 0:0 /opt/x/f\nsecret" });
  });
});

test("a node's shell is for root@pam's ticket; anybody else is asked for a login", async () => {
  const { root, token } = world(`${CONTAINER}mp0: /srv/data,mp=/data\n`);
  const made = await root.exec({
    node: "pve1",
    command: ["sh", "-c", "mkdir -p /srv/data/a && chown 100000:110000 /srv/data/a"],
  });
  expect(made).toEqual({ code: 0, output: "" });
  const seen = await root.exec({ ...guest, command: ["stat", "-c", "%u:%g", "/data/a"] });
  expect(seen).toEqual({ code: 0, output: "0:10000\n" });
  await expect(token.exec({ node: "pve1", command: ["true"] })).rejects.toThrow(/asks for a login/);
});

test("a container whose cmode is not shell asks for a login", async () => {
  const { token } = world(CONTAINER.replace("cmode: shell\n", ""));
  await expect(token.exec({ ...guest, command: ["true"] })).rejects.toThrow(/pct set 105 --cmode shell/);
});

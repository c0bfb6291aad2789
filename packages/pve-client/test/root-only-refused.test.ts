import { expect, test } from "vitest";
import { apiToken } from "../src/auth/api-token.ts";
import { createPveClient } from "../src/create-pve-client.ts";
import { RootOnlyError } from "../src/errors/root-only-error.ts";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { createSimulator } from "../src/simulator/simulator.ts";

const TOKEN = { id: "root@pam!all", secret: "0f0f0f0f-0000-4000-8000-000000000000" };
const FILES = {
  "user.cfg": `user:root@pam:1:0:::::\ntoken:${TOKEN.id}:0:0::\n`,
  "priv/token.cfg": `${TOKEN.id} ${TOKEN.secret}\n`,
  "storage.cfg": "dir: hdd\n\tpath /mnt/hdd\n\tcontent rootdir,images\n",
  "nodes/n/lxc/118.conf": "hostname: ct\nrootfs: hdd:118/vm-118-disk-0.raw,size=4G\nunprivileged: 1\n",
  "nodes/n/qemu-server/200.conf": "memory: 512\nname: vm\n",
};

const change = (kind: "lxc" | "qemu", params: object): PlannedCall => ({
  method: "PUT",
  path: `/nodes/{node}/${kind}/{vmid}/config`,
  params: { node: "n", vmid: kind === "lxc" ? 118 : 200, ...params },
});

/** Clients that leave it to the server are told as much as those that ask beforehand. */
test.each<[PlannedCall, number, string, RegExp]>([
  [change("lxc", { hookscript: "local:snippets/a.sh" }), 403, "hookscript", /^pct set 118 -hookscript/],
  [change("lxc", { mp0: { bind: "/srv", mp: "/data" } }), 403, "mp0", /^pct set 118 -mp0/],
  [change("qemu", { args: "-foo" }), 500, "args", /^qm set 200 -args/],
  [change("qemu", { hookscript: null }), 500, "hookscript", /^qm set 200 -delete hookscript/],
  [change("qemu", { serial0: "/dev/ttyS0" }), 500, "serial0", /^qm set 200 -serial0/],
  [change("qemu", { usb0: { host: "1234:5678" } }), 500, "usb0", /^qm set 200 -usb0/],
  [change("qemu", { hostpci0: { host: "0000:01:00.0" } }), 500, "hostpci0", /^qm set 200 -hostpci0/],
  [change("qemu", { scsi1: { file: "/dev/sdb" } }), 500, "scsi1", /^qm set 200 -scsi1/],
])("%o refused by the server", async (call, status, parameter, command) => {
  const { fetch } = createSimulator({ node: "n", files: FILES });
  const refusal = async (guard: boolean): Promise<RootOnlyError> => {
    const auth = apiToken(`${TOKEN.id}=${TOKEN.secret}`);
    const error: unknown = await createPveClient({ url: "https://n:8006", auth, fetch, guard })
      .request(call)
      .catch((reason) => reason);
    if (error instanceof RootOnlyError) return error;
    throw error;
  };
  const error = await refusal(false);
  expect(error).toMatchObject({ status, rootOnly: [{ parameter }], remediation: [expect.stringMatching(command)] });
  expect(error.reason).not.toMatch(/^not sent/);
  const before = await refusal(true);
  expect(error.rootOnly).toEqual(before.rootOnly);
  expect(error.remediation).toEqual(before.remediation);
});

import { apiToken, createPveClient } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { setupServer } from "msw/node";
import { WebSocket as UndiciWebSocket } from "undici";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const TOKEN = "hermes@pve!deploy";
const SECRET = "00000000-0000-4000-8000-000000000000";
const simulator = createSimulator({
  tokens: { [TOKEN]: SECRET },
  files: {
    "user.cfg":
      "user:root@pam:1:0::::::\nuser:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:PVEAdmin:\n",
    "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\n",
    "nodes/pve1/lxc/105.conf": "cmode: shell\nhostname: ct\nrootfs: local-lvm:vm-105-disk-0,size=4G\nunprivileged: 1\n",
  },
  running: [105],
});
const network = setupServer(...simulator.handlers);
beforeAll(() => {
  // msw takes the place of the global WebSocket, which Node has from 22 on
  if (!("WebSocket" in globalThis)) vi.stubGlobal("WebSocket", UndiciWebSocket);
  network.listen({ onUnhandledRequest: "error" });
});
afterAll(() => {
  network.close();
  vi.unstubAllGlobals();
});

test("a command runs in a container over msw's fetch and msw's websocket", async () => {
  const { fetch } = globalThis;
  const pve = createPveClient({ url: "https://pve.test:8006", auth: apiToken(TOKEN, SECRET), fetch });
  const guest = { node: "pve1", vmid: 105 };
  expect(await pve.exec({ ...guest, command: ["sh", "-c", "cat; hostname; exit 3"], stdin: "in" })).toEqual({
    code: 3,
    output: "inct\n",
  });
  await pve.close();
});

import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createSimulator, type Simulator } from "@homelab/pve-client/simulator";
import { expect } from "vitest";
import { main } from "../src/cli/main.ts";
import type { World } from "../src/cli/world.ts";

const SECRET = "00000000-0000-4000-8000-000000000000";
export const PVE_TOKEN = `hermes@pve!deploy=${SECRET}`;

export let simulator: Simulator;
export let home: string;

/** A simulator and a home of one's own, for `beforeEach`. */
export async function freshWorld(): Promise<void> {
  home = await mkdtemp(join(tmpdir(), "pve-cli-"));
  simulator = createSimulator({
    passwords: { "root@pam": "right horse" },
    tokens: { "hermes@pve!deploy": SECRET },
    files: {
      "user.cfg":
        "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nrole:R:VM.Audit,VM.Console,VM.PowerMgmt,VM.Config.Memory,VM.Config.Options,Sys.Audit:\nacl:1:/:hermes@pve:R:\n",
      "storage.cfg": "dir: local\n\tpath /var/lib/vz\n\tcontent rootdir\n",
      "nodes/pve1/lxc/105.conf":
        "arch: amd64\ncmode: shell\nhostname: web\nmemory: 512\nostype: debian\nrootfs: local:105/vm-105-disk-0.raw,size=4G\nunprivileged: 1\n",
      "nodes/pve1/lxc/106.conf": "arch: amd64\nhostname: db\nmemory: 256\nostype: debian\n",
    },
    content: { local: [{ volid: "local:105/vm-105-disk-0.raw", size: 4 * 1024 ** 3 }] },
    running: [105],
  });
}

/** How the command is run. */
interface Run {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  /** Over HTTPS, with the settings that are there. */
  readonly real?: boolean;
}

/** Runs `pve` against the simulator of this test; no output may hold the token's secret. */
export async function pve(argv: readonly string[], { env = {}, stdin = "", isTTY = false, real = false }: Run = {}) {
  const written = { out: "", err: "" };
  const world: World = {
    env: { HOME: home, ...(real ? {} : { PVE_HOST: "pve1", PVE_TOKEN }), ...env },
    stdin: Object.assign(Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]), { isTTY: false }),
    stdout: { write: (text) => (written.out += text), isTTY },
    stderr: { write: (text) => (written.err += text) },
    signal: new AbortController().signal,
    ...(real ? {} : { fetch: simulator.fetch, webSocket: simulator.webSocket }),
  };
  const code = await main(argv, world);
  expect(written.out + written.err).not.toContain(SECRET);
  return { code, ...written };
}

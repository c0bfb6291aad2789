import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { direct } from "../homelab-world.ts";
import { killAfter } from "../kill-after.ts";
import { openRealHomelab, openWorkshop, realExample, type Workshop } from "./real-homelab.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-real-install-"));
let workshop: Workshop;
let argv: readonly string[] = [];

beforeAll(async () => {
  chmodSync(directory, 0o755);
  vi.stubEnv("TMPDIR", directory);
  workshop = await openWorkshop();
  argv = ["apply", realExample(directory, workshop.image), "--yes", "--json"];
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

type Homelab = Awaited<ReturnType<typeof openRealHomelab>>;

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Waits until dpkg is in the middle of unpacking or configuring Docker's packages. */
async function dpkgAtWork({ simulator }: Homelab): Promise<void> {
  for (;;) {
    const isThere = simulator.files()["nodes/gihyeon/lxc/118.conf"]?.includes("rootfs:");
    const log = isThere ? await simulator.guest(118).files.read("/var/log/dpkg.log") : undefined;
    if (log?.includes(" install docker.io:")) return;
    await pause();
  }
}

const interruptions: Record<string, (homelab: Homelab, kill: () => void) => Promise<void>> = {
  "the tool is killed, and apt goes on in the console": async (_, kill) => kill(),
  "the tool is killed, and the container loses its power": async ({ simulator }, kill) => {
    kill();
    await simulator.host().run("pct stop 118");
  },
};

test.each(Object.keys(interruptions))("while Docker is being installed %s: the next run ends well", async (what) => {
  const homelab = await openRealHomelab(workshop);
  try {
    const { sockets, kill, dead } = killAfter(homelab.simulator, Number.POSITIVE_INFINITY);
    const first = homelab.run(argv, { sockets: () => sockets });
    await dpkgAtWork(homelab);
    await interruptions[what]?.(homelab, kill);
    await Promise.race([first, dead]);
    const again = await homelab.run(argv, { sockets: direct });
    expect(again.code, again.output.slice(-4000)).toBe(0);
    expect((await homelab.run(argv, { sockets: direct })).output).toContain('"steps":0');
  } finally {
    await homelab.close();
  }
});

import { expect, test } from "vitest";
import { disturbed } from "../crash/disturbance.ts";
import { direct } from "../homelab-world.ts";
import { changesNothing } from "./changes-nothing.ts";
import { type Desk, openDesk } from "./desk.ts";
import { DOCKER_LXC } from "./shapes.ts";

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Waits until dpkg is in the middle of unpacking or configuring Docker's packages. */
async function dpkgAtWork({ homelab: { simulator } }: Desk): Promise<void> {
  for (;;) {
    const isThere = simulator.files()["nodes/gihyeon/lxc/118.conf"]?.includes("rootfs:");
    const log = isThere ? await simulator.guest(118).files.read("/var/log/dpkg.log") : undefined;
    if (log?.includes(" install docker.io:")) return;
    await pause();
  }
}

const interruptions: Record<string, (desk: Desk, kill: () => void) => Promise<void>> = {
  "the tool is killed, and apt goes on in the console": async (_, kill) => kill(),
  "the tool is killed, and the container loses its power": async ({ homelab }, kill) => {
    kill();
    await homelab.simulator.host().run("pct stop 118");
  },
};

test.concurrent.each(Object.keys(interruptions))(
  "while Docker is being installed %s: the next run ends well",
  async (what) => {
    const desk = await openDesk(DOCKER_LXC, { ready: false });
    try {
      const { sockets, kill, dead } = disturbed(desk.homelab.simulator);
      const first = desk.run("apply", { sockets: () => sockets });
      await dpkgAtWork(desk);
      await interruptions[what]?.(desk, kill);
      await Promise.race([first, dead]);
      const again = await desk.run("apply", { sockets: direct });
      expect(again.code, again.output.slice(-4000)).toBe(0);
      await changesNothing(desk);
    } finally {
      await desk.homelab.close();
    }
  },
);

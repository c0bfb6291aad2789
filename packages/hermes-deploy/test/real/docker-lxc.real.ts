import { expect, test } from "vitest";
import { changesNothing } from "./changes-nothing.ts";
import { deployShape } from "./deploy-shape.ts";
import { DOCKER_LXC } from "./shapes.ts";

const HOST_FILE = "/mnt/pve/hdd/hermes/hermes-deploy-check-118.txt";

deployShape(DOCKER_LXC, {
  whileItRuns: (at) => {
    test("what was made belongs to whom it should", async () => {
      const { simulator } = at().homelab;
      const host = simulator.host().files;
      const guest = simulator.guest(118).files;
      expect(await host.status("/mnt/pve/hdd/hermes")).toMatchObject({ uid: 100_000, gid: 100_000, mode: 0o1777 });
      expect(await guest.status("/opt/hermes")).toMatchObject({ uid: 0, mode: 0o700 });
      expect(await guest.status("/opt/hermes/data/.env")).toMatchObject({ uid: 10_000, mode: 0o600 });
      expect(await guest.read("/opt/hermes/data/gateway_state.json")).toContain('"running"');
    });

    test("what the agent wrote is on the node's disk, under the agent's id there", async () => {
      const { files } = at().homelab.simulator.host();
      expect(await files.read(HOST_FILE)).toBe("written by the agent\n");
      expect(await files.status(HOST_FILE)).toMatchObject({ uid: 110_000, gid: 110_000 });
    });

    test("a compose file that somebody changed is written anew, and Hermes started with it", async () => {
      await at().homelab.simulator.guest(118).run("echo 'services: {}' > /opt/hermes/compose.yaml");
      const ran = await at().run("apply");
      expect(ran.code, ran.output).toBe(0);
      await changesNothing(at());
    });
  },

  whenDestroyed: (at) => {
    test("what the agent wrote is still on the node's disk", async () => {
      expect(await at().homelab.simulator.host().files.read(HOST_FILE)).toBe("written by the agent\n");
    });
  },
});

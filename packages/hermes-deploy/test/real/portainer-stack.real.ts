import { expect, test } from "vitest";
import { changesNothing } from "./changes-nothing.ts";
import { deployShape } from "./deploy-shape.ts";
import { PORTAINER_STACK } from "./shapes.ts";

const HOST_FILE = "/mnt/pve/hdd/codex/hermes-deploy-check-118.txt";

deployShape(PORTAINER_STACK, {
  whileItRuns: (at) => {
    const inside = async (script: string) => (await at().homelab.simulator.guest(118).run(script)).output.trim();

    test("the stack runs as the agent's user, on the container's own address", async () => {
      expect(await inside("docker exec hermes id -u")).toBe("10000");
      expect(await inside("docker port hermes 8642")).toBe("10.1.10.30:8642");
      const { files } = at().homelab.simulator.host();
      expect(await files.status(HOST_FILE)).toMatchObject({ uid: 110_000, gid: 110_000 });
    });

    test("what somebody has written to Hermes' settings outlives the stack's container, and nothing is overwritten", async () => {
      await inside("echo '# mine' >> /srv/hermes/hermes/config.yaml; docker rm -f hermes");
      const ran = await at().run("apply");
      expect(ran.code, ran.output).toBe(0);
      expect(await inside("tail -n 1 /srv/hermes/hermes/config.yaml")).toBe("# mine");
      await changesNothing(at());
    });
  },

  whenDestroyed: (at) => {
    test("the home that is the node's is still there", async () => {
      expect(await at().homelab.simulator.host().files.read(HOST_FILE)).toBe("written by the agent\n");
    });
  },
});

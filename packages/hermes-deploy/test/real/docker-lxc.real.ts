import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sshKeyPair } from "../ssh-node.ts";
import { changesNothing } from "./changes-nothing.ts";
import { deployShape } from "./deploy-shape.ts";
import { forward, loginTo, startNodeSshd } from "./real-ssh.ts";
import { DOCKER_LXC } from "./shapes.ts";
import { GATEWAY } from "./workshop.ts";

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

    test("with a login on the node as well, verify looks at the node's disk itself", async () => {
      const person = sshKeyPair();
      const hostKey = await startNodeSshd(at().homelab, person.public);
      const { port, close } = await forward(at().homelab, GATEWAY, 22);
      const { trust } = loginTo(port, person.private, hostKey);
      const directory = mkdtempSync(join(tmpdir(), "login-"));
      writeFileSync(join(directory, "id"), person.private, { mode: 0o600 });
      const env = {
        PVE_SSH: `root@127.0.0.1:${port}`,
        PVE_SSH_KEY: join(directory, "id"),
        PVE_SSH_HOST_KEY: "fingerprint" in trust ? trust.fingerprint : "",
      };
      const ran = await at().run("verify", { env });
      expect(ran.code, ran.output).toBe(0);
      expect(at().report()).toContain("written by the agent, owned by 110000:110000");
      close();
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

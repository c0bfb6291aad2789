import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asRoot } from "../as-root.ts";
import type { Ran } from "../homelab-world.ts";
import { configOf } from "../left-behind.ts";
import { changesNothing } from "./changes-nothing.ts";
import { deployShape } from "./deploy-shape.ts";
import { type Desk, passedBy, stepsOf } from "./desk.ts";
import { ownersIn } from "./real-files.ts";
import { BARE_METAL_PET } from "./shapes.ts";
import { LARGE } from "./workshop.ts";

const VOLUME = "local-lvm:vm-999-disk-1";
const KEEPSAKE = "/home/hermes/.hermes/memories/keepsake.md";

deployShape(BARE_METAL_PET, {
  whileItRuns: (at) => {
    const inside = async (script: string) => (await at().homelab.simulator.guest(105).run(script)).output.trim();

    test("all that is on the volume belongs to the agent, on the node by its id there, and the volume to the pet", async () => {
      const volume = await directoryOfVolume(at());
      expect(Object.keys(ownersIn(volume))).toEqual(["10000:10000"]);
      const written = join(volume, "hermes-deploy-check-105.txt");
      expect(readFileSync(written, "utf8")).toBe("written by the agent\n");
      expect(statSync(written)).toMatchObject({ uid: 110_000, gid: 110_000 });
      const { simulator } = at().homelab;
      expect(await simulator.guest(105).files.status("/home/hermes/.hermes/.env")).toMatchObject({
        ...{ kind: "file", uid: 10_000, gid: 10_000, mode: 0o600 },
      });
      expect(await configOf(simulator, 999)).toMatchObject({ protection: 1, mp0: expect.stringContaining(VOLUME) });
    });

    test("the agent's user can read no secret of root's and change nothing outside of its home", async () => {
      const tries = [
        "cat /etc/shadow",
        "touch /etc/x",
        "touch /usr/local/bin/x",
        "systemctl stop nftables",
        "sudo -n id",
      ];
      for (const attempt of tries) {
        const asAgent = `setpriv --reuid=10000 --regid=10000 --clear-groups --no-new-privs sh -c '${attempt}' 2>/dev/null`;
        expect(await inside(`${asAgent}; echo "ended with $?"`), attempt).not.toContain("ended with 0");
      }
    });

    test("the firewall lets nobody in from the network, the loopback is open", async () => {
      const [address = ""] = (await inside("hostname -I")).split(" ");
      const knock = (port: number) =>
        `timeout 1 bash -c 'exec 3<>/dev/tcp/${address}/${port}' 2>/dev/null; echo "${port} ended with $?"`;
      const { output } = await at().homelab.simulator.host().run([22, 8642, 9119].map(knock).join("\n"));
      expect(output.trim().split("\n")).toEqual([22, 8642, 9119].map((port) => `${port} ended with 124`));
      expect(await inside("bash -c 'exec 3<>/dev/tcp/127.0.0.1/9119' && echo open")).toBe("open");
      expect(await inside("systemctl is-active ssh.service ssh.socket; systemctl is-system-running")).toMatch(
        /^inactive\ninactive\n(?:running|degraded)$/,
      );
    });

    test("the rest of the hardening is in effect: sysctl, sshd, unattended upgrades", async () => {
      expect(
        await inside(
          "sysctl -n net.ipv4.conf.all.accept_redirects net.ipv4.conf.default.send_redirects net.ipv4.conf.all.rp_filter",
        ),
      ).toBe("0\n0\n2");
      const sshd = await inside("sshd -T");
      for (const line of [
        ...["passwordauthentication no", "permitrootlogin without-password", "denyusers hermes"],
        ...["kbdinteractiveauthentication no", "allowagentforwarding no", "maxauthtries 3"],
      ]) {
        expect(sshd.split("\n")).toContain(line);
      }
      expect(await inside("apt-config dump | grep -E '^APT::Periodic::(Update|Unattended)'")).toBe(
        'APT::Periodic::Update-Package-Lists "1";\nAPT::Periodic::Unattended-Upgrade "1";',
      );
      expect(await inside("systemctl is-enabled apt-daily.timer apt-daily-upgrade.timer nftables.service")).toBe(
        "enabled\nenabled\nenabled",
      );
      expect(await inside("unattended-upgrade --dry-run > /dev/null 2>&1; echo $?")).toBe("0");
    });

    test("an installation that was broken off goes on at the stage that it had come to", async () => {
      const stages = "/home/hermes/.hermes/.hermes-deploy-stages";
      expect(await inside(`grep -c . ${stages}`)).toBe("11");
      await inside(`head -n 8 ${stages} > /tmp/stages && cat /tmp/stages > ${stages}`);
      const ran = await at().run("apply");
      expect(ran.code, ran.output).toBe(0);
      expect(stepsOf(ran)).toEqual(["install-hermes", "start-hermes"]);
      expect(stagesOf(ran)).toEqual([9, 10]);
      await changesNothing(at());
    });

    test("a dashboard whose web part is missing is built again", async () => {
      await inside("rm -rf /home/hermes/.hermes/hermes-agent/hermes_cli/web_dist");
      const ran = await at().run("apply");
      expect(ran.code, ran.output).toBe(0);
      expect(stepsOf(ran)).toEqual(["build-dashboard", "start-hermes"]);
      expect(await inside("stat -c %U /home/hermes/.hermes/hermes-agent/hermes_cli/web_dist/index.html")).toBe(
        "hermes",
      );
    });

    test("it still stands after a restart of the container", async () => {
      const { simulator } = at().homelab;
      const boot = "cat /proc/sys/kernel/random/boot_id; stat -c %Z /proc/1";
      const before = await inside(boot);
      await asRoot(simulator, "/lxc/105/status/reboot");
      expect(await inside(boot)).not.toBe(before);
      const ran = await at().run("verify");
      expect(ran.code, ran.output).toBe(0);
      await changesNothing(at());
    });

    test("what is only a stand-in here can be had from Debian by its name", async () => {
      const found = await inside(`apt-cache madison ${LARGE.join(" ")} | grep Packages | awk '{print $1}' | sort -u`);
      expect(found).toBe([...LARGE].sort().join("\n"));
    });

    test("packages that somebody was installing when the power went are finished first", async () => {
      // what dpkg leaves when it is cut off: a package that is unpacked only, and an entry of its journal
      const cutOff =
        "cd /tmp && apt-get -q download ripgrep && dpkg --unpack ripgrep_*.deb && : > /var/lib/dpkg/updates/0001";
      expect(await inside(`${cutOff}; apt-get -q install -y ripgrep; echo "ended with $?"`)).toMatch(/ended with 100$/);
      const ran = await at().run("apply");
      expect(ran.code, ran.output).toBe(0);
      expect(stepsOf(ran)).toEqual(["install-packages"]);
      await changesNothing(at());
    });

    test("the agent keeps something", async () => {
      const { output, code } = await at()
        .homelab.simulator.guest(105)
        .run(`setpriv --reuid=10000 --regid=10000 --clear-groups sh -c 'echo remembered > ${KEEPSAKE}'`);
      expect(code, output).toBe(0);
    });
  },

  whenDestroyed: (at) => {
    test("apply makes the container again, finds the volume and what was written, and leaves the pet alone", async () => {
      const { simulator } = at().homelab;
      const pet = await configOf(simulator, 999);
      const owners = ownersIn(await directoryOfVolume(at()));
      expect(Object.keys(owners)).toEqual(["10000:10000"]);

      await at().packagesBeforehand();
      const ran = await at().run("apply");
      expect(ran.code, ran.output).toBe(0);
      expect(stepsOf(ran)).not.toContain("create-pet");
      expect(await configOf(simulator, 999)).toEqual(pet);
      expect(stagesOf(ran)).toEqual([1]);

      const { files } = simulator.guest(105);
      expect(await files.read(KEEPSAKE)).toBe("remembered\n");
      expect(await files.status(KEEPSAKE)).toMatchObject({ uid: 10_000, gid: 10_000 });
      expect(await files.read("/home/hermes/hermes-deploy-check-105.txt")).toBe("written by the agent\n");
      const verified = await at().run("verify");
      expect(verified.code, verified.output).toBe(0);
      expect(passedBy(verified)).toContain("file-on-volume");
      await changesNothing(at());
    });
  },
});

/** The numbers of the installer's stages that were carried out; each is told with how long it took. */
function stagesOf({ events }: Ran): readonly number[] {
  return events.flatMap((event) => {
    const number = event.type === "step.log" && /^stage (\d+) of 10: [\w-]+, \d+ s$/.exec(event.line)?.[1];
    return number ? [Number(number)] : [];
  });
}

async function directoryOfVolume({ homelab }: Desk): Promise<string> {
  const all = await homelab.machine.volumes();
  const found = all.find((directory) => directory.includes("vm-999-disk-1"));
  if (found === undefined) throw new Error(`no volume of the pet's among ${all.join(", ")}`);
  return found;
}

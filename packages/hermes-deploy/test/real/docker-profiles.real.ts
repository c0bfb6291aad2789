import { expect, test } from "vitest";
import { asRoot } from "../as-root.ts";
import { reasons } from "../guarded-homelab.ts";
import { told } from "../told.ts";
import { deployShape } from "./deploy-shape.ts";
import { passedBy, stepsOf } from "./desk.ts";
import { DOCKER_PROFILES } from "./shapes.ts";

const DATA = "/var/lib/hermes";
const INTERN = "  # - name: intern\n  #   state: absent";

deployShape(DOCKER_PROFILES, {
  whileItRuns: (at) => {
    const inside = async (script: string) => (await at().homelab.simulator.guest(118).run(script)).output.trim();
    const svstat = (name: string) => inside(`docker exec hermes /command/s6-svstat -o up /run/service/gateway-${name}`);
    const began = () => inside("docker inspect --format '{{.State.StartedAt}}' hermes");
    const restart = `docker restart hermes
until [ "$(docker inspect --format '{{.State.Health.Status}}' hermes)" = healthy ]; do sleep 0.2; done`;
    const done = async (command: string) => {
      const ran = await at().run(command);
      expect(ran.code, ran.output).toBe(0);
      return ran;
    };
    const isAsTheSpecSays = async () => expect(reasons(await done("plan"))).toEqual({});
    const isUp = async () =>
      Object.fromEntries(
        await Promise.all(["default", "coder", "writer", "archivist"].map(async (name) => [name, await svstat(name)])),
      );

    test("each profile is the agent's, in the container and by its id on the node; nobody else reads its keys", async () => {
      const { files } = at().homelab.simulator.guest(118);
      for (const name of ["coder", "writer", "archivist"]) {
        const home = `${DATA}/profiles/${name}`;
        expect(await files.status(`${home}/SOUL.md`)).toMatchObject({ uid: 10_000, gid: 10_000 });
        expect(await files.status(`${home}/.env`)).toMatchObject({ uid: 10_000, gid: 10_000, mode: 0o600 });
      }
      expect(await inside("ps -o user= -C s6-svscan; ps -eo uid=,args= | grep -c '^10000 .*[g]ateway run'")).toBe(
        "root\n3",
      );
    });

    test("a gateway that dies is started again by the supervisor, and nothing has to be done", async () => {
      const pid = async () => await inside("docker exec hermes /command/s6-svstat -o pid /run/service/gateway-coder");
      const before = await pid();
      await inside(`docker exec hermes sh -c 'kill -9 ${before}'`);
      await expect.poll(pid).toMatch(/^[1-9]/);
      expect(await pid()).not.toBe(before);
      await expect
        .poll(() => inside("curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:9570/health"))
        .toBe("200");
      await isAsTheSpecSays();
    });

    test("a restart of the Docker container starts again what ran, and leaves down what was down", async () => {
      await inside(restart);
      expect(await isUp()).toEqual({ default: "true", coder: "true", writer: "true", archivist: "false" });
      const status = told(await done("status"));
      expect(status).toMatch(
        /profile coder .*s6 \(container supervisor\); boot .*prior state running.*, action started/,
      );
      expect(status).toMatch(/profile archivist .*prior state stopped.*, action registered/);
      await isAsTheSpecSays();
    });

    test("so does a restart of the whole container of PVE", async () => {
      await asRoot(at().homelab.simulator, "/lxc/118/status/reboot");
      await expect.poll(() => svstat("coder")).toBe("true");
      expect(passedBy(await done("verify"))).toContain("model-answers-coder");
      await isAsTheSpecSays();
    });

    test.each([
      {
        name: "stopped by hand before a restart",
        change: `docker exec hermes hermes -p coder gateway stop; ${restart}`,
        why: /^the container's boot at \S+ did not start it: somebody had stopped it$/,
      },
      {
        name: "whose port somebody else took",
        change: `sed -i s/=9570/=9300/ ${DATA}/profiles/coder/.env; docker exec hermes hermes -p coder gateway restart
until grep -q startup_failed ${DATA}/profiles/coder/gateway_state.json; do sleep 0.1; done
sed -i s/=9300/=9570/ ${DATA}/profiles/coder/.env`,
        why: /^its last start failed: api_server: port 9300 is already in use$/,
      },
    ])("a gateway that is down, $name: the plan says why, apply starts it and no other", async ({ change, why }) => {
      await inside(change);
      const plan = await at().run("plan");
      expect(reasons(plan), plan.output).toEqual({ "gateway-coder": expect.stringMatching(why) });
      expect(stepsOf(await done("apply"))).toEqual(["gateway-coder"]);
      expect(await svstat("coder")).toBe("true");
    });

    test("a profile that the spec stops is down, also after a restart; started again it answers", async () => {
      at().edit(["state: running # also after", "state: stopped # also after"]);
      expect(stepsOf(await done("apply"))).toEqual(["gateway-coder"]);
      await inside(restart);
      expect(await isUp()).toEqual({ default: "true", coder: "false", writer: "true", archivist: "false" });
      await isAsTheSpecSays();
      at().edit();
      expect(stepsOf(await done("apply"))).toEqual(["gateway-coder"]);
    });

    test("one more profile disturbs none of the others; one that shall be absent is exported and deleted", async () => {
      const before = await began();
      at().edit([INTERN, "  - name: intern"]);
      expect(stepsOf(await done("apply"))).toEqual(["sync-profiles", "write-files", "gateway-intern"]);
      expect(passedBy(await done("verify"))).toContain("model-answers-intern");
      expect(await began()).toBe(before);

      at().edit([INTERN, "  - name: intern\n    state: absent"]);
      expect(stepsOf(await done("apply"))).toEqual(["sync-profiles"]);
      expect(await began()).toBe(before);
      const { files } = at().homelab.simulator.guest(118);
      expect(await files.exists(`${DATA}/profiles/intern`)).toBe(false);
      const [archive = ""] = await files.list(`${DATA}/profile-exports`);
      expect(await inside(`tar -tzf ${DATA}/profile-exports/${archive} | grep -E '/(SOUL[.]md|[.]env)$'`)).toBe(
        "intern/SOUL.md",
      );
      expect(await svstat("intern")).toContain("unable to read status");
      at().edit();
      await isAsTheSpecSays();
    });
  },

  whenDestroyed: (at) => {
    test("nothing of Docker's runs on the node any more", async () => {
      const { output } = await at()
        .homelab.simulator.host()
        .run("ps -eo comm= | grep -E 'docker|containerd|s6-|python' || echo none");
      expect(output.trim()).toBe("none");
    });
  },
});

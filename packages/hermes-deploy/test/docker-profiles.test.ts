import { describe, expect, test } from "vitest";
import { reasons } from "./guarded-homelab.ts";
import { PROFILES_EXAMPLE as EXAMPLE } from "./homelab-world.ts";
import { DATA, openProfiles } from "./profiles-world.ts";
import { rungsOf, stepsOf, told } from "./told.ts";

describe("docker-profiles: three profiles beside the default one", () => {
  const { command, done, guest, inGuest, isUp, simulator } = openProfiles();
  const apply = (spec = EXAMPLE) => done("apply", spec, "--yes");

  test("plan", async () => {
    const plan = await command(["plan", EXAMPLE]);
    expect(plan.code, plan.output).toBe(2);
    await expect(told(plan)).toMatchFileSnapshot("golden/docker-profiles.plan.txt");
  });

  test("apply makes the profiles and starts those that shall run", async () => {
    await apply();
    expect(await Promise.all(["default", "coder", "writer", "archivist"].map(isUp))).toEqual([
      "true",
      "true",
      "true",
      "false",
    ]);
    const ports = await Promise.all(
      ["", "/profiles/coder", "/profiles/writer", "/profiles/archivist"].map((home) =>
        inGuest(`sed -n 's/^API_SERVER_PORT=//p' ${DATA}${home}/.env`),
      ),
    );
    expect(ports).toEqual(["8642", "9570", "9300", "9791"]);
    expect((await guest().files.status(`${DATA}/profiles/coder/.env`))?.mode).toBe(0o600);
    expect((await guest().files.status(`${DATA}/profiles/coder/.env`))?.uid).toBe(10_000);
    expect(await guest().files.read("/opt/hermes/compose.yaml")).not.toMatch(/env_file|API_SERVER/);
  });

  test("verify climbs to the top", async () => {
    expect(rungsOf(await done("verify", EXAMPLE))).toEqual([
      ...["container-running", "settings-in-effect", "runtime-up", "supervised"],
      ...["health", "health-coder", "health-writer", "down-archivist"],
      ...["key-required", "key-required-coder", "key-required-writer", "keys-distinct"],
      ...["platforms", "platforms-coder", "model-answers", "model-answers-coder", "model-answers-writer"],
    ]);
  });

  test("apply again changes nothing", async () => {
    const before = simulator.log.length;
    const again = await apply();
    expect(stepsOf(again)).toEqual([]);
    const writes = simulator.log
      .slice(before)
      .filter(({ method, path }) => method !== "GET" && !path.endsWith("/termproxy"));
    expect(writes).toEqual([]);
  });

  test("status tells of each profile who manages it, what it was before the last boot and what that did", async () => {
    const status = await done("status", EXAMPLE);
    const story = (prior: string, action: string) => `boot <time>: prior state ${prior}, action ${action}`;
    const facts = Object.fromEntries(
      status.events
        .flatMap((event) => (event.type === "status" ? event.facts : []))
        .map(({ name, value }) => [name, value.replace(/\d{4}-\S+(?=:)/, "<time>")]),
    );
    expect(facts).toMatchObject({
      "profile default": `up; port 8642; desired running; s6 (container supervisor); ${story("running", "started")}`,
      "profile coder": `up; port 9570; desired running; s6 (container supervisor); ${story("None", "registered")}`,
      "profile archivist": `down; port 9791; desired stopped; s6 (container supervisor); ${story("None", "registered")}`,
    });
  });

  test("a restart of the container starts again what ran, and nothing has to be done", async () => {
    await inGuest("docker restart hermes");
    const status = await done("status", EXAMPLE);
    expect(told(status)).toMatch(/profile coder .*prior state running, which had ended clean, action started/);
    expect(told(status)).toMatch(/profile archivist .*prior state stopped, which had ended clean, action registered/);
    expect(stepsOf(await apply())).toEqual([]);
  });

  test("so does a restart of the whole container of PVE", async () => {
    await simulator.as("root@pam")("https://pve.test:8006/api2/json/nodes/gihyeon/lxc/118/status/reboot", {
      method: "POST",
    });
    await expect.poll(() => guest().isRunning).toBe(true);
    expect(await isUp("coder")).toBe("true");
    expect(stepsOf(await apply())).toEqual([]);
  });

  test.each([
    {
      name: "stopped by hand",
      change: "docker exec hermes hermes -p coder gateway stop",
      why: /^it has ended$/,
    },
    {
      name: "stopped by hand before a restart",
      change: "docker exec hermes hermes -p coder gateway stop; docker restart hermes",
      why: /^the container's boot at \S+ did not start it: somebody had stopped it$/,
    },
    {
      name: "without a state before a restart, so that Hermes does not know that it shall run",
      change: `rm ${DATA}/profiles/coder/gateway_state.json; docker restart hermes`,
      why: /^the container's boot at \S+ did not start it: it had never run$/,
    },
    {
      name: "with a state that is no JSON",
      change: `echo '{' > ${DATA}/profiles/coder/gateway_state.json; docker restart hermes`,
      why: /^the container's boot at \S+ did not start it: it had never run$/,
    },
    {
      name: "whose port somebody else took",
      change: `sed -i s/=9570/=9300/ ${DATA}/profiles/coder/.env; docker exec hermes hermes -p coder gateway restart; sed -i s/=9300/=9570/ ${DATA}/profiles/coder/.env`,
      why: /^its last start failed: api_server: port 9300 is already in use$/,
    },
  ])("a gateway that is down, $name: the plan says why, apply starts it and no other", async ({ change, why }) => {
    await inGuest(change);
    const plan = await command(["plan", EXAMPLE]);
    expect(reasons(plan)).toEqual({ "gateway-coder": expect.stringMatching(why) });
    expect(stepsOf(await apply())).toEqual(["gateway-coder"]);
    expect(await isUp("coder")).toBe("true");
    expect((await done("status", EXAMPLE)).code).toBe(0);
  });
});

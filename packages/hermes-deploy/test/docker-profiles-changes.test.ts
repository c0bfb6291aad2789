import { describe, expect, test } from "vitest";
import { reasons } from "./guarded-homelab.ts";
import { PROFILES_EXAMPLE as EXAMPLE } from "./homelab-world.ts";
import { MULTIPLEX } from "./profiles-spec.ts";
import { DATA, edited, openProfiles } from "./profiles-world.ts";
import { rungsOf, stepsOf, told } from "./told.ts";

describe("a deployment with profiles that changes", () => {
  const { command, done, guest, inGuest, isUp } = openProfiles();
  const apply = (spec = EXAMPLE) => done("apply", spec, "--yes");

  test("a gateway that runs and shall not is stopped, and stays so", async () => {
    await apply();
    // what was started with which files is noted of those that run, whether or not the run before was cut off
    expect(await guest().files.list("/opt/hermes/started")).toEqual(["coder", "default", "writer"]);
    await inGuest("docker exec hermes hermes -p archivist gateway start");
    expect(reasons(await command(["plan", EXAMPLE]))).toEqual({
      "gateway-archivist": "it is up, and the spec says stopped",
    });
    await apply();
    await inGuest("docker restart hermes");
    expect(await isUp("archivist")).toBe("false");
  });

  test("an edit of one profile restarts its gateway and no other", async () => {
    const spec = edited(["default: gpt-5-mini", "default: qwen3-32b"]);
    expect(stepsOf(await apply(spec))).toEqual(["write-files", "gateway-writer"]);
    expect(rungsOf(await done("verify", spec))).toContain("model-answers-writer");
    expect(stepsOf(await apply())).toEqual(["write-files", "gateway-writer"]);
  });

  test("one more profile disturbs none of the others", async () => {
    const began = await inGuest("docker inspect --format '{{.State.StartedAt}}' hermes");
    const spec = edited(["  # - name: intern\n", "  - name: intern\n"]);
    expect(stepsOf(await apply(spec))).toEqual(["sync-profiles", "write-files", "gateway-intern"]);
    expect(await inGuest("docker inspect --format '{{.State.StartedAt}}' hermes")).toBe(began);
    await done("verify", spec);
  });

  test("one that is in the spec no more is left alone, and said", async () => {
    const status = await done("status", EXAMPLE);
    expect(told(status)).toContain(
      "profile intern is not in the spec and is left alone; to be rid of it: state: absent",
    );
    expect(stepsOf(await apply())).toEqual([]);
  });

  test("one that shall be absent is exported, then deleted", async () => {
    const spec = edited(["  # - name: intern\n  #   state: absent", "  - name: intern\n    state: absent"]);
    const plan = await command(["plan", spec]);
    expect(told(plan)).toContain("Profiles: export and delete intern");
    expect(stepsOf(await apply(spec))).toEqual(["sync-profiles"]);
    expect(await guest().files.exists(`${DATA}/profiles/intern`)).toBe(false);
    expect(await guest().files.list(`${DATA}/profile-exports`)).toEqual([
      expect.stringMatching(/^intern-\d{8}T\d{6}Z\.tar\.gz$/),
    ]);
    expect(await isUp("intern")).toContain("unable to read status");
    expect(stepsOf(await apply(spec))).toEqual([]);
    // it can be had again
    const again = edited(["  # - name: intern\n", "  - name: intern\n"]);
    expect(stepsOf(await apply(again))).toEqual(["sync-profiles", "write-files", "gateway-intern"]);
    await apply(spec);
  });

  test("a creation that was cut off is begun anew", async () => {
    const profile = `${DATA}/profiles/writer`;
    await inGuest(
      `rm -r ${profile}/config.yaml ${profile}/workspace; setpriv --reuid=10000 --regid=10000 --clear-groups touch ${DATA}/.hermes-deploy-creating-writer`,
    );
    expect(stepsOf(await apply())).toEqual(["sync-profiles", "write-files", "gateway-writer"]);
    expect(await guest().files.exists(`${profile}/workspace`)).toBe(true);
    expect(await guest().files.exists(`${DATA}/.hermes-deploy-creating-writer`)).toBe(false);
    expect(stepsOf(await apply())).toEqual([]);
  });

  test("one gateway for all: the others stop, and each profile is reached with its own key under its own path", async () => {
    const spec = edited(...MULTIPLEX);
    const applied = await apply(spec);
    expect(stepsOf(applied)).toEqual(["write-files", "gateway-coder", "gateway-writer", "gateway-default"]);
    expect(rungsOf(await done("verify", spec)).slice(4)).toEqual([
      ...[
        "health",
        "down-coder",
        "down-writer",
        "down-archivist",
        "key-required",
        "key-required-coder",
        "key-required-writer",
      ],
      ...[
        "keys-distinct",
        "platforms",
        "platforms-coder",
        "model-answers",
        "model-answers-coder",
        "model-answers-writer",
      ],
    ]);
    const asked = (profile: string, key: string) =>
      inGuest(
        `key=$(sed -n 's/^API_SERVER_KEY=//p' ${DATA}${key}/.env); curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $key" http://127.0.0.1:8642${profile}/v1/models`,
      );
    expect(await asked("/p/coder", "/profiles/coder")).toBe("200");
    expect(await asked("/p/coder", "")).toBe("401");
    expect(await asked("/p/archivist", "/profiles/archivist")).toBe("404");
    await inGuest("docker restart hermes");
    expect(told(await done("status", spec))).toMatch(/profile coder +down; under \/p\/coder\//);
    expect(stepsOf(await apply(spec))).toEqual([]);
    const back = await apply();
    expect(stepsOf(back)).toEqual(["write-files", "gateway-default", "gateway-coder", "gateway-writer"]);
    await done("verify", EXAMPLE);
  });

  test("a new token of a bot reaches its gateway", async () => {
    const env = { CODER_TELEGRAM_BOT_TOKEN: "111111111:AAanother-telegram-bot-token-000000" };
    const changed = await command(["apply", EXAMPLE, "--yes", "--skip", "tokens"], { env });
    expect(stepsOf(changed), changed.output).toEqual(["write-files", "gateway-coder"]);
    expect(await guest().files.read(`${DATA}/profiles/coder/.env`)).toContain(env.CODER_TELEGRAM_BOT_TOKEN);
    await apply();
  });

  test("destroy", async () => {
    const destroyed = await done("destroy", EXAMPLE, "--yes");
    const shown = destroyed.events.find((event) => event.type === "destroy.plan");
    expect(shown?.type === "destroy.plan" && shown.volumes.map(({ key, fate }) => `${key} ${fate}`)).toEqual([
      "rootfs deleted",
    ]);
  });
});

test("with a mount for Hermes' home, the memory of all profiles outlives the container", async () => {
  const { done, simulator } = openProfiles();
  const mount = "  mounts:\n    - { host: /mnt/pve/hdd/hermes, path: /var/lib/hermes, owner: agent }\n";
  const spec = edited(["  features: # both", `${mount}  features: # both`]);
  await done("apply", spec, "--yes");
  await simulator.guest(118).files.write(`${DATA}/profiles/coder/memories/keepsake.md`, "mine\n");
  await done("destroy", spec, "--yes");
  await done("apply", spec, "--yes");
  expect(await simulator.guest(118).files.read(`${DATA}/profiles/coder/memories/keepsake.md`)).toBe("mine\n");
  await done("verify", spec);
});

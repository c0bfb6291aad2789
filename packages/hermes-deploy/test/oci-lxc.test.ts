import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readEnvironment } from "../src/plan/init-diff.ts";
import { homelab as fixture } from "../src/simulation/fixture.ts";
import { OCI_EXAMPLE as EXAMPLE, openHomelab, type Ran, SECRETS } from "./homelab-world.ts";
import { configOf, filesWith, volumesOn } from "./left-behind.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-oci-"));
afterAll(() => rmSync(directory, { recursive: true }));

const VOLUME = "local-lvm:vm-999-disk-1";
const KEEPSAKE = "/opt/data/memories/keepsake.md";
const NEXT = "docker.io/nousresearch/hermes-agent:v2026.10.2";

/** What the simulated registry has under the example's tag. */
const DIGEST = "sha256:fca358f12efd65bfaaca05884166f15c0e2788375ca30d77061ac1ebc96452b7";

/** The example with one text replaced, as a file. */
function edited(from: string, to: string): string {
  const text = readFileSync(EXAMPLE, "utf8");
  if (!text.includes(from)) throw new Error(`the example does not contain ${from}`);
  const path = join(directory, `${from.replace(/\W+/g, "-")}.yaml`);
  writeFileSync(path, text.replace(from, to));
  return path;
}

/** PVE takes the rights on /vms/119 away together with the container; those on /vms stay. */
function openAgain() {
  const { files = {} } = fixture();
  const userCfg = (files["user.cfg"] ?? "").replace("acl:1:/vms/119:", "acl:1:/vms:");
  return openHomelab({ fixture: { files: { ...files, "user.cfg": userCfg } } });
}

const stepsOf = ({ events }: Ran) => events.flatMap((event) => (event.type === "step.finished" ? [event.id] : []));
const INSIDE = ["wait-supervisor", "write-files", "start-hermes"];

describe("oci-lxc in a homelab with nothing but a token", () => {
  const homelab = openAgain();
  const { simulator } = homelab;
  const said: string[] = [];
  const run = async (...argv: string[]): Promise<Ran> => {
    const ran = await homelab.run([...argv, "--json"]);
    expect(ran.events.filter(({ type }) => type === "channel.paste")).toEqual([]);
    said.push(ran.output);
    return ran;
  };
  const isRead = ({ method, path }: (typeof simulator.log)[number]) => method === "GET" || path.endsWith("/termproxy");
  const environment = async () => readEnvironment((await configOf(simulator, 119)).env);

  test("apply: image, pet, container, its entrypoint and environment, volume, files, gateway", async () => {
    const apply = await run("apply", EXAMPLE, "--yes");
    expect(apply.code, apply.output).toBe(0);
    expect(await configOf(simulator, 119)).toMatchObject({
      entrypoint: "/opt/hermes/docker/entrypoint-dispatch.sh gateway run",
      cmode: "shell",
      net0: expect.stringContaining("host-managed=1"),
      mp0: expect.stringContaining(`${VOLUME},mp=/opt/data`),
      unprivileged: 1,
    });
    expect(await configOf(simulator, 999)).toMatchObject({ protection: 1, ostype: "debian" });
  });

  test("the notes keep the image, and what its tag stood for", async () => {
    const { description } = await configOf(simulator, 119);
    expect(decodeURIComponent(String(description))).toContain(
      `hermes-deploy: image=docker.io/nousresearch/hermes-agent:v2026.9.24\nhermes-deploy: digest=${DIGEST}\n`,
    );
    const plan = await run("plan", EXAMPLE);
    expect(plan.code, plan.output).toBe(0);
  });

  test("what the image sets stays in the environment, PATH too, and what the tool sets is added", async () => {
    expect(Object.fromEntries(await environment())).toEqual({
      PATH: "/opt/hermes/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      HERMES_HOME: "/opt/data",
      HERMES_DISABLE_LAZY_INSTALLS: "1",
      HERMES_WRITE_SAFE_ROOT: "/opt/data",
      HERMES_GATEWAY_BOOTSTRAP_STATE: "running",
    });
  });

  test("secrets are in one file on the volume that nobody but the agent reads, and nowhere else", async () => {
    const { files } = simulator.guest(119);
    expect(await files.status("/opt/data/.env")).toMatchObject({ mode: 0o600, uid: 10_000 });
    expect(await files.read("/opt/data/.env")).toContain("TELEGRAM_BOT_TOKEN=");
    const elsewhere = ["/etc", "/opt", "/var", "/root", "/home", "/tmp", "/proc"];
    expect(await filesWith(files, elsewhere, SECRETS)).toEqual(["/opt/data/.env"]);
    const settings = JSON.stringify([await configOf(simulator, 119), await configOf(simulator, 999)]);
    for (const secret of SECRETS) expect(settings).not.toContain(secret);
  });

  test("apply again makes no change and only reads", async () => {
    const before = simulator.log.length;
    const again = await run("apply", EXAMPLE, "--yes");
    expect(again.code, again.output).toBe(0);
    expect(again.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
    expect(simulator.log.slice(before).filter((request) => !isRead(request))).toEqual([]);
  });

  test("verify climbs to the top", async () => {
    const verify = await run("verify", EXAMPLE);
    expect(verify.code, verify.output).toBe(0);
    expect(verify.events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []))).toEqual([
      "container-running",
      "settings-in-effect",
      "volumes-mounted",
      "supervised",
      "secrets-private",
      "health",
      "key-required",
      "platforms",
      "model-answers",
      "agent-writes",
      "file-on-volume",
    ]);
  });

  test("a lost PATH is put back, and what somebody has added to the environment stays", async () => {
    const set = new URLSearchParams({ env: "TZ=Europe/Berlin\0HERMES_HOME=/opt/data" });
    await simulator.as("root@pam")("https://pve.test:8006/api2/json/nodes/gihyeon/lxc/119/config", {
      method: "PUT",
      body: set,
    });
    const repaired = await run("apply", EXAMPLE, "--yes");
    expect(repaired.code, repaired.output).toBe(0);
    expect(stepsOf(repaired)).toEqual(["configure-container", "restart-container"]);
    expect(Object.fromEntries(await environment())).toMatchObject({
      TZ: "Europe/Berlin",
      PATH: expect.stringMatching(/^\/opt\/hermes\/bin:/),
      HERMES_GATEWAY_BOOTSTRAP_STATE: "running",
    });
    expect((await run("verify", EXAMPLE)).code).toBe(0);
  });

  test("a gateway that was stopped is started, and stays so over a restart of the container", async () => {
    await simulator.guest(119).run("HERMES_HOME=/opt/data /opt/hermes/bin/hermes gateway stop");
    expect((await run("status", EXAMPLE)).code).toBe(2);
    expect(stepsOf(await run("apply", EXAMPLE, "--yes"))).toEqual(["start-hermes"]);
    await simulator.as("root@pam")("https://pve.test:8006/api2/json/nodes/gihyeon/lxc/119/status/reboot", {
      method: "POST",
    });
    await expect.poll(() => simulator.guest(119).isRunning).toBe(true);
    expect((await run("verify", EXAMPLE)).code).toBe(0);
    expect((await run("status", EXAMPLE)).code).toBe(0);
  });

  test("another image is another container: refused without --replace, and then made on the same volume", async () => {
    await simulator.guest(119).files.write(KEEPSAKE, "what the agent remembers\n");
    const spec = edited("hermes-agent:v2026.9.24", "hermes-agent:v2026.10.2");
    const refused = await run("plan", spec);
    expect({ code: refused.code, output: refused.output }).toMatchObject({
      code: 3,
      output: expect.stringContaining("--replace 119"),
    });
    const replaced = await run("apply", spec, "--yes", "--replace", "119");
    expect(replaced.code, replaced.output).toBe(0);
    // what is to take its place is there before the old one goes
    expect(stepsOf(replaced)).toEqual([
      "pull-image",
      "stop-container",
      "detach-volumes",
      "destroy-container",
      "create-container",
      "configure-container",
      "attach-volumes",
      "start-container",
      ...INSIDE,
    ]);
    expect(await simulator.guest(119).files.read(KEEPSAKE)).toBe("what the agent remembers\n");
    expect((await configOf(simulator, 119)).description).toContain(NEXT);
    expect((await run("verify", spec)).code).toBe(0);
  });

  test("destroy: the volume is proven to survive, and the next apply finds it", async () => {
    const spec = edited("hermes-agent:v2026.9.24", "hermes-agent:v2026.10.2");
    const destroyed = await run("destroy", spec, "--yes");
    expect(destroyed.code, destroyed.output).toBe(0);
    expect(destroyed.events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []))).toEqual([
      `survives-${VOLUME}`,
    ]);
    expect(await volumesOn(simulator, "local-lvm")).toEqual(["local-lvm:vm-999-disk-0", VOLUME]);
    const again = await run("apply", EXAMPLE, "--yes");
    expect(again.code, again.output).toBe(0);
    expect(stepsOf(again)).toEqual([
      "create-container",
      "configure-container",
      "attach-volumes",
      "start-container",
      ...INSIDE,
    ]);
    expect(await simulator.guest(119).files.read(KEEPSAKE)).toBe("what the agent remembers\n");
  });

  test("no secret was said, nor sent to PVE where it shows", () => {
    const everything = [...said, JSON.stringify(simulator.log)].join("\n");
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });
});

test("an older PVE is refused with the version that it takes, and nothing is done", async () => {
  const { run, simulator } = openHomelab({ fixture: { version: "9.0.11" } });
  const refused = await run(["apply", EXAMPLE, "--yes"]);
  expect({ code: refused.code, output: refused.output }).toMatchObject({
    code: 3,
    output: expect.stringContaining("oci-lxc needs Proxmox VE 9.1 or newer; this is 9.0.11"),
  });
  expect(simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("a tag that stands for another image than the spec wants is refused, and nothing is done", async () => {
  const other = `sha256:${"0".repeat(64)}`;
  const spec = edited("hermes-agent:v2026.9.24", `hermes-agent:v2026.9.24\n    digest: ${other}`);
  const { run, simulator } = openHomelab();
  const refused = await run(["apply", spec, "--yes"]);
  expect(refused.code, refused.output).toBe(3);
  expect(refused.output).toMatch(
    /error: the registry has sha256:fca3\w+ under v2026\.9\.24, and the spec wants sha256:0+\n/,
  );
  expect(refused.output).toContain("container.image.digest: sha256:fca3");
  expect(simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("a tag that the registry does not have fails with what PVE says, before anything else is made", async () => {
  const { run, simulator } = openHomelab({
    fixture: { registries: { "docker.io/nousresearch/hermes-agent": ["v2026.9.14"] } },
  });
  const failed = await run(["apply", EXAMPLE, "--yes", "--json"]);
  expect(failed.code).toBe(1);
  expect(failed.events.find(({ type }) => type === "step.failed")).toMatchObject({ id: "pull-image" });
  expect(Object.keys(simulator.files()).filter((path) => /lxc\/(?:119|999)/.test(path))).toEqual([]);
});

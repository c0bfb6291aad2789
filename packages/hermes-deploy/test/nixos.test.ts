import { describe, expect, test } from "vitest";
import { examplePath } from "../src/cli/example.ts";
import { rebuildScript } from "../src/runtimes/nixos/scripts.ts";
import { TRY_AGAIN } from "../src/runtimes/try-again.ts";
import { openHomelab, type Ran, SECRETS } from "./homelab-world.ts";
import { filesWith } from "./left-behind.ts";
import { exampleText, nixosSpec } from "./nixos-spec.ts";
import { told } from "./told.ts";

const LADDER = {
  "nixos-native": [
    "container-running",
    "settings-in-effect",
    "system-active",
    "services-active",
    "layout",
    "secrets-arrived",
  ],
  "nixos-container": [
    "container-running",
    "settings-in-effect",
    "system-active",
    "services-active",
    "layout",
    "secrets-arrived",
    "container-identity",
    "gc-root",
  ],
} as const;

describe.each(["nixos-native", "nixos-container"] as const)("%s", (shape) => {
  const { run, simulator } = openHomelab();
  const EXAMPLE = examplePath(shape);
  const guest = () => simulator.guest(118);
  const ran: Ran[] = [];
  const command = async (...argv: string[]): Promise<Ran> => {
    const one = await run([...argv, "--json"]);
    ran.push(one);
    return one;
  };

  test("apply", async () => {
    const apply = await command("apply", EXAMPLE, "--yes");
    expect(apply.code, apply.output).toBe(0);
    // What the rebuild prints is the progress of its step.
    const lines = apply.events.flatMap((event) =>
      event.type === "step.log" && event.id === "rebuild" ? [event.line] : [],
    );
    expect(lines).toEqual(
      expect.arrayContaining(["building the system configuration...", "activating the configuration..."]),
    );
  });

  test("verify", async () => {
    const verify = await command("verify", EXAMPLE);
    expect(verify.code, verify.output).toBe(0);
    const passed = verify.events.flatMap((event) => (event.type === "check.passed" ? [event.id] : []));
    const mounts = shape === "nixos-container" ? ["agent-writes", "file-on-host"] : [];
    const writable = shape === "nixos-container" ? ["mounts-writable"] : [];
    expect(passed).toEqual([
      ...LADDER[shape],
      "health",
      "key-required",
      "platforms",
      ...writable,
      "model-answers",
      ...mounts,
    ]);
  });

  test("apply again changes nothing", async () => {
    const before = simulator.log.length;
    const again = await command("apply", EXAMPLE, "--yes");
    expect(again.code, again.output).toBe(0);
    expect(again.events.find(({ type }) => type === "apply.finished")).toMatchObject({ steps: 0 });
    const writes = simulator.log
      .slice(before)
      .filter(({ method, path }) => method !== "GET" && !path.endsWith("/termproxy"));
    expect(writes).toEqual([]);
  });

  test("status: what is refused here and why", async () => {
    const status = await command("status", EXAMPLE);
    expect(status.code, status.output).toBe(0);
    expect(told(status)).toContain("hermes setup, hermes config edit, hermes config set");
  });

  test("a generation that was not activated is drift with a hint, and apply repairs it", async () => {
    await guest().run("mkdir -p /nix/store/older && ln -sfn /nix/store/older /run/current-system");
    const status = await command("status", EXAMPLE);
    expect(status.code).toBe(2);
    expect(told(status)).toContain("switch-to-configuration switch");
    expect((await command("apply", EXAMPLE, "--yes")).code).toBe(0);
  });

  test("a system that somebody else has switched to is drift, and apply repairs it", async () => {
    await guest().run(
      "for link in /run/current-system /nix/var/nix/profiles/system; do ln -sfn /nix/store/older $link; done",
    );
    const plan = await command("plan", EXAMPLE);
    expect(told(plan)).toContain("the system is another one than the last apply switched to");
    expect((await command("apply", EXAMPLE, "--yes")).code).toBe(0);
  });

  test("a service that has ended is started", async () => {
    await guest().run("systemctl stop hermes-agent");
    const plan = await command("plan", EXAMPLE);
    expect(told(plan)).toContain("Start hermes-agent");
    expect((await command("apply", EXAMPLE, "--yes")).code).toBe(0);
  });

  test("a new key reaches the service, although its unit is the same", async () => {
    const env = { TELEGRAM_BOT_TOKEN: "987654321:AAanother-telegram-bot-token-000000" };
    const apply = await run(["apply", EXAMPLE, "--yes", "--json", "--skip", "tokens"], { env });
    expect(apply.code, apply.output).toBe(0);
    expect(await guest().files.read("/var/lib/hermes/.hermes/.env")).toContain("987654321");
    expect(apply.output).not.toContain("AAanother");
  });

  test("a system that Nix refuses fails with Nix' own words, and the next run goes on", async () => {
    const path = "/etc/hermes-deploy/flake/configuration.nix";
    const text = (await guest().files.read(path)) ?? "";
    await guest().files.write(path, text.replace("restartSec", "restartSecs"));
    await guest().run("rm -rf /run/hermes-deploy-rebuild");
    const { code, output } = await guest().run("nixos-rebuild switch --flake path:/etc/hermes-deploy/flake#hermes");
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining("restartSecs' does not exist") });
    expect((await command("apply", EXAMPLE, "--yes")).code).toBe(0);
    expect((await command("verify", EXAMPLE)).code).toBe(0);
  });

  test("a rebuild under way is followed, not begun again; how it ended is heard", async () => {
    const script = rebuildScript(nixosSpec(exampleText(shape)));
    const { files, run: runInside } = guest();
    const state = "/nix/var/nix/simulated.json";
    const before = (await files.read(state)) ?? "";
    const units = { "hermes-deploy-rebuild.service": "active" };
    await files.write(state, JSON.stringify({ ...JSON.parse(before), units }));
    await runInside(
      "cd /run/hermes-deploy-rebuild && rm -f code shown && sha256sum < /etc/hermes-deploy/.hermes-deploy.json | cut -d ' ' -f 1 > for",
    );
    const log = (text: string) => files.write("/run/hermes-deploy-rebuild/log", text);
    await log("building one\n");
    expect(await runInside(script)).toEqual({ code: TRY_AGAIN, output: "building one\n" });
    await log("building one\nbuilding two\nbuilding three\n");
    expect(await runInside(script)).toEqual({ code: TRY_AGAIN, output: "building two\nbuilding three\n" });
    await files.write(state, before);
    await files.write("/run/hermes-deploy-rebuild/code", "1\n");
    const ended = await runInside(script);
    expect(ended).toMatchObject({ code: 1, output: expect.stringContaining("ended with exit code 1") });
    expect((await command("apply", EXAMPLE, "--yes")).code).toBe(0);
  });

  test("a rebuild that was cut off while it wrote how it ended is begun anew", async () => {
    const script = rebuildScript(nixosSpec(exampleText(shape)));
    await guest().run(
      "cd /run/hermes-deploy-rebuild && : > code && sha256sum < /etc/hermes-deploy/.hermes-deploy.json | cut -d ' ' -f 1 > for",
    );
    expect(await guest().run(script)).toMatchObject({ code: TRY_AGAIN, output: expect.stringContaining("has begun") });
    expect((await command("apply", EXAMPLE, "--yes")).code).toBe(0);
  });

  test("nothing secret is in the Nix store or in the directory that is copied into it", async () => {
    const { files } = guest();
    expect(await filesWith(files, ["/nix/store", "/etc/hermes-deploy/flake"], SECRETS)).toEqual([]);
    expect(await filesWith(files, ["/etc/hermes-deploy", "/var/lib"], SECRETS)).not.toEqual([]);
  });

  test("destroy", async () => {
    const destroy = await command("destroy", EXAMPLE, "--yes");
    expect(destroy.code, destroy.output).toBe(0);
    const shown = destroy.events.find((event) => event.type === "destroy.plan");
    expect(shown?.type === "destroy.plan" && shown.volumes.map(({ key, fate }) => `${key} ${fate}`)).toEqual([
      ...(shape === "nixos-container" ? ["mp0 survives"] : []),
      "rootfs deleted",
    ]);
  });

  test("no secret was said", () => {
    const said = [...ran.map(({ output }) => output), JSON.stringify(simulator.log)].join("\n");
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });
});

test("without a template of NixOS the plan says how to get one", async () => {
  const { run } = openHomelab({ fixture: { content: {} } });
  const { code, output } = await run(["plan", examplePath("nixos-native")]);
  expect({ code, output }).toMatchObject({ code: 3, output: expect.stringContaining("--image-variant proxmox-lxc") });
});

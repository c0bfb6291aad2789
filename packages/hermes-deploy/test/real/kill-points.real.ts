import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { direct } from "../homelab-world.ts";
import { killAfter } from "../kill-after.ts";
import { openRealHomelab, openWorkshop, realExample, type Workshop } from "./real-homelab.ts";

const directory = mkdtempSync(join(tmpdir(), "hermes-real-kill-"));
let workshop: Workshop;
let spec = "";
let argv: readonly string[] = [];

beforeAll(async () => {
  // what a killed process had in the directory for temporary files stays there
  chmodSync(directory, 0o755);
  vi.stubEnv("TMPDIR", directory);
  workshop = await openWorkshop({ docker: true });
  spec = realExample(directory, workshop.image);
  argv = ["apply", spec, "--yes", "--json"];
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

type Homelab = Awaited<ReturnType<typeof openRealHomelab>>;

/** What a whole deployment leaves, as far as the spec determines it. */
async function left({ simulator, machine }: Homelab): Promise<unknown> {
  const { files } = simulator.guest(118);
  const { output } = await simulator
    .guest(118)
    .run(
      "docker ps -a --format '{{.Names}} {{.Status}}' | sed 's/Up .*(/(/'; ls -A /opt/hermes; stat -c '%n %a %u' /opt/hermes/data/.env",
    );
  const conf = simulator.files()["nodes/gihyeon/lxc/118.conf"] ?? "";
  return {
    config: conf.replace(/hwaddr=[0-9A-F:]+/, "hwaddr=").replace(/[0-9a-f-]{36}/g, "UUID"),
    compose: await files.read("/opt/hermes/compose.yaml"),
    inside: output,
    containers: (await machine.containers()).length,
    volumes: (await machine.volumes()).length,
    directory: await simulator
      .host()
      .files.status("/mnt/pve/hdd/hermes")
      .then((status) => [status?.uid, status?.mode]),
  };
}

const POINTS = 10;
const LANES = 4;

test("killed at ten points, the next run ends where an undisturbed run ends", async () => {
  const undisturbed = await openRealHomelab(workshop);
  const whole = killAfter(undisturbed.simulator, Number.POSITIVE_INFINITY);
  const first = await undisturbed.run(argv, { sockets: () => whole.sockets });
  expect(first.code, first.output).toBe(0);
  const total = whole.requests();
  const want = await left(undisturbed);
  await undisturbed.close();

  const points = Array.from({ length: POINTS }, (_, index) => 1 + Math.round((index * (total - 1)) / (POINTS - 1)));
  const problems: string[] = [];
  const lane = async () => {
    for (let point = points.shift(); point !== undefined; point = points.shift()) {
      const homelab = await openRealHomelab(workshop);
      try {
        const { sockets, dead } = killAfter(homelab.simulator, point);
        const startedAt = Date.now();
        await Promise.race([homelab.run(argv, { sockets: () => sockets }), dead]);
        const killedAt = Date.now();
        const again = await homelab.run(argv, { sockets: direct });
        process.stdout.write(
          `  killed after request ${point} of ${total}: ${killedAt - startedAt} ms, then ${Date.now() - killedAt} ms\n`,
        );
        if (again.code !== 0) problems.push(`after request ${point}: ${again.output.slice(-3000)}`);
        else expect.soft(await left(homelab), `killed after request ${point}`).toEqual(want);
      } finally {
        await homelab.close();
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  process.stdout.write(`real kill points: ${POINTS} of ${total}, ${POINTS - problems.length} converged\n`);
  expect(problems).toEqual([]);
});

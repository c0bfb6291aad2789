import { afterAll, describe, expect, test } from "vitest";
import { disturbed } from "../crash/disturbance.ts";
import { direct } from "../homelab-world.ts";
import { configOf } from "../left-behind.ts";
import { type Desk, openDesk } from "./desk.ts";
import { BARE_METAL_PET, DOCKER_LXC, type RealShape } from "./shapes.ts";

/** What is killed here; the others are on the simulator, at each request. */
const KILLED = [DOCKER_LXC, BARE_METAL_PET];

/** Points for all shapes together, and how many are tried at a time: most of it is waiting. */
const POINTS = 10;
const LANES = 3;

/** What a whole deployment leaves, as far as the spec determines it. */
async function left({ makes, vmid, inside }: RealShape, { homelab }: Desk): Promise<unknown> {
  const { simulator, machine } = homelab;
  const configs = await Promise.all(makes.containers.map((id) => configOf(simulator, id)));
  const { output } = await simulator.guest(vmid).run(inside);
  const { uid, mode } = (await simulator.host().files.status("/mnt/pve/hdd/hermes")) ?? {};
  return {
    configs: configs.map((config) =>
      JSON.stringify(config)
        .replace(/hwaddr=[0-9A-F:]+/, "")
        .replace(/[0-9a-f-]{36}/g, "UUID"),
    ),
    inside: output,
    containers: await machine.containers().then((names) => names.length),
    volumes: (await machine.volumes()).length,
    directory: [uid, mode],
  };
}

const counts = { tried: 0, converged: 0 };
afterAll(() => {
  process.stdout.write(`real kill points: ${counts.tried}, ${counts.converged} converged\n`);
});

describe.each(KILLED)("$name", (shape) => {
  test("killed at any point, the next run ends where an undisturbed run ends", async () => {
    const undisturbed = await openDesk(shape, { ready: true });
    const whole = disturbed(undisturbed.homelab.simulator);
    const first = await undisturbed.run("apply", { sockets: () => whole.sockets });
    expect(first.code, first.output).toBe(0);
    const total = whole.seen.length;
    const want = await left(shape, undisturbed);
    await undisturbed.homelab.close();

    // what a read leaves, the request before it has left
    const changing = whole.seen.filter(({ method, path }) => method !== "GET" || path.endsWith("/vncwebsocket"));
    const points = spread(
      changing.map(({ number }) => number),
      Math.ceil(POINTS / KILLED.length),
    );
    const lane = async () => {
      for (let point = points.shift(); point !== undefined; point = points.shift()) {
        counts.tried += 1;
        const problem = await problemAfter(shape, point, want);
        if (problem === undefined) counts.converged += 1;
        else expect.soft(problem, `${shape.name} killed after request ${point} of ${total}`).toBeUndefined();
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  });
});

/** Some of them, from the first to the last, equally far apart. */
function spread(all: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => all[Math.round((index * (all.length - 1)) / (count - 1))] ?? 1);
}

async function problemAfter(shape: RealShape, point: number, want: unknown): Promise<unknown> {
  const desk = await openDesk(shape, { ready: true });
  try {
    const { sockets, dead } = disturbed(desk.homelab.simulator, ({ number }) =>
      number === point ? "kill" : undefined,
    );
    const startedAt = Date.now();
    await Promise.race([desk.run("apply", { sockets: () => sockets }), dead]);
    const killedAt = Date.now();
    const again = await desk.run("apply", { sockets: direct });
    const [before, after] = [killedAt - startedAt, Date.now() - killedAt];
    process.stdout.write(`  ${shape.name} killed after request ${point}: ${before} ms, then ${after} ms\n`);
    if (again.code !== 0) return again.output.slice(-3000);
    const found = await left(shape, desk);
    return JSON.stringify(found) === JSON.stringify(want) ? undefined : { found, want };
  } finally {
    await desk.homelab.close();
  }
}

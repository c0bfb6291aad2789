import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SECRETS } from "../homelab-world.ts";
import { changesNothing } from "./changes-nothing.ts";
import { type Desk, openDesk, passedBy } from "./desk.ts";
import { readableWith } from "./real-files.ts";
import type { RealShape } from "./shapes.ts";

/** Where the desk is, once the tests run. */
export type AtDesk = () => Desk;

/** What else is tried of a shape. */
export interface MoreTests {
  readonly whileItRuns: (at: AtDesk) => void;
  readonly whenDestroyed: (at: AtDesk) => void;
}

/** Deploys a shape's example into real containers from nothing, proves it, runs it again, and destroys it. */
export function deployShape(shape: RealShape, more: MoreTests): void {
  let desk: Desk;
  const at = () => desk;

  beforeAll(async () => {
    desk = await openDesk(shape, { ready: shape.ready ?? false });
  });
  afterAll(async () => await desk?.homelab.close());

  describe(`${shape.name} in real containers, with nothing but a token`, () => {
    test("apply deploys it from nothing", async () => {
      const ran = await desk.run("apply");
      expect(ran.code, ran.output).toBe(0);
      expect(ran.events.filter(({ type }) => type === "channel.paste")).toHaveLength(shape.pastes);
      for (const event of ran.events)
        if (event.type === "step.finished") process.stdout.write(`  ${event.id}: ${event.milliseconds} ms\n`);
      expect(await everything(desk)).toEqual(shape.makes);
    });

    test("verify climbs to the top", async () => {
      const ran = await desk.run("verify");
      expect(ran.code, ran.output).toBe(0);
      expect(passedBy(ran)).toEqual(["container-running", "settings-in-effect", ...shape.rungs]);
    });

    test("apply again changes nothing", async () => {
      await changesNothing(desk);
    });

    test("a secret is in no file that anybody but its owner can read", async () => {
      const volumes = await desk.homelab.machine.volumes();
      const looks = volumes.map((volume) => readableWith(volume, SECRETS));
      expect(looks.reduce((sum, { found }) => sum + found, 0)).toBeGreaterThan(0);
      expect(looks.flatMap(({ readable }) => readable)).toEqual([]);
    });

    more.whileItRuns(at);

    test("destroy leaves what it should, and nothing else", async () => {
      const ran = await desk.run("destroy");
      expect(ran.code, ran.output).toBe(0);
      expect(await desk.homelab.machine.containers()).toEqual([]);
      await expect.poll(() => everything(desk)).toEqual(shape.leaves);
    });

    more.whenDestroyed(at);

    test("no secret in anything that was said, nor in the log of requests", () => {
      const everythingSaid = [...desk.said, JSON.stringify(desk.homelab.simulator.log)].join("\n");
      for (const secret of SECRETS) expect(everythingSaid).not.toContain(secret);
    });
  });
}

/** The containers that are known, and the directories in which volumes are. */
async function everything({ homelab }: Desk): Promise<RealShape["leaves"]> {
  const known = Object.keys(homelab.simulator.files()).flatMap((path) => /lxc\/(\d+)\.conf$/.exec(path)?.[1] ?? []);
  const containers = known.map(Number).filter((vmid) => vmid !== 117);
  return { containers, volumes: (await homelab.machine.volumes()).length };
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ran, SECRETS } from "../homelab-world.ts";
import { changesNothing } from "./changes-nothing.ts";
import { type Desk, openDesk, passedBy } from "./desk.ts";
import { keysIn, readableWith } from "./real-files.ts";
import type { RealShape } from "./shapes.ts";
import { shownByPve } from "./shown-by-pve.ts";
import { watchArguments } from "./watch-arguments.ts";

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
  let deployed: Ran;
  let secrets: readonly string[] = [];
  const at = () => desk;

  beforeAll(async () => {
    watch = watchArguments();
    desk = await openDesk(shape, { ready: shape.ready ?? false });
  });
  let watch: ReturnType<typeof watchArguments>;
  afterAll(async () => {
    watch.stop();
    await desk?.homelab.close();
  });

  describe(`${shape.name} in real containers, with nothing but a token`, () => {
    test("apply deploys it from nothing", async () => {
      const ran = await desk.run("apply");
      deployed = ran;
      expect(ran.code, ran.output).toBe(0);
      expect(ran.events.filter(({ type }) => type === "channel.paste")).toHaveLength(shape.pastes);
      expect(ran.output.includes("root@gihyeon:"), "somebody sat at the node's console").toBe(shape.pastes > 0);
      for (const event of ran.events)
        if (event.type === "step.finished") process.stdout.write(`  ${event.id}: ${event.milliseconds} ms\n`);
      expect(await everything(desk)).toEqual(shape.makes);
    });

    test("its phases are told with their times, those of every step among them", () => {
      const titles = deployed.events.flatMap((event) => (event.type === "step.finished" ? [event.title] : []));
      const phases = deployed.events.flatMap((event) => (event.type === "summary" ? event.phases : []));
      expect(phases.map(({ phase }) => phase)).toEqual(expect.arrayContaining(["Observe", "Preflight", ...titles]));
      for (const { phase, milliseconds } of phases) expect(milliseconds, phase).toBeGreaterThanOrEqual(0);
      for (const title of titles) expect(desk.report()).toContain(title);
    });

    test("verify climbs to the top, and its report has the evidence of each rung", async () => {
      const ran = await desk.run("verify");
      expect(ran.code, ran.output).toBe(0);
      expect(passedBy(ran)).toEqual(["container-running", "settings-in-effect", ...shape.rungs]);
      const report = desk.report();
      for (const event of ran.events) if (event.type === "check.passed") expect(report).toContain(event.title);
      for (const evidence of shape.evidence) expect(report).toContain(evidence);
    });

    test("the test prompt came to the model from the container", async () => {
      const prompts = desk.homelab.asked.filter(({ prompt }) => prompt.includes("PONG"));
      expect([...new Set(prompts.map(({ model }) => model))].sort()).toEqual(shape.models);
      const addresses = await desk.homelab.simulator.guest(shape.vmid).run("hostname -I");
      for (const { from } of prompts) expect(addresses.output.split(" ")).toContain(from.replace("::ffff:", ""));
    });

    test("apply again changes nothing", async () => {
      await changesNothing(desk);
    });

    test("a secret is in no file that anybody but its owner can read", async () => {
      const volumes = await desk.homelab.machine.volumes();
      const keys = keysIn(volumes);
      expect(new Set(keys).size).toBe(shape.keys);
      secrets = [...SECRETS, ...keys];
      const looks = volumes.map((volume) => readableWith(volume, secrets));
      expect(looks.reduce((sum, { found }) => sum + found, 0)).toBeGreaterThan(0);
      expect(looks.flatMap(({ readable }) => readable)).toEqual([]);
    });

    test("nor in what PVE shows to others: notes and options, tasks and their logs", async () => {
      const shown = await shownByPve(desk.homelab.simulator, shape.makes.containers);
      expect(shown).toContain("TASK OK");
      for (const secret of secrets) expect(shown).not.toContain(secret);
    });

    more.whileItRuns(at);

    test("destroy leaves what it should, and nothing else", async () => {
      const ran = await desk.run("destroy");
      expect(ran.code, ran.output).toBe(0);
      expect(await desk.homelab.machine.containers()).toEqual([]);
      await expect.poll(() => everything(desk)).toEqual(shape.leaves);
    });

    more.whenDestroyed(at);

    test("no secret in anything that was said, in the log of requests, nor in the arguments of a program", () => {
      const programs = watch.stop();
      expect(programs.length).toBeGreaterThan(20);
      const everythingSaid = [...desk.said, JSON.stringify(desk.homelab.simulator.log), ...programs].join("\n");
      for (const secret of secrets) expect(everythingSaid).not.toContain(secret);
    });
  });
}

/** The containers that are known, and the directories in which volumes are. */
async function everything({ homelab }: Desk): Promise<RealShape["leaves"]> {
  const known = Object.keys(homelab.simulator.files()).flatMap((path) => /lxc\/(\d+)\.conf$/.exec(path)?.[1] ?? []);
  const containers = known.map(Number).filter((vmid) => vmid !== 117);
  return { containers, volumes: (await homelab.machine.volumes()).length };
}

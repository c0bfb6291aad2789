import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOKEN } from "../src/simulation/fixture.ts";
import { direct, EXAMPLE, openHomelab, PET_EXAMPLE, type Ran, withRightsOnAllGuests } from "./homelab-world.ts";
import { dockerLeft, petAlone } from "./left-behind.ts";

test("of two at once, the one who comes second is told who else is at work, and goes on by another run", async () => {
  let faster = false;
  const world = openHomelab({
    sockets: (simulator) => ({
      ...direct(simulator),
      async fetch(url, init) {
        if (!faster && init.method === "POST" && url.endsWith("/lxc/118/status/start")) {
          faster = true;
          const other = simulator.as(TOKEN.id);
          await other(new Request(url, { method: "POST" }));
          const current = () => other(new Request(url.replace("start", "current")));
          await expect.poll(async () => (await current()).text()).toContain('"status":"running"');
        }
        return await simulator.fetch(url, init);
      },
    }),
  });
  const second = await world.run(["apply", EXAMPLE, "--yes", "--json"]);
  expect(second.code).toBe(1);
  expect(second.events.find(({ type }) => type === "step.failed")).toMatchObject({
    id: "start-container",
    message: expect.stringContaining("already running"),
    meanwhile: [expect.stringMatching(/^hermes@pve!deploy: vzstart 118 at \d\d:\d\d:\d\dZ, (OK|still running)$/)],
  });
  const again = await world.run(["apply", EXAMPLE, "--yes", "--json"]);
  expect(again.code, again.output).toBe(0);
});

/** Two runs at once: just before the first of them changes anything on PVE, the other does all of its work. */
async function overtaken(world: ReturnType<typeof openHomelab>, argv: readonly string[], other = argv) {
  let winner: Promise<Ran> | undefined;
  const loser = await world.run(argv, {
    sockets: (simulator) => ({
      ...direct(simulator),
      async fetch(url, init) {
        if ((init.method ?? "GET") !== "GET" && !/termproxy|aplinfo/.test(url)) {
          winner ??= world.run(other);
          await winner;
        }
        return await simulator.fetch(url, init);
      },
    }),
  });
  const won = await winner;
  expect([won?.code, loser.code], `${won?.output}\n${loser.output}`).toEqual([0, 1]);
  return loser;
}

/** What the loser was told about the others. */
function othersSeen({ events, output }: Ran): readonly string[] {
  const failed = events.find((event) => event.type === "step.failed");
  expect(failed, output).toBeDefined();
  return failed?.type === "step.failed" ? failed.meanwhile : [];
}

describe("at the same moment", () => {
  const apply = ["apply", EXAMPLE, "--yes", "--json"];
  const open = () => openHomelab({ fixture: withRightsOnAllGuests() });
  const destroy = ["destroy", EXAMPLE, "--yes", "--json"];

  test("two applies: one wins, the other says who; together they leave what one alone leaves", async () => {
    const alone = open();
    expect((await alone.run(apply)).code).toBe(0);
    const world = open();
    const loser = await overtaken(world, apply);
    expect(othersSeen(loser)).toContainEqual(expect.stringMatching(/^hermes@pve!deploy: \w+ 118 at /));
    expect((await world.run(apply)).code).toBe(0);
    expect(await dockerLeft(world.simulator)).toEqual(await dockerLeft(alone.simulator));
  });

  test("two destroys: one wins, the other says who, and its next run finds nothing to do", async () => {
    const world = open();
    expect((await world.run(apply)).code).toBe(0);
    const loser = await overtaken(world, destroy);
    expect(othersSeen(loser)).toContainEqual(
      expect.stringMatching(/^hermes@pve!deploy: vz(?:shutdown|destroy) 118 at /),
    );
    expect((await world.run(destroy)).code).toBe(0);
    expect(Object.keys(world.simulator.files()).filter((path) => path.endsWith("118.conf"))).toEqual([]);
  });

  test("a destroy under an apply: the apply fails and says who; another apply makes it anew", async () => {
    let destroying: Promise<Ran> | undefined;
    const world = open();
    const applied = await world.run(apply, {
      onEvent: (event) => {
        if (event.type === "step.started" && event.id === "install-docker") destroying ??= world.run(destroy);
      },
    });
    expect((await destroying)?.code, (await destroying)?.output).toBe(0);
    expect(applied.code, applied.output).toBe(1);
    expect(othersSeen(applied)).toContainEqual(expect.stringMatching(/^hermes@pve!deploy: vzshutdown 118 at /));
    expect((await world.run(apply)).code).toBe(0);
  });

  test("an apply under a destroy: what is being destroyed is not touched, and made anew by the next run", async () => {
    let applying: Promise<Ran> | undefined;
    const world = open();
    expect((await world.run(apply)).code).toBe(0);
    const destroyed = await world.run(destroy, {
      onEvent: (event) => {
        if (event.type === "step.started" && event.id === "destroy-container") applying ??= world.run(apply);
      },
    });
    // Who destroys may find that somebody has made it anew before it could look; then it says who.
    if (destroyed.code !== 0)
      expect(othersSeen(destroyed)).toContainEqual(expect.stringMatching(/^hermes@pve!deploy: vzcreate 118 at /));
    const first = await applying;
    // It saw the container before it was gone, while it went, or afterwards.
    expect([0, 1], first?.output).toContain(first?.code);
    expect((await world.run(apply)).code).toBe(0);
  });
});

describe("the pet's volume", () => {
  let directory: string;
  let second: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "hermes-deploy-operators-"));
    second = join(directory, "second.yaml");
    const text = await readFile(PET_EXAMPLE, "utf8");
    await writeFile(second, text.replace("vmid: 105", "vmid: 106").replace("hostname: hermes\n", "hostname: other\n"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const open = () => openHomelab({ fixture: withRightsOnAllGuests() });

  test("two containers that want the same one: the pet is made once, and one of them is refused, saying by whom", async () => {
    const world = open();
    const apply = (spec: string) => ["apply", spec, "--yes", "--json"];
    const loser = await overtaken(world, apply(second), apply(PET_EXAMPLE));
    expect(othersSeen(loser)).toContainEqual(expect.stringMatching(/^hermes@pve!deploy: \w+ (?:999|105|106) at /));
    const again = await world.run(apply(second));
    expect(again.code, again.output).toBe(3);
    expect(again.events.find(({ type }) => type === "error")).toMatchObject({
      message: expect.stringMatching(/^volume hermes \(local-lvm:vm-999-disk-1\) is mounted in container 105 /),
    });
  });

  test("when the first is gone, the second finds it", async () => {
    const world = open();
    const run = (...argv: string[]) => world.run([...argv, "--yes", "--json"]);
    expect((await run("apply", PET_EXAMPLE)).code).toBe(0);
    await world.simulator.guest(105).files.write("/home/hermes/kept.txt", "kept");
    expect((await run("apply", second)).code).toBe(3);
    expect((await run("destroy", PET_EXAMPLE)).code).toBe(0);
    expect(await petAlone(world.simulator)).toBeDefined();
    const taken = await run("apply", second);
    expect(taken.code, taken.output).toBe(0);
    expect(await world.simulator.guest(106).files.read("/home/hermes/kept.txt")).toBe("kept");
  });
});

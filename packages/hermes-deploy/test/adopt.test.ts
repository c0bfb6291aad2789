import { expect, test } from "vitest";
import { EXAMPLE, openHomelab, type Ran, withRightsOnAllGuests } from "./homelab-world.ts";
import { configOf } from "./left-behind.ts";
import { stepsOf } from "./told.ts";

const world = openHomelab({ fixture: withRightsOnAllGuests() });
const run = (...argv: string[]) => world.run([...argv, "--json"]);
const problemOf = ({ events }: Ran) => JSON.stringify(events.find(({ type }) => type === "error"));

/** Takes the notes away by which the tool knows its own. */
async function madeByHand(): Promise<void> {
  expect((await run("apply", EXAMPLE, "--yes")).code).toBe(0);
  const set = world.simulator.as("root@pam");
  const url = "https://pve.test/api2/json/nodes/gihyeon/lxc/118/config";
  const body = new URLSearchParams({ description: "made by hand" });
  expect((await set(new Request(url, { method: "PUT", body }))).status).toBe(200);
}

test("a container that somebody else made is taken over with --adopt, and destroyed with --adopted only", async () => {
  await madeByHand();
  await world.simulator.guest(118).files.write("/opt/hermes/data/kept.txt", "kept");

  const refused = await run("apply", EXAMPLE, "--yes");
  expect(refused.code).toBe(3);
  expect(problemOf(refused)).toMatch(/did not make.*--adopt/);
  expect((await configOf(world.simulator, 118)).description).toBe("made by hand\n");

  const taken = await run("apply", EXAMPLE, "--yes", "--adopt");
  expect(taken.code, taken.output).toBe(0);
  expect(stepsOf(taken)).toEqual(["configure-container"]);
  expect((await configOf(world.simulator, 118)).description).toMatch(/^made by hand[\s\S]*hermes-deploy: .*adopted/m);
  expect(await world.simulator.guest(118).files.read("/opt/hermes/data/kept.txt")).toBe("kept");
  expect(stepsOf(await run("apply", EXAMPLE, "--yes"))).toEqual([]);

  const spared = await run("destroy", EXAMPLE, "--yes");
  expect(spared.code).toBe(3);
  expect(problemOf(spared)).toMatch(/--adopted/);
  const destroyed = await run("destroy", EXAMPLE, "--yes", "--adopted");
  expect(destroyed.code, destroyed.output).toBe(0);
  expect(Object.keys(world.simulator.files()).filter((path) => path.endsWith("118.conf"))).toEqual([]);
});

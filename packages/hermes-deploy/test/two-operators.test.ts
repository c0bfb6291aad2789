import { expect, test } from "vitest";
import { TOKEN } from "../src/simulation/fixture.ts";
import { direct, EXAMPLE, openHomelab } from "./homelab-world.ts";

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
    meanwhile: [expect.stringMatching(/^hermes@pve!deploy: vzstart at \d\d:\d\d:\d\dZ, (OK|still running)$/)],
  });
  const again = await world.run(["apply", EXAMPLE, "--yes", "--json"]);
  expect(again.code, again.output).toBe(0);
});

import { describe, expect, test } from "vitest";
import { EXAMPLE, openHomelab } from "./homelab-world.ts";
import { stepsOf } from "./told.ts";

describe("a part of a plan", () => {
  const world = openHomelab();
  const run = (...argv: string[]) => world.run([...argv, "--json"]);

  test.each([
    { given: ["--only", "instal-docker"], want: /there is no such step[\s\S]*Did you mean install-docker\?/ },
    { given: ["--only", "start-container"], want: /start-container needs .*still to be done[\s\S]*Nothing was done/ },
    {
      given: ["--from", "start-container"],
      want: /start-container needs .*still to be done[\s\S]*Begin there: --from/,
    },
    { given: ["--only", "a", "--from", "b"], want: /--only and --from were both given/ },
  ])("$given: refused before anything is changed", async ({ given, want }) => {
    for (const command of ["plan", "apply"]) {
      const refused = await run(command, EXAMPLE, ...given, ...(command === "apply" ? ["--yes"] : []));
      expect(refused.code, refused.output).toBe(4);
      expect(refused.output).toMatch(want);
    }
    expect(world.simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("one step, then those from another one on", async () => {
    const fetched = await run("apply", EXAMPLE, "--yes", "--only", "download-template");
    expect(fetched.code, fetched.output).toBe(0);
    expect(stepsOf(fetched)).toEqual(["download-template"]);
    expect(Object.keys(world.simulator.files()).filter((path) => path.endsWith("118.conf"))).toEqual([]);
    const again = await run("apply", EXAMPLE, "--yes", "--only", "download-template");
    expect(again.code).toBe(0);
    expect(stepsOf(again)).toEqual([]);
    const rest = await run("apply", EXAMPLE, "--yes", "--from", "host-directories");
    expect(rest.code, rest.output).toBe(0);
    expect((await run("plan", EXAMPLE)).code).toBe(0);
  });
});

import { expect, test } from "vitest";
import { examplePath } from "../src/cli/example.ts";
import { shapes } from "../src/spec/spec.ts";
import { openHomelab } from "./homelab-world.ts";
import { told } from "./told.ts";

test.each(shapes)("the plan of the example of %s, as people read it", async (shape) => {
  const { run, simulator } = openHomelab();
  const plan = await run(["plan", examplePath(shape), "--json"]);
  expect(plan.code, plan.output).toBe(2);
  await expect(told(plan)).toMatchFileSnapshot(`golden/${shape}.plan.txt`);
  expect(simulator.log.filter(({ method }) => method !== "GET")).toEqual([]);
});

import { expect, test } from "vitest";
import { examplePath } from "../src/cli/example.ts";
import type { Event, ShapeEvent } from "../src/report/event.ts";
import { shapes } from "../src/spec/spec.ts";
import { openHomelab } from "./homelab-world.ts";

const homelab = openHomelab();
const shapeEvents = (events: readonly Event[]) => events.filter((event): event is ShapeEvent => event.type === "shape");

test("every shape, each an event, without asking anybody", async () => {
  const { code, events } = await homelab.run(["explain-shapes", "--json"]);
  expect(code).toBe(0);
  expect(shapeEvents(events).map(({ shape }) => shape)).toEqual(shapes);
  expect(homelab.simulator.log).toEqual([]);
});

test("people read it as text", async () => {
  const { output } = await homelab.run(["explain-shapes"]);
  await expect(`${output.trim()}\n`).toMatchFileSnapshot("golden/explain-shapes.txt");
});

test.each(shapes)("%s: the rights and root's steps are those that the plan of its example has", async (shape) => {
  const told = shapeEvents((await homelab.run(["explain-shapes", shape, "--json"])).events)[0];
  const spec = examplePath(shape);
  const { events: rights } = await homelab.run(["permissions", spec, "--json"]);
  expect(rights.find(({ type }) => type === "permissions")).toMatchObject({ privileges: told?.credentials.token });
  const { events: planned } = await homelab.run(["plan", spec, "--json"]);
  const plan = planned.find((event) => event.type === "plan");
  const forRoot =
    plan?.type === "plan" ? plan.steps.filter(({ needs }) => needs === "root-api" || needs === "host-shell") : [];
  expect(told?.credentials.root.map(({ step }) => step)).toEqual(forRoot.map(({ title }) => title));
});

test.each(["bare-metal-pet", "oci-lxc", "nixos-native"])("%s needs nothing but a token", async (shape) => {
  const [told] = shapeEvents((await homelab.run(["explain-shapes", shape, "--json"])).events);
  expect(told).toMatchObject({ credentials: { root: [] }, hostAccess: [] });
});

test("a misspelt shape", async () => {
  const { code, output } = await homelab.run(["explain-shapes", "oci-lcx"]);
  expect({ code, output }).toEqual({ code: 4, output: expect.stringContaining("Did you mean oci-lxc?") });
});

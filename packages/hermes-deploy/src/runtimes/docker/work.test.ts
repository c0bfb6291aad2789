import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FileState } from "../../render/compare-files.ts";
import { parseSpec } from "../../spec/parse.ts";
import type { ObservedInside } from "../inside.ts";
import { dockerFiles } from "./files.ts";
import { dockerWork } from "./work.ts";

const parsed = parseSpec(
  readFileSync(new URL("../../../../../examples/docker-lxc.yaml", import.meta.url), "utf8"),
  "x",
);
if ("problems" in parsed || parsed.spec.shape !== "docker-lxc") throw new Error("the example is wrong");
const { spec } = parsed;

const done: ObservedInside = {
  network: true,
  tools: { docker: "28.5.2", compose: "2.40.3" },
  files: {},
  mounts: {},
  services: { hermes: { state: "running", health: "healthy", current: true } },
};
const hermes = (service: ObservedInside["services"][string]): ObservedInside => ({
  ...done,
  services: { hermes: service },
});
const states = (state: FileState, ...paths: string[]) =>
  Object.fromEntries(
    dockerFiles(spec).map(({ path }) => [path, paths.some((part) => path.endsWith(part)) ? state : "same"]),
  );

const rows: {
  name: string;
  inside?: ObservedInside;
  files?: Record<string, FileState>;
  want: [id: string, reason: string | RegExp][];
}[] = [
  {
    name: "nothing known",
    want: [
      ["write-files", /nothing is known/],
      ["wait-network", /nothing is known/],
      ["install-docker", /nothing is known/],
      ["start-hermes", /nothing is known/],
    ],
  },
  { name: "all there", inside: done, want: [] },
  { name: "secrets not at hand", inside: done, files: states("unknown", ".env"), want: [] },
  {
    name: "no network",
    inside: { ...done, network: false },
    want: [["wait-network", "the container has no address or no default route"]],
  },
  {
    name: "no Compose",
    inside: { ...done, tools: { docker: "20.10" } },
    want: [["install-docker", "its Compose plugin not installed in the container"]],
  },
  {
    name: "one file changed",
    inside: done,
    files: states("different", "compose.yaml"),
    want: [
      ["write-files", "/opt/hermes/compose.yaml is not as the spec says"],
      ["start-hermes", "Hermes was started with other files"],
    ],
  },
  {
    name: "written but not started",
    inside: hermes({ state: "running", health: "healthy", current: false }),
    want: [["start-hermes", "Hermes was started with other files"]],
  },
  {
    name: "never started",
    inside: { ...done, services: {} },
    want: [["start-hermes", "Hermes has not been started yet"]],
  },
  { name: "stopped", inside: hermes({ state: "exited", current: true }), want: [["start-hermes", "Hermes is exited"]] },
  {
    name: "unhealthy",
    inside: hermes({ state: "running", health: "unhealthy", current: true }),
    want: [["start-hermes", "Hermes is unhealthy"]],
  },
  { name: "still starting", inside: hermes({ state: "running", health: "starting", current: true }), want: [] },
];

test.each(rows)("$name", ({ inside, files = states("same"), want }) => {
  const works = dockerWork(spec, inside, inside === undefined ? {} : files);
  expect(works.map(({ id, reason }) => [id, reason])).toEqual(
    want.map(([id, reason]) => [id, reason instanceof RegExp ? expect.stringMatching(reason) : reason]),
  );
});

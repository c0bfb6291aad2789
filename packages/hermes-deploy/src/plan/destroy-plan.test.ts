import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSpec } from "../spec/parse.ts";
import { destroyPlan } from "./destroy-plan.ts";
import type { ObservedGuest } from "./observed.ts";

const parsed = parseSpec(readFileSync(new URL("../../../../examples/docker-lxc.yaml", import.meta.url), "utf8"), "x");
if ("problems" in parsed) throw new Error("the example is wrong");
const { spec } = parsed;

const guest = (config: Record<string, unknown>, status = "running"): ObservedGuest => ({
  vmid: 118,
  kind: "lxc",
  node: "gihyeon",
  name: "hermes",
  status,
  tags: [],
  pending: [],
  config,
});
const ours = { description: "hermes-deploy: shape=docker-lxc\n", rootfs: "local-lvm:vm-118-disk-0,size=24G" };

describe("steps", () => {
  test.each([
    { name: "running", given: guest(ours), want: ["stop-container", "destroy-container"] },
    { name: "stopped", given: guest(ours, "stopped"), want: ["destroy-container"] },
    { name: "gone", given: undefined, want: [] },
    {
      name: "taken over, and meant",
      given: guest({ description: "hermes-deploy: shape=docker-lxc adopted" }),
      adopted: true,
      want: ["stop-container", "destroy-container"],
    },
  ])("$name", ({ given, adopted = false, want }) => {
    const { steps, problems } = destroyPlan(spec, { guest: given }, { adopted });
    expect(problems).toEqual([]);
    expect(steps.map(({ id }) => id)).toEqual(want);
    expect(steps.flatMap(({ dependsOn }) => dependsOn)).toEqual(want.slice(0, -1));
  });

  test.each([
    { name: "not ours", given: guest({}), want: "foreign-guest" },
    { name: "protected", given: guest({ ...ours, protection: 1 }), want: "protected" },
    { name: "taken over", given: guest({ description: "hermes-deploy: shape=docker-lxc adopted" }), want: "adopted" },
  ])("$name: nothing is done", ({ given, want }) => {
    const { steps, problems } = destroyPlan(spec, { guest: given });
    expect(steps).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual([want]);
  });
});

test("what becomes of each volume", () => {
  const { volumes } = destroyPlan(spec, {
    guest: guest({
      ...ours,
      mp0: { volume: "/mnt/pve/hdd/hermes", mp: "/data" },
      mp1: "local-lvm:vm-999-disk-1,mp=/home",
      mp2: "tank:subvol-118-disk-2,mp=/own",
      mp3: "/dev/sdb1,mp=/device",
      mp10: "dirimg:1180/vm-1180-disk-0.raw,mp=/other",
      unused0: "local:118/vm-118-disk-3.raw",
    }),
  });
  expect(volumes.map(({ key, volume, fate }) => [key, volume, fate])).toEqual([
    ["mp0", "/mnt/pve/hdd/hermes", "survives"],
    ["mp1", "local-lvm:vm-999-disk-1", "survives"],
    ["mp2", "tank:subvol-118-disk-2", "deleted"],
    ["mp3", "/dev/sdb1", "survives"],
    ["mp10", "dirimg:1180/vm-1180-disk-0.raw", "survives"],
    ["rootfs", "local-lvm:vm-118-disk-0", "deleted"],
    ["unused0", "local:118/vm-118-disk-3.raw", "deleted"],
  ]);
});

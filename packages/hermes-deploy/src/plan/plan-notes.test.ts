import { describe, expect, test } from "vitest";
import { done, options, same, spec, withConfig } from "../../test/plan-example.ts";
import { plan } from "./plan.ts";

describe("notes", () => {
  test.each([
    { name: "nothing to say", observed: done, want: [] },
    {
      name: "unseen storages and bridges",
      observed: { ...done, storages: undefined, bridges: undefined },
      want: [/storages could not be listed/, /bridges could not be listed/],
    },
    {
      name: "little room",
      observed: {
        ...done,
        storages: [
          { storage: "local-lvm", type: "lvmthin", content: ["rootdir"], active: true, available: 5 * 1024 ** 3 },
        ],
      },
      want: [/local-lvm has 5 GiB free/],
    },
    {
      name: "secrets not at hand",
      observed: { ...done, files: { ...same, "/opt/hermes/data/.env": "unknown" as const } },
      want: [/\.env was not compared/],
    },
    {
      name: "a volume that is not in the spec",
      observed: withConfig({ mp5: "local-lvm:vm-999-disk-1,mp=/home" }),
      want: [/mp5 \(local-lvm:vm-999-disk-1 at \/home\) is not in the spec/],
    },
  ])("$name", ({ observed, want }) => {
    expect(plan(spec, observed, options).notes).toEqual(want.map((pattern) => expect.stringMatching(pattern)));
  });

  test("what replacing deletes is said", () => {
    const { notes } = plan(spec, withConfig({ unprivileged: false }), { ...options, replace: 118 });
    expect(notes).toEqual([
      "Replacing: mp0 /mnt/pve/hdd/hermes survives (a directory of the node).",
      "Replacing: mp1 /media/2tb/hermes survives (a directory of the node).",
      "Replacing: rootfs local-lvm:vm-118-disk-0 is deleted (the container's own root file system, with everything in it).",
    ]);
  });
});

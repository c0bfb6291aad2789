import { describe, expect, test } from "vitest";
import { done, EXAMPLE, fresh, guest, options, spec, specOf, withConfig } from "../../test/plan-example.ts";
import type { DockerLxcSpec } from "../spec/docker-lxc.ts";
import type { Observed } from "./observed.ts";
import { plan } from "./plan.ts";

describe("what stands in the way", () => {
  const rows: {
    name: string;
    observed: Observed;
    spec?: DockerLxcSpec;
    want: [code: string, message: string | RegExp, remedy: string | RegExp][];
  }[] = [
    {
      name: "a container of somebody else",
      observed: { ...fresh, guest: guest({ name: "jellyfin", tags: ["media"], config: { description: "films" } }) },
      want: [
        [
          "foreign-guest",
          'id 118 is container 118 "jellyfin" on gihyeon (running, tags media), which this tool did not make',
          "choose a free id for container.vmid, or take the container over with --adopt",
        ],
      ],
    },
    {
      name: "our tag alone does not make it ours",
      observed: { ...fresh, guest: guest({ config: {} }) },
      want: [["foreign-guest", /did not make/, /--adopt/]],
    },
    {
      name: "a virtual machine",
      observed: { ...fresh, guest: guest({ kind: "qemu", name: "win11", tags: [] }) },
      want: [
        [
          "foreign-guest",
          'id 118 is machine 118 "win11" on gihyeon (running), a virtual machine that this tool did not make',
          "choose a free id for container.vmid",
        ],
      ],
    },
    {
      name: "somebody who may not be seen",
      observed: { ...fresh, guest: { vmid: 118, kind: "lxc", node: "", status: "hidden", tags: [], pending: [] } },
      want: [["foreign-guest", "id 118 belongs to a guest that this credential may not see", /free id/]],
    },
    {
      name: "unreadable",
      observed: {
        ...fresh,
        guest: { vmid: 118, kind: "lxc", node: "gihyeon", status: "running", tags: [], pending: [] },
      },
      want: [["unreadable-guest", /may not read its settings/, /VM.Audit on \/vms\/118/]],
    },
    {
      name: "locked",
      observed: { ...done, guest: guest({ lock: "backup" }) },
      want: [["locked", /is locked \(backup\)/, /pct unlock 118$/]],
    },
    {
      name: "creation cut off",
      observed: { ...fresh, guest: guest({ lock: "create", config: {} }) },
      want: [["locked", /is locked \(create\)/, /pct unlock 118 && pct destroy 118/]],
    },
    {
      name: "another shape",
      observed: withConfig({ description: "hermes-deploy: shape=nixos-native" }),
      want: [["other-shape", /was made as nixos-native; the spec says docker-lxc/, /destroy/]],
    },
    {
      name: "migrated",
      observed: { ...done, nodes: ["gihyeon", "node2"], guest: guest({ node: "node2" }) },
      want: [
        [
          "other-node",
          /it is on node2 and not on gihyeon/,
          "set container.node to node2, or migrate the container back",
        ],
      ],
    },
    {
      name: "no such node",
      observed: { ...fresh, nodes: ["gihyun", "node2"] },
      want: [["no-such-node", "there is no node gihyeon", "did you mean gihyun? nodes: gihyun and node2"]],
    },
    {
      name: "no such bridge",
      observed: { ...fresh, bridges: ["vmbr0", "intra1"] },
      want: [
        [
          "no-such-bridge",
          /gihyeon has no bridge or vnet intra01/,
          "did you mean intra1? usable here: intra1 and vmbr0",
        ],
      ],
    },
    {
      name: "no such storage",
      observed: fresh,
      spec: specOf(EXAMPLE.replace("storage: local-lvm", "storage: local-lmv")),
      want: [
        [
          "no-such-storage",
          /there is no storage local-lmv/,
          "did you mean local-lvm? storages with rootdir: local-lvm",
        ],
      ],
    },
    {
      name: "storage for other things",
      observed: fresh,
      spec: specOf(EXAMPLE.replace("storage: local-lvm", "storage: local")),
      want: [
        [
          "storage-content",
          "storage local does not take rootdir, only iso and vztmpl",
          "storages with rootdir: local-lvm",
        ],
      ],
    },
    {
      name: "storage switched off",
      observed: fresh,
      spec: specOf(EXAMPLE.replace("storage: local-lvm", "storage: old")),
      want: [["storage-inactive", "storage old is not active", "enable or mount it; others with rootdir: local-lvm"]],
    },
    {
      name: "no such template",
      observed: fresh,
      spec: specOf(EXAMPLE.replace("debian-12-standard", "debian-11-standard")),
      want: [
        [
          "no-such-template",
          "no template debian-11-standard in storage local, nor in the template repository",
          "did you mean debian-12-standard? to be had: debian-12-standard",
        ],
      ],
    },
    {
      name: "templates not to be seen",
      observed: { ...fresh, templates: undefined },
      want: [
        [
          "templates-unreadable",
          "this credential may not look into storage local",
          "grant it Datastore.Audit on /storage/local",
        ],
      ],
    },
    {
      name: "a link as the source of a mount",
      observed: { ...fresh, hostDirectories: { "/mnt/pve/hdd/hermes": { kind: "symbolic link" } } },
      want: [["not-a-directory", "/mnt/pve/hdd/hermes is a symbolic link on the node", /ordinary directory/]],
    },
    {
      name: "a root file system that would shrink",
      observed: withConfig({ rootfs: "local-lvm:vm-118-disk-0,size=32G" }),
      want: [
        [
          "needs-replace",
          "the root file system has 32 GiB and cannot shrink to 24 GiB",
          "set size to 32 or more; or have the container destroyed and made again: --replace VMID",
        ],
      ],
    },
    {
      name: "another storage and privileges",
      observed: withConfig({ rootfs: "old:118/vm-118-disk-0.raw,size=24G", unprivileged: false }),
      want: [
        [
          "needs-replace",
          /the root file system is on old, the spec says local-lvm/,
          /pct move-volume 118 rootfs local-lvm/,
        ],
        ["needs-replace", /the container is privileged, the spec says unprivileged/, /--replace/],
      ],
    },
  ];

  test.each(rows)("$name", ({ observed, spec: wanted = spec, want }) => {
    const { steps, problems } = plan(wanted, observed, options);
    expect(steps).toEqual([]);
    expect(problems.map(({ code, message, remedy }) => [code, message, remedy])).toEqual(
      want.map((row) => row.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell))),
    );
  });

  test("only what may pass by itself says so", () => {
    expect(plan(spec, { ...done, guest: guest({ lock: "backup" }) }, options).problems[0]?.passing).toBe(true);
    expect(plan(spec, { ...fresh, bridges: [] }, options).problems[0]?.passing).toBeUndefined();
  });

  test("several at once", () => {
    const wanted = specOf(
      EXAMPLE.replace("storage: local-lvm", "storage: nvme")
        .replace("bridge: intra01", "bridge: vmbr9")
        .replace("debian-12", "debian-9"),
    );
    expect(plan(wanted, fresh, options).problems.map(({ code }) => code)).toEqual([
      "no-such-bridge",
      "no-such-storage",
      "no-such-template",
    ]);
  });

  test.each([
    {
      name: "one that was taken over",
      change: { description: "hermes-deploy: shape=docker-lxc adopted\n" },
      want: /existed before/,
    },
    { name: "one that is protected", change: { protection: true }, want: /is protected/ },
  ])("$name is not replaced even when asked", ({ change, want }) => {
    const { steps, problems } = plan(spec, withConfig({ ...change, unprivileged: false }), {
      ...options,
      replace: 118,
    });
    expect(steps).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ code: "not-replaceable", message: expect.stringMatching(want) }),
    ]);
  });

  test("naming another container does not replace this one", () => {
    expect(
      plan(spec, withConfig({ unprivileged: false }), { ...options, replace: 119 }).problems.map(({ code }) => code),
    ).toEqual(["needs-replace"]);
  });
});

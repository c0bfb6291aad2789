import { rootOnly } from "@homelab/pve-client";
import { describe, expect, test } from "vitest";
import { fresh, options, spec, stopped, TEMPLATE, withConfig } from "../../test/plan-example.ts";
import type { Observed } from "./observed.ts";
import { type PlanOptions, plan } from "./plan.ts";

describe("calls", () => {
  const callsOf = (observed: Observed, more: Partial<PlanOptions> = {}) =>
    plan(spec, observed, { ...options, ...more }).steps.flatMap((step) => (step.kind === "calls" ? step.calls : []));

  test("what a token creates has no feature but nesting and no mount; the rest follows for root", () => {
    const [, create, finish] = callsOf(fresh);
    expect(create).toMatchObject({
      method: "POST",
      path: "/nodes/{node}/lxc",
      params: {
        vmid: 118,
        ostemplate: TEMPLATE,
        unprivileged: true,
        features: { nesting: true },
        rootfs: { storage: "local-lvm", size: 24 },
      },
    });
    expect(Object.keys(create?.params ?? {}).filter((key) => key.startsWith("mp"))).toEqual([]);
    expect(finish).toEqual({
      method: "PUT",
      path: "/nodes/{node}/lxc/{vmid}/config",
      params: {
        node: "gihyeon",
        vmid: 118,
        features: { nesting: true, keyctl: true },
        mp0: { bind: "/mnt/pve/hdd/hermes", mp: "/data" },
        mp1: { bind: "/media/2tb/hermes", mp: "/fast" },
      },
    });
  });

  test("the same for a shell on the node", () => {
    const step = plan(spec, fresh, options).steps.find(({ id }) => id === "set-root-only");
    expect(step).toMatchObject({
      hostScript:
        "set -eu\npct set 118 -features nesting=1,keyctl=1 -mp0 /mnt/pve/hdd/hermes,mp=/data -mp1 /media/2tb/hermes,mp=/fast\n",
    });
    expect(step).toMatchObject({ rootOnly: [{ parameter: "features" }, { parameter: "mp0" }, { parameter: "mp1" }] });
  });

  test("nothing of the plan but what the permission layer says needs root", () => {
    for (const observed of [fresh, stopped({ mp0: undefined }), withConfig({ features: undefined, cores: 1 })]) {
      for (const step of plan(spec, observed, options).steps) {
        if (step.kind !== "calls") continue;
        const found = step.calls.flatMap((call) => rootOnly(call, "token", observed.guest?.config));
        expect(found.length > 0, step.id).toBe(step.needs === "root-api");
      }
    }
  });

  const changes: { name: string; observed: Observed; more?: Partial<PlanOptions>; want: Record<string, unknown>[] }[] =
    [
      {
        name: "only what differs is sent",
        observed: withConfig({ cores: 1, swap: 0 }),
        want: [{ cores: 2, swap: 512 }],
      },
      {
        name: "the MAC address stays",
        observed: withConfig({
          net0: { name: "eth0", bridge: "vmbr0", hwaddr: "BC:24:11:00:00:01", ip: "dhcp", type: "veth", rate: 5 },
        }),
        want: [
          { net0: { name: "eth0", bridge: "intra01", hwaddr: "BC:24:11:00:00:01", ip: "dhcp", type: "veth", rate: 5 } },
        ],
      },
      {
        name: "a VLAN that is not in the spec goes",
        observed: withConfig({
          net0: { name: "eth0", bridge: "intra01", hwaddr: "BC:24:11:00:00:01", ip: "dhcp", tag: 5 },
        }),
        want: [{ net0: { name: "eth0", bridge: "intra01", hwaddr: "BC:24:11:00:00:01", ip: "dhcp" } }],
      },
      {
        name: "other features stay on",
        observed: withConfig({ features: "nesting=1,fuse=1" }),
        want: [{ features: { nesting: true, fuse: true, keyctl: true } }, { timeout: 120 }],
      },
      {
        name: "a mount takes a free key",
        observed: withConfig({
          mp0: { volume: "local-lvm:vm-118-disk-1", mp: "/x" },
          mp1: undefined,
          mp2: { volume: "/media/2tb/hermes", mp: "/fast/" },
        }),
        want: [{ mp1: { bind: "/mnt/pve/hdd/hermes", mp: "/data" } }, { timeout: 120 }],
      },
      {
        name: "a mount with another source keeps its key",
        observed: withConfig({ mp1: { volume: "/elsewhere", mp: "/fast" } }),
        want: [{ mp1: { bind: "/media/2tb/hermes", mp: "/fast" } }, { timeout: 120 }],
      },
      { name: "tags are a set", observed: withConfig({ tags: "hermes-deploy;ai;agent" }), want: [] },
      {
        name: "PVE's own spellings are no difference",
        observed: withConfig({
          onboot: 1,
          memory: "4096",
          unprivileged: "1",
          features: "keyctl=1,nesting=1",
          mp0: "/mnt/pve/hdd/hermes,mp=/data",
          rootfs: "local-lvm:vm-118-disk-0,size=24576M",
        }),
        want: [],
      },
      {
        name: "growing",
        observed: withConfig({ rootfs: { volume: "local-lvm:vm-118-disk-0", size: "16G" } }),
        want: [{ disk: "rootfs", size: "24G" }],
      },
      {
        name: "taking over keeps the owner's notes",
        observed: withConfig({ description: "my own notes\n", tags: undefined }),
        more: { adopt: true },
        want: [
          { tags: "hermes-deploy;ai;agent", description: "my own notes\n\nhermes-deploy: shape=docker-lxc adopted\n" },
        ],
      },
    ];
  test.each(changes)("$name", ({ observed, more, want }) => {
    const params = callsOf(observed, more).map(({ params: { node: _, vmid: __, ...rest } = {} }) => rest);
    expect(params).toEqual(want);
  });
});

import { describe, expect, test } from "vitest";
import {
  done,
  EXAMPLE,
  fresh,
  guest,
  INSIDE,
  inside,
  options,
  same,
  spec,
  specOf,
  stopped,
  TEMPLATE,
  withConfig,
} from "../../test/plan-example.ts";
import type { DockerLxcSpec } from "../spec/docker-lxc.ts";
import type { Observed } from "./observed.ts";
import { type PlanOptions, plan } from "./plan.ts";

describe("steps and what they need", () => {
  const rows: {
    name: string;
    observed: Observed;
    spec?: DockerLxcSpec;
    options?: Partial<PlanOptions>;
    want: string[];
  }[] = [
    {
      name: "nothing there",
      observed: fresh,
      want: [
        "download-template api",
        "host-directories host-shell",
        "create-container api",
        "set-root-only root-api",
        "start-container api",
        ...INSIDE,
      ],
    },
    {
      name: "template there",
      observed: { ...fresh, templates: [TEMPLATE] },
      want: [
        "host-directories host-shell",
        "create-container api",
        "set-root-only root-api",
        "start-container api",
        ...INSIDE,
      ],
    },
    {
      name: "directories there, as a shell on the node sees",
      observed: {
        ...fresh,
        templates: [TEMPLATE],
        hostDirectories: {
          "/mnt/pve/hdd/hermes": { kind: "directory", owner: "100000:100000", mode: "1777" },
          "/media/2tb/hermes": { kind: "directory", owner: "100000:100000", mode: "1777" },
        },
      },
      want: ["create-container api", "set-root-only root-api", "start-container api", ...INSIDE],
    },
    { name: "all done", observed: done, want: [] },
    { name: "all done, but nobody may look inside", observed: { ...done, inside: undefined, files: {} }, want: INSIDE },
    {
      name: "created, then cut off",
      observed: stopped({ features: { nesting: true }, mp0: undefined, mp1: undefined }),
      want: ["host-directories host-shell", "set-root-only root-api", "start-container api", ...INSIDE],
    },
    {
      name: "one of two mounts",
      observed: stopped({ mp1: undefined }),
      want: ["host-directories host-shell", "set-root-only root-api", "start-container api", ...INSIDE],
    },
    { name: "stopped", observed: stopped(), want: ["start-container api", ...INSIDE] },
    {
      name: "started without its features",
      observed: { ...done, guest: guest({ pending: [{ key: "features", pending: "keyctl=1,nesting=1" }] }) },
      want: ["restart-container api"],
    },
    { name: "more memory", observed: withConfig({ memory: 2048 }), want: ["configure-container api"] },
    {
      name: "another bridge",
      observed: withConfig({ net0: "name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,ip=dhcp,type=veth" }),
      want: ["configure-container api"],
    },
    {
      name: "another host name waits for a restart",
      observed: withConfig({ hostname: "old" }),
      want: ["configure-container api", "restart-container api"],
    },
    {
      name: "features missing on a running container",
      observed: withConfig({ features: { nesting: true } }),
      want: ["set-root-only root-api", "restart-container api"],
    },
    {
      name: "root file system to grow",
      observed: withConfig({ rootfs: "local-lvm:vm-118-disk-0,size=16G" }),
      want: ["configure-container api"],
    },
    {
      name: "a bind mount that left the spec: a token may take it away",
      observed: withConfig({ mp2: { volume: "/mnt/old", mp: "/old" } }),
      want: ["configure-container api", "restart-container api"],
    },
    {
      name: "a volume of somebody else stays",
      observed: withConfig({ mp2: { volume: "local-lvm:vm-999-disk-1", mp: "/home" } }),
      want: [],
    },
    {
      name: "memory and a mount",
      observed: withConfig({ memory: 1024, mp1: undefined }),
      want: [
        "host-directories host-shell",
        "configure-container api",
        "set-root-only root-api",
        "restart-container api",
      ],
    },
    {
      name: "the directory belongs to nobody known inside",
      observed: {
        ...done,
        inside: { ...inside, mounts: { ...inside.mounts, "/fast": { owner: "65534:65534", mode: "1777" } } },
      },
      want: ["host-directories host-shell"],
    },
    {
      name: "the directory was given to somebody else on the node",
      observed: {
        ...done,
        hostDirectories: {
          "/mnt/pve/hdd/hermes": { kind: "directory", owner: "0:0", mode: "1777" },
          "/media/2tb/hermes": { kind: "directory", owner: "100000:100000", mode: "1777" },
        },
      },
      want: ["host-directories host-shell"],
    },
    {
      name: "a file changed",
      observed: { ...done, files: { ...same, "/opt/hermes/compose.yaml": "different" } },
      want: ["write-files guest-shell", "start-hermes guest-shell"],
    },
    {
      name: "taken over",
      observed: withConfig({ description: "my own notes", tags: "mine" }),
      options: { adopt: true },
      want: ["configure-container api"],
    },
    {
      name: "replaced",
      observed: withConfig({ unprivileged: false }),
      options: { replace: 118 },
      want: [
        "stop-container api",
        "destroy-container api",
        "host-directories host-shell",
        "create-container api",
        "set-root-only root-api",
        "start-container api",
        ...INSIDE,
      ],
    },
    {
      name: "without mounts there is nothing for root on the node",
      observed: fresh,
      spec: specOf(EXAMPLE.replace(/ {2}mounts:[\s\S]*?\n\n/, "\n").replace(/ {2}write_file.*\n/, "")),
      want: [
        "download-template api",
        "create-container api",
        "set-root-only root-api",
        "start-container api",
        ...INSIDE,
      ],
    },
  ];

  test.each(rows)("$name", ({ observed, spec: wanted = spec, options: more, want }) => {
    const { steps, problems } = plan(wanted, observed, { ...options, ...more });
    expect(problems).toEqual([]);
    expect(steps.map(({ id, needs }) => `${id} ${needs}`)).toEqual(want);
    const before = new Set<string>();
    for (const { id, dependsOn, reason } of steps) {
      expect(reason).not.toBe("");
      for (const other of dependsOn) expect(before, `${id} after ${other}`).toContain(other);
      before.add(id);
    }
  });
});

test("the ladder begins with the container and goes on with the runtime, each rung on the one below", () => {
  const { checks } = plan(
    spec,
    withConfig({ mp0: undefined, mp7: { volume: "/mnt/pve/hdd/hermes", mp: "/data" } }),
    options,
  );
  expect(checks.map(({ id }) => id).slice(0, 3)).toEqual(["container-running", "settings-in-effect", "runtime-up"]);
  expect(checks[1]?.expect).toContainEqual({ json: "mp7.volume", oneOf: ["/mnt/pve/hdd/hermes"] });
  expect(checks.map(({ dependsOn }) => dependsOn)).toEqual(
    checks.map((_, index) => checks.slice(Math.max(0, index - 1), index).map(({ id }) => id)),
  );
});

test("a plan is plain data without secrets, and the same for the same input", () => {
  const text = JSON.stringify(plan(spec, fresh, options));
  expect(JSON.parse(text)).toEqual(plan(spec, fresh, options));
});

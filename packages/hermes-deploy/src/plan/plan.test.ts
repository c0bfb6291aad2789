import { readFileSync } from "node:fs";
import { rootOnly } from "@homelab/pve-client";
import { describe, expect, test } from "vitest";
import type { FileState } from "../render/compare-files.ts";
import { dockerFiles } from "../runtimes/docker/files.ts";
import type { ObservedInside } from "../runtimes/inside.ts";
import type { DockerLxcSpec } from "../spec/docker-lxc.ts";
import { parseSpec } from "../spec/parse.ts";
import { newDescription } from "./marker.ts";
import type { Observed, ObservedGuest } from "./observed.ts";
import { type PlanOptions, plan } from "./plan.ts";

const EXAMPLE = readFileSync(new URL("../../../../examples/docker-lxc.yaml", import.meta.url), "utf8");
const specOf = (text: string): DockerLxcSpec => {
  const parsed = parseSpec(text, "x");
  if ("problems" in parsed || parsed.spec.shape !== "docker-lxc") throw new Error(JSON.stringify(parsed));
  return parsed.spec;
};
const spec = specOf(EXAMPLE);
const options: PlanOptions = { rootOnly: (call, current) => rootOnly(call, "token", current) };

const TEMPLATE = "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst";

/** The node of the example before anything was done. */
const fresh: Observed = {
  nodes: ["gihyeon"],
  version: "9.2.11",
  storages: [
    { storage: "local", type: "dir", content: ["vztmpl", "iso"], active: true },
    { storage: "local-lvm", type: "lvmthin", content: ["rootdir", "images"], active: true, available: 93 * 1024 ** 3 },
    { storage: "old", type: "dir", content: ["rootdir"], active: false },
  ],
  bridges: ["vmbr0", "intra01"],
  templates: [],
  available: [
    { template: "debian-12-standard_12.12-1_amd64.tar.zst" },
    { template: "debian-12-standard_12.2-1_amd64.tar.zst" },
  ],
  guest: undefined,
  inside: undefined,
  hostDirectories: undefined,
  files: {},
};

/** The settings of the example's container once all is done, as the client decodes them. */
const config: Readonly<Record<string, unknown>> = {
  arch: "amd64",
  cmode: "shell",
  cores: 2,
  description: newDescription(spec),
  digest: "0".repeat(40),
  features: { keyctl: true, nesting: true },
  hostname: "hermes",
  memory: 4096,
  mp0: { volume: "/mnt/pve/hdd/hermes", mp: "/data" },
  mp1: { volume: "/media/2tb/hermes", mp: "/fast" },
  net0: { name: "eth0", bridge: "intra01", hwaddr: "BC:24:11:00:00:01", ip: "dhcp", type: "veth" },
  onboot: true,
  ostype: "debian",
  rootfs: { volume: "local-lvm:vm-118-disk-0", size: "24G" },
  startup: "down=120",
  swap: 512,
  tags: "agent;ai;hermes-deploy",
  unprivileged: true,
};

const inside: ObservedInside = {
  network: true,
  tools: { docker: "28.5.2", compose: "2.40.3" },
  files: {},
  mounts: { "/data": { owner: "0:0", mode: "1777" }, "/fast": { owner: "0:0", mode: "1777" } },
  services: { hermes: { state: "running", health: "healthy", current: true } },
};
const same = Object.fromEntries(dockerFiles(spec).map(({ path }): [string, FileState] => [path, "same"]));

const guest = (change: Partial<ObservedGuest> = {}): ObservedGuest => ({
  vmid: 118,
  kind: "lxc",
  node: "gihyeon",
  name: "hermes",
  status: "running",
  tags: ["agent", "ai", "hermes-deploy"],
  config,
  pending: [],
  ...change,
});
const done: Observed = { ...fresh, templates: [TEMPLATE], guest: guest(), inside, files: same };
const withConfig = (change: Readonly<Record<string, unknown>>): Observed => ({
  ...done,
  guest: guest({ config: { ...config, ...change } }),
});
const stopped = (change: Readonly<Record<string, unknown>> = {}): Observed => ({
  ...done,
  guest: guest({ status: "stopped", config: { ...config, ...change } }),
  inside: undefined,
  files: {},
});

const INSIDE = [
  "write-files guest-shell",
  "wait-network guest-shell",
  "install-docker guest-shell",
  "start-hermes guest-shell",
];

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

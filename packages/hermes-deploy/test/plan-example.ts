import { readFileSync } from "node:fs";
import { rootOnly } from "@homelab/pve-client";
import { newDescription } from "../src/plan/marker.ts";
import type { Observed, ObservedGuest } from "../src/plan/observed.ts";
import type { PlanOptions } from "../src/plan/plan.ts";
import type { FileState } from "../src/render/compare-files.ts";
import { dockerFiles } from "../src/runtimes/docker/files.ts";
import type { ObservedInside } from "../src/runtimes/inside.ts";
import type { DockerLxcSpec } from "../src/spec/docker-lxc.ts";
import { parseSpec } from "../src/spec/parse.ts";

/** The example of docker-lxc before and after it was carried out, as plans see it. */
export const EXAMPLE = readFileSync(new URL("../../../examples/docker-lxc.yaml", import.meta.url), "utf8");
export const specOf = (text: string): DockerLxcSpec => {
  const parsed = parseSpec(text, "x");
  if ("problems" in parsed || parsed.spec.shape !== "docker-lxc") throw new Error(JSON.stringify(parsed));
  return parsed.spec;
};
export const spec = specOf(EXAMPLE);
export const options: PlanOptions = { rootOnly: (call, current) => rootOnly(call, "token", current) };

export const TEMPLATE = "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst";

/** The node of the example before anything was done. */
export const fresh: Observed = {
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

export const inside: ObservedInside = {
  network: true,
  tools: { docker: "28.5.2", compose: "2.40.3" },
  files: {},
  mounts: { "/data": { owner: "0:0", mode: "1777" }, "/fast": { owner: "0:0", mode: "1777" } },
  services: { hermes: { state: "running", health: "healthy", current: true } },
};
export const same = Object.fromEntries(dockerFiles(spec).map(({ path }): [string, FileState] => [path, "same"]));

export const guest = (change: Partial<ObservedGuest> = {}): ObservedGuest => ({
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
export const done: Observed = { ...fresh, templates: [TEMPLATE], guest: guest(), inside, files: same };
export const withConfig = (change: Readonly<Record<string, unknown>>): Observed => ({
  ...done,
  guest: guest({ config: { ...config, ...change } }),
});
export const stopped = (change: Readonly<Record<string, unknown>> = {}): Observed => ({
  ...done,
  guest: guest({ status: "stopped", config: { ...config, ...change } }),
  inside: undefined,
  files: {},
});

export const INSIDE = [
  "write-files guest-shell",
  "wait-network guest-shell",
  "install-docker guest-shell",
  "start-hermes guest-shell",
];

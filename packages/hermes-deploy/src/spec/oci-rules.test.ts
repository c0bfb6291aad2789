import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSpec } from "./parse.ts";

const EXAMPLE = readFileSync(new URL("../../../../examples/oci-lxc.yaml", import.meta.url), "utf8");

function problemsOf(from: string, to: string): readonly string[] {
  if (!EXAMPLE.includes(from)) throw new Error(`the example does not contain ${from}`);
  const parsed = parseSpec(EXAMPLE.replace(from, to), "x.yaml");
  return "problems" in parsed ? parsed.problems.map(({ at, message }) => `${at}: ${message}`) : [];
}

const IMAGE = "docker.io/nousresearch/hermes-agent:v2026.9.24";
const NO_IMAGE =
  "container.image.reference: an image with its tag, such as docker.io/nousresearch/hermes-agent:v2026.9.24";
const FEATURES = "  tags: [ai, agent]";

test.each([
  [IMAGE, "ghcr.io:5000/a/b__c/d-e:1", []],
  [IMAGE, "alpine:3", []],
  [
    IMAGE,
    `${IMAGE}@sha256:${"0".repeat(64)}`,
    [
      "container.image.reference: PVE pulls by tag: write registry/repository:tag here, and the digest under image.digest",
    ],
  ],
  [IMAGE, "docker.io/nousresearch/hermes-agent", [NO_IMAGE]],
  [IMAGE, "Docker.io/A:1", [NO_IMAGE]],
  [IMAGE, "'a b:1'", [NO_IMAGE]],
  [
    "  image:\n    storage: local # where",
    "  template: { storage: local, name: debian-13-standard }\n  image:\n    storage: local # where",
    ["container.template: unknown key; known here: vmid"],
  ],
  ["size: 16 #", "size: 6 #", ["container.rootfs.size: the image needs at least 8 GiB; 16 is comfortable"]],
  [FEATURES, `  features: { nesting: true }\n${FEATURES}`, []],
  [
    FEATURES,
    `  features: { keyctl: true }\n${FEATURES}`,
    ["container.features.keyctl: nothing in this shape needs it"],
  ],
  [
    FEATURES,
    `  unprivileged: false\n${FEATURES}`,
    ["container.unprivileged: images run in unprivileged containers only"],
  ],
  [
    FEATURES,
    `  mounts: [{ host: /mnt/a, path: /a }]\n${FEATURES}`,
    ["container.mounts[0]: no API token may mount a directory of the node; take another volume of the pet"],
  ],
  ["    ip: dhcp", "    ip6: auto\n    ip: dhcp", ["container.network.ip6: nobody in the container listens"]],
  ["path: /opt/data", "path: /data", ["pet.volumes: one of the volumes must be at /opt/data"]],
  [
    "volumes: #",
    "volumes:\n    - { name: more, path: /opt/data/more, storage: local-lvm, size: 1 } #",
    ["pet.volumes[0].path: a directory that the image itself needs"],
  ],
  ["volumes: #", "volumes:\n    - { name: more, path: /work, storage: local-lvm, size: 1 } #", []],
  ["vmid: 999", "vmid: 119", ["pet.vmid: the id of the container itself"]],
  [
    "  template: # what the pet is made of; an image is no system for it\n    storage: local\n    name: debian-12-standard\n",
    "",
    ["pet.template: missing"],
  ],
] as const)("%j → %j", (from, to, want) => {
  expect(problemsOf(from, to)).toEqual(want.map((text) => expect.stringContaining(text)));
});

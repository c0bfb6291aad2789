import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { parseSpec } from "../../src/spec/parse.ts";
import type { Spec } from "../../src/spec/spec.ts";

/** A spec as people write it. */
export type RawSpec = Record<string, unknown>;

const connectors = (owner: string) => ({
  telegram: { bot_token: `env:${owner}TELEGRAM`, allowed_users: ["123456789"], home_channel: "123456789" },
  discord: {
    bot_token: `env:${owner}DISCORD`,
    allowed_users: ["1234567890123456789"],
    allowed_roles: ["1234567890123456780"],
    home_channel: "1234567890123456781",
  },
  slack: {
    bot_token: `env:${owner}SLACK`,
    app_token: `env:${owner}SLACK_APP`,
    allowed_users: ["U0123456789"],
    home_channel: "C0123456789",
  },
});

const WITH_EVERYTHING = {
  target: { host: "pve1.lan", token: "env:PVE_TOKEN", ssh: "root@pve1.lan", guest_ssh: "root@10.1.10.30" },
  container: {
    nameserver: ["10.1.10.1"],
    network: {
      ip: "10.1.10.30/24",
      gateway: "10.1.10.1",
      ip6: "fd00::30/64",
      gateway6: "fd00::1",
      mac: "BC:24:11:00:01:18",
    },
  },
  hermes: {
    connectors: connectors(""),
    api_server: { key: "env:API_SERVER_KEY" },
  },
};

const VOLUMES = [
  { from: "/data", to: "/data" },
  { from: "/fast", to: "/fast" },
];

const MORE: Readonly<Record<Spec["shape"], RawSpec>> = {
  "docker-lxc": {
    hermes: { volumes: VOLUMES },
  },
  "docker-profiles": {
    container: {
      mounts: [
        { host: "/srv/files", path: "/data" },
        { host: "/srv/fast", path: "/fast" },
      ],
    },
    hermes: { volumes: VOLUMES },
    profiles: [
      {
        name: "writer",
        model: { base_url: "http://10.1.10.22:4000/v1", default: "gpt-5-mini", api_key: "env:LITELLM_API_KEY" },
        connectors: connectors("WRITER_"),
        api_server: { key: "env:WRITER_KEY" },
      },
    ],
  },
  "bare-metal-pet": {
    container: { mounts: [{ host: "/srv/files", path: "/srv/files" }] },
    pet: {
      volumes: [
        { name: "more", path: "/srv/more", storage: "local-lvm", size: 1 },
        { name: "hermes", path: "/home/hermes", storage: "local-lvm", size: 10 },
      ],
    },
    access: { ssh_keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA me@laptop"], from: ["10.1.10.0/24"] },
    hermes: {
      dashboard: { login: { username: "me", password: "env:DASHBOARD_PASSWORD" } },
      installer: { commit: "0123abcd" },
    },
  },
  "nixos-native": { container: { mounts: [{ host: "/srv/files", path: "/srv/files" }] } },
  "portainer-stack": {
    container: { mounts: [{ host: "/srv/files", path: "/data", owner: "agent" }] },
    portainer: { agent: { address: "10.1.10.30" } },
    proxy: { forward_host: "10.1.10.30" },
  },
  "oci-lxc": { container: { nameserver: ["10.1.10.1"] } },
  "nixos-container": { container: { mounts: [{ host: "/srv/files", path: "/srv/files" }] } },
};

/** The example of a shape with all that can be said beside. */
export function fullSpec(shape: Spec["shape"]): RawSpec {
  const file = new URL(`../../../../examples/${shape}.yaml`, import.meta.url);
  const example: RawSpec = parse(readFileSync(file, "utf8"));
  return merge(merge(example, WITH_EVERYTHING), MORE[shape]);
}

function merge(base: RawSpec, more: RawSpec): RawSpec {
  const merged = { ...base };
  for (const [key, value] of Object.entries(more)) {
    const there = merged[key];
    merged[key] = isMapping(there) && isMapping(value) ? merge(there, value) : value;
  }
  return merged;
}

function isMapping(value: unknown): value is RawSpec {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The spec of a shape with everything in it, and nothing hostile. */
export function harmlessSpec(shape: Spec["shape"]): Spec {
  const parsed = parseSpec(stringify(fullSpec(shape)), "full.yaml");
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

import { afterAll, describe, expect, test } from "vitest";
import { openNix } from "../../../test/nix-instantiate.ts";
import { exampleText, nixosSpec } from "../../../test/nixos-spec.ts";
import { secretPlaces } from "../../render/secret-text.ts";
import { isNixSet, readNix } from "../../simulation/nixos/read-nix.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { nixosFiles } from "./files.ts";
import { CONFIGURATION_FILE, FLAKE, FLAKE_FILE } from "./layout.ts";

const nix = openNix();
afterAll(() => nix?.close());

const sops = `nixos:
  secrets:
    manager: sops-nix
    encrypted: file:/home/me/hermes.sops.yaml
    identity: env:AGE_KEY`;

/** Every option of the table, each with a value that is not its default. */
const everything = `nixos:
  nixpkgs: github:NixOS/nixpkgs/nixos-25.11
  module: github:NousResearch/hermes-agent/v2026.9.24
  state_version: "25.05"
  build_sandbox: true
  binary_caches: [{ url: https://cache.example.org, public_key: "cache.example.org-1:AAAA=" }]
  secrets: { manager: agenix, encrypted: "file:/home/me/hermes.age", identity: "env:AGE_KEY" }
  hardening: { ProtectHome: tmpfs, MemoryMax: 3G, TasksMax: 200 }
  options:
    package: minimal
    user: agent
    group: agents
    createUser: false
    stateDir: /srv/hermes
    workingDirectory: /srv/work
    settings: { agent: { max_turns: 60 }, "odd key": ["\${x}", "''", -1, 0.5, null, { "in": true }] }
    environmentFiles: [/run/secrets/more.env]
    environment: { TZ: Europe/Berlin }
    authFile: env:AUTH_JSON
    authFileForceOverwrite: true
    documents: { notes/oncall.md: "Page #infra first." }
    hermesHomeFiles: { SOUL.md: "one\\n  two\\n" }
    mcpServers:
      local: { command: npx, args: ["-y", "x"], env: { TOKEN: "\${LOCAL_TOKEN}" }, tools: { include: [read] } }
      remote: { url: "https://mcp.example.org", auth: oauth, timeout: 5, sampling: { max_rpm: 3, log_level: debug } }
    extraPackages: [ripgrep, python312Packages.requests]
    extraPlugins: [hello]
    extraPythonPackages: [python312Packages.numpy]
    extraDependencyGroups: [voice]
    extraArgs: [--verbose]
    restart: on-failure
    restartSec: 9
    addToSystemPackages: true
    backend: { mode: serve, host: 10.0.0.5, port: 9000, extraArgs: [--quiet] }
    profiles:
      work: { gateway: { enable: true }, authFile: "env:AUTH_JSON", settings: { model: { default: other } } }
`;

const withNixos = (shape: NixosSpec["shape"], text: string) =>
  exampleText(shape, [/^nixos:[\s\S]*?(?=^verify:)/m, `${text}\n`]);

const specs: Record<string, NixosSpec> = {
  "nixos-native": nixosSpec(exampleText("nixos-native")),
  "nixos-container": nixosSpec(exampleText("nixos-container")),
  "sops-nix": nixosSpec(withNixos("nixos-container", sops)),
  podman: nixosSpec(exampleText("nixos-container", ["backend: docker", "backend: podman"])),
  everything: nixosSpec(withNixos("nixos-native", everything)),
  nothing: nixosSpec(withNixos("nixos-native", "")),
};

const textOf = (spec: NixosSpec, wanted: string): string => {
  const content = nixosFiles(spec).find(({ path }) => path === wanted)?.content;
  if (typeof content !== "string") throw new Error(`${wanted} is not there, or holds secrets`);
  return content;
};

/** Stands in for nixpkgs: every package that the specs name, by its name. */
const ARGUMENTS = `{
  config = { sops.secrets.hermes-env.path = "/run/sops"; age.secrets.hermes-env.path = "/run/age"; };
  inputs.hermes-agent.packages.x86_64-linux.minimal = "minimal";
  lib.mkForce = value: value;
  modulesPath = "/nixpkgs";
  pkgs = { curl = "curl"; ripgrep = "ripgrep"; jq = "jq"; hello = "hello"; stdenv.hostPlatform.system = "x86_64-linux";
    python312Packages = { requests = "requests"; numpy = "numpy"; }; };
}`;

describe.each(Object.entries(specs))("%s", (_, spec) => {
  test("every file parses", () => {
    for (const path of [FLAKE_FILE, CONFIGURATION_FILE]) {
      const text = textOf(spec, path);
      expect(isNixSet(readNix(text))).toBe(true);
      nix?.parse(text);
    }
  });

  test("nothing secret is in the directory that Nix copies into its store, unless it is encrypted", () => {
    for (const { path, content, mode } of nixosFiles(spec)) {
      const names = secretPlaces(content).map(({ name }) => name);
      if (path.startsWith(`${FLAKE}/`)) expect(names.filter((name) => name !== "encrypted env file")).toEqual([]);
      else expect(mode).toBe("0600");
    }
  });

  test("the system evaluates to what the spec says", () => {
    if (nix === undefined) return void expect(readNix(textOf(spec, CONFIGURATION_FILE))).toBeTruthy();
    const file = nix.file("configuration.nix", textOf(spec, CONFIGURATION_FILE));
    expect(nix.evaluate(`((import ${file}) ${ARGUMENTS}).services.hermes-agent`)).toMatchSnapshot();
  });
});

test("Nix and the simulation read the same settings", () => {
  for (const spec of Object.values(specs)) {
    const text = textOf(spec, CONFIGURATION_FILE);
    const agent = JSON.parse(JSON.stringify(readNix(text))).services["hermes-agent"];
    expect(agent.enable).toBe(true);
    if (nix === undefined) continue;
    const file = nix.file("configuration.nix", text);
    expect(agent.settings).toEqual(nix.evaluate(`((import ${file}) ${ARGUMENTS}).services.hermes-agent.settings`));
  }
});

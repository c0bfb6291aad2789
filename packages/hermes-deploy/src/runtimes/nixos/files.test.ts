import { dirname } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Nix, openNix } from "../../../test/nix-instantiate.ts";
import { OPTIONS, type Type } from "../../../test/nixos-options.ts";
import { exampleText, nixosSpec } from "../../../test/nixos-spec.ts";
import { secretPlaces } from "../../render/secret-text.ts";
import { Elsewhere, isNixSet, type NixData, readNix } from "../../simulation/nixos/read-nix.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { nixosFiles } from "./files.ts";
import { CONFIGURATION_FILE, FLAKE, FLAKE_FILE } from "./layout.ts";
import { printNixName } from "./nix-literal.ts";

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
  secret_environment: { default: { GITHUB_TOKEN: "env:GITHUB_TOKEN" }, work: { SLACK_BOT_TOKEN: "env:SLACK" } }
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
    documents: { notes/oncall.md: "Page #infra first.", rules.md: { from: "file:/home/me/rules.md" } }
    hermesHomeFiles: { SOUL.md: "one\\n  two\\n" }
    mcpServers:
      local: { command: npx, args: ["-y", "x"], env: { TOKEN: "\${LOCAL_TOKEN}" }, tools: { include: [read], exclude: [write] } }
      remote:
        url: https://mcp.example.org
        headers: { X-Room: kitchen }
        auth: oauth
        timeout: 5
        connect_timeout: 6
        sampling:
          { max_rpm: 3, log_level: debug, model: small, max_tokens_cap: 9, timeout: 8, max_tool_rounds: 2, allowed_models: [small] }
    extraPackages: [ripgrep, python312Packages.requests]
    extraPlugins:
      - hello
      - { name: lcm, owner: someone, repo: hermes-lcm, rev: v0.7.0, hash: "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" }
    extraPythonPackages: [python312Packages.numpy]
    extraDependencyGroups: [voice]
    extraArgs: [--verbose]
    restart: on-failure
    restartSec: 9
    addToSystemPackages: true
    backend: { mode: serve, host: 10.0.0.5, port: 9000, extraArgs: [--quiet] }
    profiles:
      work:
        gateway: { enable: true }
        authFile: env:AUTH_JSON
        settings: { model: { default: other } }
        environmentFiles: [/run/secrets/work.env]
        hermesHomeFiles: { SOUL.md: { from: "file:/home/me/work-soul.md" } }
`;

const withNixos = (shape: NixosSpec["shape"], text: string) =>
  exampleText(shape, [/^nixos:[\s\S]*?(?=^verify:)/m, `${text}\n`]);

const specs: Record<string, NixosSpec> = {
  "nixos-native": nixosSpec(exampleText("nixos-native")),
  "nixos-container": nixosSpec(exampleText("nixos-container")),
  "sops-nix": nixosSpec(withNixos("nixos-container", sops)),
  podman: nixosSpec(
    exampleText("nixos-container", ["backend: docker", "backend: podman\n      hostUsers: [root, alice]"]),
  ),
  everything: nixosSpec(withNixos("nixos-native", everything)),
  "a config.yaml of one's own": nixosSpec(
    withNixos("nixos-native", "nixos: { options: { configFile: /srv/config.yaml } }"),
  ),
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
  lib.mkDefault = value: value;
  pkgs = { fetchFromGitHub = from: "a plugin, \${from.owner}/\${from.repo}"; curl = "curl"; ripgrep = "ripgrep"; jq = "jq"; hello = "hello"; stdenv.hostPlatform.system = "x86_64-linux";
    python312Packages = { requests = "requests"; numpy = "numpy"; }; };
}`;

/** `services.hermes-agent` of each spec, as Nix evaluates it; a path stands there as the text `path NAME`. */
function evaluated(asked: Nix): Readonly<Record<string, { readonly settings?: unknown }>> {
  const agents = Object.entries(specs).map(([name, spec], index) => {
    const file = asked.file(`${index}.nix`, textOf(spec, CONFIGURATION_FILE));
    return `${printNixName(name)} = plain ((import ${file}) arguments).services.hermes-agent;`;
  });
  const found = asked.evaluate(`let
    arguments = ${ARGUMENTS};
    plain = value:
      if builtins.isPath value then "path " + toString value
      else if builtins.isAttrs value then builtins.mapAttrs (_: plain) value
      else if builtins.isList value then map plain value
      else value;
  in { ${agents.join("\n")} }`);
  return JSON.parse(JSON.stringify(found).replaceAll(dirname(asked.file("here", "")), "."));
}

const agents = nix && evaluated(nix);

test("every file parses", () => {
  const texts = Object.values(specs).flatMap((spec) =>
    [FLAKE_FILE, CONFIGURATION_FILE].map((path) => textOf(spec, path)),
  );
  for (const text of texts) expect(isNixSet(readNix(text))).toBe(true);
  nix?.parse(texts);
});

describe.each(Object.entries(specs))("%s", (name, spec) => {
  test("nothing is in the directory that Nix copies into its store but what is encrypted, or no secret", () => {
    for (const { path, content, mode } of nixosFiles(spec)) {
      const names = secretPlaces(content).map((place) => place.name);
      const harmless = names.filter((one) => one === "encrypted env file" || one.startsWith("document "));
      if (path.startsWith(`${FLAKE}/`)) expect(names).toEqual(harmless);
      else expect(mode).toBe("0600");
    }
  });

  test("the agent is what the spec says", () => {
    const { settings, ...agent } = JSON.parse(JSON.stringify(agentOf(spec)));
    expect(agent).toMatchObject({ enable: true });
    if (agents === undefined) return;
    expect(agents[name]).toMatchSnapshot();
    expect(settings).toEqual(agents[name]?.settings);
  });
});

/** As the simulation reads it. */
function agentOf(spec: NixosSpec): NixData {
  const services = memberOf(readNix(textOf(spec, CONFIGURATION_FILE)), "services");
  return memberOf(services, "hermes-agent");
}

function memberOf(set: NixData, name: string): NixData {
  const member = isNixSet(set) ? set[name] : undefined;
  if (member === undefined) throw new Error(`there is no ${name}`);
  return member;
}

/** Options that are no choice: the shape decides. */
const BY_SHAPE = ["enable", "container.enable"];

/** Every option of a set, by its path in the table, with what is wrong about it. */
function mistakes(set: NixData, into: Set<string>, path = ""): string[] {
  if (!isNixSet(set)) return [`${path} is no set`];
  return Object.entries(set).flatMap(([name, value]) => {
    const option = `${path}${name}`;
    if (BY_SHAPE.includes(option)) return [];
    const type = OPTIONS.find(([known]) => known === option)?.[1];
    if (type === undefined) return [`${option} is no option`];
    into.add(option);
    if (type === "submodule") return mistakes(value, into, `${option}.`);
    if (type === "set of submodule")
      return isNixSet(value)
        ? Object.values(value).flatMap((each) => mistakes(each, into, `${option}.*.`))
        : [`${option} is no set`];
    return fits(type, value) ? [] : [`${option} is no ${type}`];
  });
}

function fits(type: Type, value: NixData): boolean {
  const [, wrapper, inner] = /^(list|set) of (.+)$/.exec(type) ?? [];
  if (wrapper === "list") return Array.isArray(value) && value.every((one) => fits(inner as Type, one));
  if (wrapper === "set") return isNixSet(value) && Object.values(value).every((one) => fits(inner as Type, one));
  if (type.startsWith("one of ")) return type.split(" ").slice(2).includes(String(value));
  if (type === "anything") return true;
  if (type === "bool") return typeof value === "boolean";
  if (type === "int") return Number.isInteger(value);
  // A package, a plugin, what a manager of secrets has decrypted, a file of the flake.
  if (value instanceof Elsewhere) return true;
  return typeof value === "string";
}

test("every option that is written is one of the module's, with a value of its type; and every one can be written", () => {
  const written = new Set<string>();
  for (const spec of Object.values(specs)) expect(mistakes(agentOf(spec), written)).toEqual([]);
  const never = OPTIONS.map(([option]) => option).filter((option) => !written.has(option));
  // A profile's are printed by the same function.
  expect(never.filter((option) => !option.startsWith("profiles.*."))).toEqual([]);
});

import { AGENT_UID } from "../../render/mount-owner.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { isLoopback } from "../../spec/nixos/rules.ts";
import { agentOptions } from "./agent-options.ts";
import { mountsOf, systemName } from "./layout.ts";
import { NixExpression, type NixValue, printNix, printNixName } from "./nix-literal.ts";
import { secretManager } from "./secrets.ts";
import { servicesOf } from "./services.ts";

const HEAD = "# Written by hermes-deploy from its spec; changes here are overwritten. Change the spec instead.\n";

type NixSet = Readonly<Record<string, NixValue | undefined>>;

/** flake.nix: where nixpkgs and Hermes' module come from, and the one system that is made of them. */
export function renderFlake(spec: NixosSpec): string {
  const { nixpkgs, module } = spec.nixos;
  const manager = secretManager(spec);
  const inputs: NixSet = {
    nixpkgs: { url: nixpkgs },
    // Without `follows`: Hermes is built with the nixpkgs that it was tested with.
    "hermes-agent": { url: module },
    ...(manager === undefined
      ? {}
      : { [manager.input.name]: { url: manager.input.url, inputs: { nixpkgs: { follows: "nixpkgs" } } } }),
  };
  const modules = [
    new NixExpression("inputs.hermes-agent.nixosModules.default"),
    ...(manager === undefined ? [] : [new NixExpression(manager.input.module)]),
    new NixExpression("./configuration.nix"),
  ];
  return `${HEAD}{
  inputs = ${printNix(inputs, 2)};

  outputs = inputs: {
    nixosConfigurations.${printNixName(systemName(spec))} = inputs.nixpkgs.lib.nixosSystem {
      system = "x86_64-linux";
      specialArgs = { inherit inputs; };
      modules = ${printNix(modules, 6)};
    };
  };
}
`;
}

/** configuration.nix: a NixOS that suits a container of PVE, and Hermes in it. */
export function renderConfiguration(spec: NixosSpec): string {
  const manager = secretManager(spec);
  const sections: NixSet[] = [
    { imports: [new NixExpression('modulesPath + "/virtualisation/proxmox-lxc.nix"')] },
    system(spec),
    ...(manager === undefined ? [] : [manager.options]),
    users(spec),
    backend(spec),
    { "services.hermes-agent": agentOptions(spec) },
    units(spec),
  ];
  const body = sections
    .filter((section) => Object.keys(section).length > 0)
    .map((section) =>
      Object.entries(section)
        .map(([path, value]) => `  ${path} = ${printNix(value ?? null, 2)};\n`)
        .join(""),
    )
    .join("\n");
  return `${HEAD}{ config, inputs, lib, modulesPath, pkgs, ... }:\n{\n${body}}\n`;
}

function system({ container, nixos }: NixosSpec): NixSet {
  const { binary_caches, build_sandbox, state_version } = nixos;
  const podman = "container" in nixos.options && nixos.options.container.backend === "podman";
  return {
    // PVE writes the network's and the host's settings (nixpkgs nixos/modules/virtualisation/proxmox-lxc.nix).
    proxmoxLXC: { privileged: !container.unprivileged, manageNetwork: false, manageHostName: false },
    "nix.settings": {
      "experimental-features": ["nix-command", "flakes"],
      sandbox: build_sandbox,
      "extra-substituters": binary_caches.length === 0 ? undefined : binary_caches.map(({ url }) => url),
      "extra-trusted-public-keys":
        binary_caches.length === 0 ? undefined : binary_caches.map(({ public_key }) => public_key),
    },
    // After a start the container would otherwise have no current system (nixpkgs issue 529888).
    "systemd.tmpfiles.rules": ["L+ /run/current-system - - - - /nix/var/nix/profiles/system"],
    "environment.systemPackages": [new NixExpression("pkgs.curl")],
    ...(podman ? { "virtualisation.podman.enable": true } : {}),
    "system.stateVersion": state_version,
  };
}

/**
 * The agent's user with the uid that mounts are prepared for; the module would let NixOS choose one. And the users who
 * share its home: the module adds them to a group, but does not make them.
 */
function users({ nixos: { options } }: NixosSpec): NixSet {
  const people = "container" in options ? options.container.hostUsers : [];
  const others = people.filter((name) => name !== "root" && name !== options.user);
  const normal = new NixExpression("lib.mkDefault true");
  return {
    ...(options.createUser
      ? {
          [`users.users.${printNixName(options.user)}.uid`]: AGENT_UID,
          [`users.groups.${printNixName(options.group)}.gid`]: AGENT_UID,
        }
      : {}),
    ...Object.fromEntries(others.map((name) => [`users.users.${printNixName(name)}.isNormalUser`, normal])),
  };
}

/** The way through the firewall for a backend that listens on the network. */
function backend({ nixos: { options } }: NixosSpec): NixSet {
  if (!("backend" in options)) return {};
  const { mode, host, port } = options.backend;
  return mode === "none" || isLoopback(host) ? {} : { "networking.firewall.allowedTCPPorts": [port] };
}

/** What the units get beyond the module: the mounts, which ProtectSystem=strict makes read-only, and the spec's hardening. */
function units(spec: NixosSpec): NixSet {
  const { nixos } = spec;
  if (!("hardening" in nixos)) return {};
  const { ProtectHome, ...hardening } = nixos.hardening;
  const writable = mountsOf(spec)
    .filter(({ read_only }) => !read_only)
    .map(({ to }) => to);
  const config: NixSet = {
    ...hardening,
    // The module sets this one itself.
    ...(ProtectHome === undefined ? {} : { ProtectHome: new NixExpression(`lib.mkForce ${printNix(ProtectHome)}`) }),
    ...(writable.length === 0 ? {} : { ReadWritePaths: writable }),
  };
  if (Object.keys(config).length === 0) return {};
  return Object.fromEntries(servicesOf(spec).map((name) => [`systemd.services.${name}.serviceConfig`, config]));
}

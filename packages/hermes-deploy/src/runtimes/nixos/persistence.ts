import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import {
  agentRestart,
  destroyAndApply,
  type Happening,
  mountedPlaces,
  type Persistence,
  type Place,
  restarts,
  settingChange,
} from "../persistence.ts";
import { SERVICE } from "./layout.ts";

/** Hermes' state is beside the system that its flake makes; what the flake does not speak of, it leaves alone. */
export function nixosPersistence(spec: NixosSpec): Persistence {
  const { stateDir } = spec.nixos.options;
  const inDocker = spec.shape === "nixos-container";
  const home: Place = { id: "home", holds: "the agent's home in its container", on: "guest", path: `${stateDir}/home` };
  const layer: Place = {
    id: "layer",
    holds: "what apt, pip and npm install",
    on: { docker: SERVICE },
    path: "/usr/local",
  };
  return {
    places: [
      { id: "state", holds: "what Hermes knows", on: "guest", path: stateDir },
      ...(inDocker ? [home, layer] : []),
      ...mountedPlaces(spec),
      { id: "system", holds: "what was put beside NixOS by hand", on: "guest", path: "/root" },
    ],
    events: [
      agentRestart(`systemctl restart ${SERVICE}`),
      ...restarts,
      settingChange(),
      {
        id: "version",
        title: "another nixpkgs, apply (nixos-rebuild switch)",
        cause: { kind: "edit", at: "nixos.nixpkgs", to: "github:NixOS/nixpkgs/nixos-25.11" },
        loses: [],
      },
      {
        id: "environment",
        title: "another environment for the agent, apply",
        cause: { kind: "edit", at: "nixos.options.environment", to: { LANG: "C.UTF-8" } },
        loses: [],
      },
      {
        id: "garbage",
        title: "nix-collect-garbage",
        cause: { kind: "script", script: "nix-collect-garbage" },
        loses: [],
      },
      ...(inDocker ? newIdentity() : []),
      destroyAndApply(["state", "system", ...(inDocker ? ["home", "layer"] : [])]),
    ],
  };
}

/** What the identity of the agent's container is made of (hermes-agent nix/moduleCommon.nix). */
function newIdentity(): readonly Happening[] {
  const edit = (id: string, title: string, at: string, to: unknown): Happening => ({
    id,
    title: `${title} of the agent's container, apply`,
    cause: { kind: "edit", at: `nixos.options.container.${at}`, to },
    loses: ["layer"],
  });
  return [
    edit("image", "another image", "image", "debian:13"),
    edit("volumes", "other volumes", "extraVolumes", ["/srv:/srv:ro"]),
    edit("options", "other options", "extraOptions", ["--memory=3g"]),
  ];
}

import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { SERVICE } from "./layout.ts";

/** The units that Hermes' module makes for a spec (hermes-agent nix/nixosModules.nix), without `.service`. */
export function servicesOf({ nixos }: NixosSpec): readonly string[] {
  const { options } = nixos;
  const gateways = Object.entries(options.profiles).filter(([, { gateway }]) => gateway.enable);
  return [
    SERVICE,
    ...gateways.map(([name]) => `${SERVICE}-${name}`),
    ...("backend" in options && options.backend.mode !== "none" ? ["hermes-backend"] : []),
  ];
}

import type { ObservedInside } from "../src/runtimes/inside.ts";
import { identityFacts } from "../src/runtimes/nixos/agent-options.ts";
import { containerIdentity } from "../src/runtimes/nixos/identity.ts";
import type { NixosSpec } from "../src/spec/nixos/nixos.ts";

/** What the probe sees of a guest in which everything is right. */
export function healthyNixos(spec: NixosSpec): ObservedInside {
  const facts = identityFacts(spec);
  return {
    network: true,
    tools: {
      nixos: "25.11",
      system: "/nix/store/a-system",
      profile: "/nix/store/a-system",
      "switched-to": "/nix/store/a-system",
      "managed-by": "nixos",
      "state-dir": "2770:hermes:hermes",
      "free-gib": "23",
      package: "/nix/store/b-hermes-agent",
      "gc-root": "/nix/store/b-hermes-agent",
      ...(facts === undefined ? {} : { identity: containerIdentity(facts), image: facts.image }),
    },
    files: {},
    manifest: { salt: "", files: {} },
    mounts: {},
    services: { "hermes-agent": { state: "active", current: true } },
  };
}

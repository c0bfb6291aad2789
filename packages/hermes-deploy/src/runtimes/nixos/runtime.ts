import type { NixosContainerSpec, NixosNativeSpec, NixosSpec } from "../../spec/nixos/nixos.ts";
import { readProbe } from "../read-probe.ts";
import type { Runtime } from "../runtime.ts";
import { nixosChecks } from "./checks.ts";
import { nixosFiles } from "./files.ts";
import { nixosHints } from "./hints.ts";
import { MANIFEST } from "./layout.ts";
import { nixosPersistence } from "./persistence.ts";
import { nixosProbe } from "./probe.ts";
import { nixosWork } from "./work.ts";

const nixos = {
  manifest: MANIFEST,
  files: nixosFiles,
  probe: nixosProbe,
  readProbe: (spec: NixosSpec, output: string) =>
    readProbe(
      nixosFiles(spec),
      spec.container.mounts.map(({ path }) => path),
      output,
    ),
  work: nixosWork,
  checks: nixosChecks,
  persistence: nixosPersistence,
  hints: nixosHints,
  questions: [{ id: "template", ask: "File of the NixOS template", at: ["container.template.name"] }],
  template: {
    ostype: "nixos",
    remedy:
      "PVE's repository has no NixOS: build one with `nixos-rebuild build-image --image-variant proxmox-lxc` and upload it to the storage",
  },
};

/** Shape `nixos-native`: Hermes as a service of NixOS. */
export const nixosNativeRuntime: Runtime<NixosNativeSpec> = { shape: "nixos-native", ...nixos };

/** Shape `nixos-container`: Hermes of NixOS in a Docker container that it may change. */
export const nixosContainerRuntime: Runtime<NixosContainerSpec> = { shape: "nixos-container", ...nixos };

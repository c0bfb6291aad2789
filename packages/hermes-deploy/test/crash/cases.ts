import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Simulator } from "@homelab/pve-client/simulator";
import { afterAll } from "vitest";
import { examplePath } from "../../src/cli/example.ts";
import type { Spec } from "../../src/spec/spec.ts";
import {
  dockerLeft,
  nixosLeft,
  nothingLeft,
  ociLeft,
  petAlone,
  petLeft,
  profilesLeft,
  stackLeft,
} from "../left-behind.ts";
import { COMPOSE_ONLY, NO_PROXY, stackText } from "../stack-spec.ts";
import type { CrashCase } from "./crash-case.ts";

/** What an undisturbed run leaves, as far as its spec determines it. */
type Left = (simulator: Simulator) => Promise<unknown>;

/** A shape's example: its container, what `apply` leaves, and what `destroy` leaves after that. */
interface Row {
  readonly vmid: number;
  readonly applied: Left;
  readonly destroyed: Left;
  /** In place of the example's own text. */
  readonly text?: () => string;
}

/** Every shape has a row. */
const ROWS: Readonly<Record<Spec["shape"], Row>> = {
  "docker-lxc": { vmid: 118, applied: dockerLeft, destroyed: nothingLeft },
  "bare-metal-pet": { vmid: 105, applied: petLeft, destroyed: petAlone },
  "docker-profiles": { vmid: 118, applied: profilesLeft, destroyed: nothingLeft },
  "nixos-native": { vmid: 118, applied: nixosLeft, destroyed: nothingLeft },
  "nixos-container": { vmid: 118, applied: nixosLeft, destroyed: nothingLeft },
  // Portainer and the proxy are servers elsewhere, which no copy of a cluster has: Compose deploys the stack here.
  "portainer-stack": {
    vmid: 118,
    applied: stackLeft,
    destroyed: nothingLeft,
    text: () => stackText(COMPOSE_ONLY, NO_PROXY),
  },
  "oci-lxc": { vmid: 119, applied: ociLeft, destroyed: petAlone },
};

/** The commands of a shape's example that are disturbed. */
export function casesOf(shape: string): readonly CrashCase[] {
  const row = Object.entries(ROWS).find(([name]) => name === shape)?.[1];
  if (row === undefined) throw new Error(`there is no row for ${shape}`);
  const { vmid, applied, destroyed, text } = row;
  const spec = text === undefined ? examplePath(shape) : fileOf(text());
  const commandLine = (command: string) => [command, spec, "--yes", "--json"];
  return [
    { name: `apply ${shape}`, argv: commandLine("apply"), vmid, left: applied },
    {
      name: `destroy ${shape}`,
      argv: commandLine("destroy"),
      prepare: commandLine("apply"),
      vmid,
      left: destroyed,
    },
  ];
}

function fileOf(text: string): string {
  const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-crash-spec-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "spec.yaml");
  writeFileSync(path, text);
  return path;
}

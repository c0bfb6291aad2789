import type { Simulator } from "@homelab/pve-client/simulator";
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
import type { CrashCase } from "./crash-case.ts";

/** What an undisturbed run leaves, as far as its spec determines it. */
type Left = (simulator: Simulator) => Promise<unknown>;

/** A shape's example: its container, what `apply` leaves, and what `destroy` leaves after that. */
interface Row {
  readonly vmid: number;
  readonly applied: Left;
  readonly destroyed: Left;
}

/** Every shape has a row. */
const ROWS: Readonly<Record<Spec["shape"], Row>> = {
  "docker-lxc": { vmid: 118, applied: dockerLeft, destroyed: nothingLeft },
  "bare-metal-pet": { vmid: 105, applied: petLeft, destroyed: petAlone },
  "docker-profiles": { vmid: 118, applied: profilesLeft, destroyed: nothingLeft },
  "nixos-native": { vmid: 118, applied: nixosLeft, destroyed: nothingLeft },
  "nixos-container": { vmid: 118, applied: nixosLeft, destroyed: nothingLeft },
  "portainer-stack": { vmid: 118, applied: stackLeft, destroyed: nothingLeft },
  "oci-lxc": { vmid: 119, applied: ociLeft, destroyed: petAlone },
};

/** What they share with the others is disturbed with these two alone at every request. */
const EVERYWHERE: readonly string[] = ["docker-lxc", "bare-metal-pet"];

/** The commands of a shape's example that are disturbed. */
export function casesOf(shape: string): readonly CrashCase[] {
  const row = Object.entries(ROWS).find(([name]) => name === shape)?.[1];
  if (row === undefined) throw new Error(`there is no row for ${shape}`);
  const { vmid, applied, destroyed } = row;
  const everywhere = EVERYWHERE.includes(shape);
  const commandLine = (command: string) => [command, examplePath(shape), "--yes", "--json"];
  return [
    { name: `apply ${shape}`, argv: commandLine("apply"), vmid, everywhere, left: applied },
    {
      name: `destroy ${shape}`,
      argv: commandLine("destroy"),
      prepare: commandLine("apply"),
      vmid,
      everywhere,
      left: destroyed,
    },
  ];
}

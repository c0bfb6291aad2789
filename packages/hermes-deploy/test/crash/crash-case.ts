import type { Simulator } from "@homelab/pve-client/simulator";

/** A command that is disturbed, and how it should end all the same. */
export interface CrashCase {
  readonly name: string;
  /** The command line. */
  readonly argv: readonly string[];
  readonly vmid: number;
  /** Disturbed in every way at every request when tests are thorough; others are at some requests. */
  readonly everywhere: boolean;
  /** A command line that is run undisturbed before. */
  readonly prepare?: readonly string[];
  /** What an undisturbed run leaves, as far as its spec determines it. */
  readonly left: (simulator: Simulator) => Promise<unknown>;
}

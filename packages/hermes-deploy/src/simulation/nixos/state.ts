import type { Container } from "../container.ts";
import { type GuestFiles, readState, writeState } from "../files.ts";
import type { SealedSecret } from "./secret-managers.ts";

/** What a simulated NixOS knows of itself beyond its files. */
export interface NixosState {
  /** Store path of the system that was switched to. */
  readonly system?: string;
  /** `services.hermes-agent` of that system. */
  readonly agent?: AgentOptions;
  /** What sops-nix or agenix decrypts for it. */
  readonly secrets?: readonly SealedSecret[];
  /** Units by name with their suffix. */
  readonly units: Readonly<Record<string, "active" | "inactive" | "failed">>;
  /** `systemd.tmpfiles.rules` of that system. */
  readonly tmpfiles?: readonly string[];
  /** Programs that the system brought. */
  readonly programs: readonly string[];
  /** The agent that runs as a unit, as if it were a container that shares everything with the guest. */
  readonly running?: Container;
}

/** The part of the module's options that matters when the system is activated and the unit is started. */
export interface AgentOptions {
  readonly user: string;
  readonly group: string;
  readonly uid: number;
  readonly stateDir: string;
  readonly workingDirectory: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
  readonly authFile?: string;
  readonly documents: Readonly<Record<string, string>>;
  readonly hermesHomeFiles: Readonly<Record<string, string>>;
  readonly addToSystemPackages: boolean;
  /** Directories beside the state that the unit may write to. */
  readonly writable: readonly string[];
  readonly container?: {
    readonly backend: string;
    readonly image: string;
    readonly extraVolumes: readonly string[];
    readonly extraOptions: readonly string[];
  };
}

const STATE = "/nix/var/nix/simulated.json";

export async function readNixos(files: GuestFiles): Promise<NixosState> {
  return await readState<NixosState>(files, STATE, { units: {}, programs: [] });
}

export async function changeNixos(files: GuestFiles, change: Partial<NixosState>): Promise<void> {
  await writeState(files, STATE, { ...(await readNixos(files)), ...change });
}

/** Whether the guest was made from a template of NixOS. */
export async function isNixos(files: GuestFiles): Promise<boolean> {
  return /^ID=nixos$/m.test((await files.read("/etc/os-release")) ?? "");
}

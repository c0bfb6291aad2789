import type { Manifest, ObservedFile } from "../render/observed-file.ts";
import type { ObservedStack } from "./portainer/observed-stack.ts";
import type { ObservedProfile } from "./profiles/observed-profile.ts";
import type { ObservedResource } from "./resource.ts";

/** A service (Docker container, systemd unit) in the guest. */
export interface ObservedService {
  /** `running`, `exited`, `restarting` … */
  readonly state: string;
  /** `healthy`, `starting`, `unhealthy`; absent if it has no health check. */
  readonly health?: string;
  /** Whether it was last started with the files as the manifest has them now. */
  readonly current: boolean;
}

/** What the probe of a runtime found inside the guest. */
export interface ObservedInside {
  /** Has an address and a default route. */
  readonly network: boolean;
  /** Version by tool: `{ docker: "26.1.5", compose: "2.26.1" }`; absent = not installed. */
  readonly tools: Readonly<Record<string, string>>;
  /** By path; absent = not there. */
  readonly files: Readonly<Record<string, ObservedFile>>;
  readonly manifest?: Manifest;
  /** Targets of the spec's mounts by path: owner as seen in the container, permissions; absent = no such directory. */
  readonly mounts: Readonly<Record<string, { readonly owner: string; readonly mode: string }>>;
  /** By name; absent = does not exist. */
  readonly services: Readonly<Record<string, ObservedService>>;
  /** Hermes' profiles by name, where the runtime has any. */
  readonly profiles?: Readonly<Record<string, ObservedProfile>>;
  /** The stack, where the runtime has one. */
  readonly stack?: ObservedStack;
  /** What servers outside keep for the deployment, by the id of the work that sees to it. */
  readonly resources?: Readonly<Record<string, ObservedResource>>;
}

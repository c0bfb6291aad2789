/** What the gateway read when it started; later edits of the files need a restart, as with the real one. */
export interface AgentMemory {
  readonly env: Readonly<Record<string, string>>;
  readonly baseUrl: string | undefined;
  readonly model: string | undefined;
  readonly apiServer: { readonly port: number; readonly host: string; readonly key: string } | undefined;
  readonly platforms: Readonly<Record<string, { state: string; error_message?: string }>>;
  /** Other profiles that this gateway serves under `/p/NAME/`, with what it has read of them. */
  readonly served?: Readonly<Record<string, AgentMemory>>;
}

/** A service of a container's supervisor: a profile's gateway; without memory it is down. */
export interface Slot {
  readonly agent?: AgentMemory;
}

/** A simulated Docker container. Times are left out: it starts and becomes healthy at once. */
export interface Container {
  readonly name: string;
  readonly project: string;
  readonly service: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly mounts: readonly {
    readonly source: string;
    readonly target: string;
    readonly readOnly: boolean;
    /** Docker does not make the source. */
    readonly mustExist?: boolean;
  }[];
  readonly networkMode: string | undefined;
  /** Ports that the guest listens on for the container. */
  readonly ports: readonly { readonly address: string; readonly published: number; readonly target: number }[];
  readonly restart: string;
  /** The command of the healthcheck, or `undefined` without one. */
  readonly healthcheck: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  /** The compose file, as whoever started it named it. */
  readonly configFiles?: string;
  /** Changes with everything that makes Compose recreate the container. */
  readonly configHash: string;
  readonly state: "running" | "exited";
  readonly log: readonly string[];
  readonly agent?: AgentMemory;
  /** When it was last started. */
  readonly startedAt?: string;
  /** The gateways of named profiles, as the supervisor knows them; that of the default profile is `agent`. */
  readonly slots?: Readonly<Record<string, Slot>>;
}

/** An image that was built in the guest. */
export interface BuiltImage {
  readonly base: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Texts of the files that were copied into it, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly entrypoint: readonly string[];
}

/** What the simulated Docker daemon of one guest knows. */
export interface DockerState {
  readonly images: readonly string[];
  readonly containers: readonly Container[];
  /** By tag. */
  readonly built?: Readonly<Record<string, BuiltImage>>;
}

/** The file in the guest that the simulated daemon keeps its state in. */
export const DOCKER_STATE = "/var/lib/docker/simulated.json";

/** Docker before its first container. */
export const NO_DOCKER_STATE: DockerState = { images: [], containers: [] };

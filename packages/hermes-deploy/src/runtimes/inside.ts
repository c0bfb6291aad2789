/** A file as the probe saw it. */
export interface ObservedFile {
  /** Octal, e.g. `600`. */
  readonly mode: string;
  /** `UID:GID` in the guest. */
  readonly owner: string;
  /**
   * SHA-256 in hex: of the content, or, for a file that holds secrets, of the salt and the content,
   * so that what the probe prints says nothing about the secret.
   */
  readonly digest: string;
}

/** What the probe of a runtime found inside the guest. */
export interface ObservedInside {
  /** Has an address and a default route. */
  readonly network: boolean;
  /** Version by tool: `{ docker: "26.1.5", compose: "2.26.1" }`; absent = not installed. */
  readonly tools: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, ObservedFile>>;
  /** Salt for digests of secret files, kept in the guest's manifest; absent on a fresh guest. */
  readonly salt?: string;
  /** Mount points by path: owner as seen in the container, permissions. Absent = not mounted. */
  readonly mounts: Readonly<Record<string, { readonly owner: string; readonly mode: string }>>;
  /** Services by name: `{ hermes: { state: "running", health: "healthy", config: … } }`. */
  readonly services: Readonly<Record<string, ObservedService>>;
}

/** A service (Docker container, systemd unit) in the guest. */
export interface ObservedService {
  readonly state: string;
  readonly health?: string;
  /** Digest of the files it was last started with; differs after a file was changed and the service was not restarted. */
  readonly startedWith?: string;
}

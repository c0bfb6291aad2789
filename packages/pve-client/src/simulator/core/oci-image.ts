/** What matters of an OCI image: its configuration under the names of the image specification, and its files. */
export interface OciImage {
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  /** `NAME=value` each. */
  readonly Env?: readonly string[];
  readonly WorkingDir?: string;
  /** Such as `SIGTERM`, which it is if absent. */
  readonly StopSignal?: string;
  /** Paths that are meant for volumes. */
  readonly Volumes?: readonly string[];
  /** What its /etc/os-release would say, such as `debian-13`; absent for one without a system. */
  readonly system?: string;
  /** Texts by path, beyond what every system has. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A repository with registry and namespace, as skopeo completes it: `alpine` → `docker.io/library/alpine`. */
export function wholeRepository(repository: string): string {
  const [first = "", ...rest] = repository.split("/");
  if (rest.length === 0) return `docker.io/library/${first}`;
  return /[.:]/.test(first) || first === "localhost" ? repository : `docker.io/${repository}`;
}

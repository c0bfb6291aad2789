/** A file as it was seen in the guest. */
export interface ObservedFile {
  /** Octal, e.g. `600`. */
  readonly mode: string;
  /** `UID:GID` in the guest. */
  readonly owner: string;
  /** SHA-256 in hex of what is there now; absent for a file that holds secrets. */
  readonly digest?: string;
}

/** What the guest's manifest remembers of the last time its files were written. */
export interface Manifest {
  /** Mixed into the digests of files that hold secrets, so that they say nothing about them. */
  readonly salt: string;
  /** Digest by path of what was wanted then; see `digestOf`. */
  readonly files: Readonly<Record<string, string>>;
}

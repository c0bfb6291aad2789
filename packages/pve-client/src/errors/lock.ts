/**
 * What PVE says when somebody else works on the same thing, with what is locked in the first group: the lock of a file
 * (`PVE/Tools.pm sub lock_file_full`), the mark that an operation leaves in a guest's configuration
 * (`PVE/AbstractConfig.pm sub check_lock`), a lock of the cluster (`PVE/Cluster.pm $cfs_lock`).
 */
const LOCKS: readonly RegExp[] = [
  /can't lock file '([^']+)' - got timeout/,
  /\b(?:CT|VM)(?: \d+)? is locked \(([\w-]+)\)/,
  /cfs-lock '([^']+)' error: got lock request timeout/,
];

/** @returns the file, the operation or the cluster's lock that a message complains of; undefined if it does not. */
export function lockIn(text: string): string | undefined {
  for (const words of LOCKS) {
    const found = words.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

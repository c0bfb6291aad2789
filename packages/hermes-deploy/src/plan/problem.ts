/** Something that stands in the way; nothing is applied while there is one. */
export interface Problem {
  /** Stable: `foreign-guest`, `no-such-storage`, `needs-replace` … */
  readonly code: string;
  /** Where in the spec: `container.rootfs.storage`. */
  readonly at?: string;
  /** What is wrong. */
  readonly message: string;
  /** What would be right, or what to do. */
  readonly remedy: string;
  /** It may pass by itself: a lock, a running task. */
  readonly passing?: true;
}

/** `a, b and c`, for messages that list what is valid. */
export function list(names: readonly string[], none: string): string {
  const sorted = [...names].sort();
  return sorted.length < 2 ? (sorted[0] ?? none) : `${sorted.slice(0, -1).join(", ")} and ${sorted.at(-1)}`;
}

/** What the exit code of a command says. */
export const EXIT = {
  done: 0,
  /** A call, a task, a script or a check failed, or the run was stopped. */
  failed: 1,
  /** `plan` and `status`: an apply would change something. */
  changes: 2,
  /** Something outside this tool must change first: rights, a channel, a foreign guest, a missing storage. */
  blocked: 3,
  /** The spec, an option or the environment is not usable. */
  badSpec: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

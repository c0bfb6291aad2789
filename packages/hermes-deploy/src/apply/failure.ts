/** What to tell about an error: its message, and the last lines of the log that belongs to it. */
export interface Failure {
  readonly message: string;
  /** The task that failed, if it was one. */
  readonly upid?: string;
  readonly log: readonly string[];
}

/** Tells an error of a task, a script or a call apart by what it carries. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), log: [] };
  const log: unknown = "log" in error ? error.log : undefined;
  if (!Array.isArray(log)) return { message: error.message, log: [] };
  const upid = "upid" in error ? { upid: String(error.upid) } : {};
  // A task's message ends with the end of its log; the log is told on its own.
  const [headline = error.message] = error.message.split(" — the end of its log:");
  return { message: headline, ...upid, log: log.map(String) };
}

/** What the functions below need of a guest's configuration. */
export interface WithPending {
  readonly current: Readonly<Record<string, string | number>>;
  /** Set but not yet in effect; its key `delete` names options to remove. */
  readonly pending: Record<string, string | number>;
}

/** Options that wait to be removed; true where by force. Rule: `PVE/AbstractConfig.pm sub parse_pending_delete`. */
export function pendingDeletes(config: WithPending): Map<string, boolean> {
  const entries = String(config.pending.delete ?? "")
    .split(/[,;\s]+/)
    .filter((entry) => entry !== "");
  return new Map(entries.map((entry) => [entry.replace(/^!/, ""), entry.startsWith("!")]));
}

function setPendingDeletes(config: WithPending, deletes: ReadonlyMap<string, boolean>): void {
  const entries = [...deletes.keys()].sort().map((option) => (deletes.get(option) ? `!${option}` : option));
  if (entries.length === 0) delete config.pending.delete;
  else config.pending.delete = entries.join(",");
}

/** @param force free what the option names. Rule: `PVE/AbstractConfig.pm sub add_to_pending_delete`. */
export function addPendingDelete(config: WithPending, option: string, force = false): void {
  setPendingDeletes(config, pendingDeletes(config).set(option, force));
}

/** Rule: `PVE/AbstractConfig.pm sub remove_from_pending_delete`. */
export function removePendingDelete(config: WithPending, option: string): void {
  const deletes = pendingDeletes(config);
  if (deletes.delete(option)) setPendingDeletes(config, deletes);
}

/** Forgets pending changes that change nothing. Rule: `PVE/AbstractConfig.pm sub cleanup_pending`. */
export function cleanPending(config: WithPending): void {
  for (const option of Object.keys(config.pending)) {
    const now = config.current[option];
    if (option !== "delete" && now !== undefined && String(now) === String(config.pending[option])) {
      delete config.pending[option];
    }
  }
  const deletes = pendingDeletes(config);
  setPendingDeletes(config, new Map([...deletes].filter(([option]) => config.current[option] !== undefined)));
}

/** Names of the options that wait to be set. */
export function pendingOptions(config: WithPending): string[] {
  return Object.keys(config.pending)
    .filter((option) => option !== "delete")
    .sort();
}

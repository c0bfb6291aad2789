/** How many backups to keep, by period; `keep-all` keeps every one. Property string `prune-backups`. */
export type Retention = Readonly<Record<string, unknown>>;

/** A backup that may be removed. */
export interface Aged {
  /** Seconds since the epoch; the simulated nodes are on UTC. */
  readonly ctime: number;
}

const two = (value: number) => String(value).padStart(2, "0");
const day = (date: Date) => date.toISOString().slice(0, 10);

/** Monday's week of the year to which its Thursday belongs. Rule: ISO 8601, as `strftime "%V/%G"`. */
function week(date: Date): string {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${two(Math.floor(days / 7) + 1)}`;
}

/** Periods in the order in which they choose; each names the period that a backup is of. */
const PERIODS: readonly (readonly [option: string, name: (date: Date) => string])[] = [
  ["keep-last", (date) => String(date.getTime())],
  ["keep-hourly", (date) => date.toISOString().slice(0, 13)],
  ["keep-daily", day],
  ["keep-weekly", week],
  ["keep-monthly", (date) => day(date).slice(0, 7)],
  ["keep-yearly", (date) => day(date).slice(0, 4)],
];

/**
 * Which backups of one guest are kept. Rule: `PVE/Storage.pm sub prune_mark_backup_group`.
 *
 * @param backups those that are neither protected nor named otherwise.
 */
export function keptBackups<T extends Aged>(backups: readonly T[], retention: Retention): ReadonlySet<T> {
  const counts = PERIODS.map(([option, name]) => [Number(retention[option] ?? 0), name] as const);
  if (retention["keep-all"] === true || counts.every(([count]) => count === 0)) return new Set(backups);
  const newestFirst = backups.toSorted((a, b) => b.ctime - a.ctime);
  const kept = new Set<T>();
  const removed = new Set<T>();
  for (const [count, name] of counts) {
    const periodOf = (backup: T) => name(new Date(backup.ctime * 1000));
    const before = new Set([...kept].map(periodOf));
    const chosen = new Set<string>();
    for (const backup of count === 0 ? [] : newestFirst) {
      const period = periodOf(backup);
      if (kept.has(backup) || removed.has(backup) || before.has(period)) continue;
      if (chosen.has(period)) removed.add(backup);
      else if (chosen.size >= count) break;
      else {
        chosen.add(period);
        kept.add(backup);
      }
    }
  }
  return kept;
}

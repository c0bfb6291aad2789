import { expect, test } from "vitest";
import { keptBackups, type Retention } from "./retention.ts";

const at = (text: string) => ({ text, ctime: Date.parse(`${text}:00Z`) / 1000 });
const BACKUPS = [
  "2025-12-29T01:00", // the first week of 2026
  "2026-01-04T01:00",
  "2026-01-05T01:00",
  "2026-02-01T01:00",
  "2026-02-01T01:30",
  "2026-02-01T02:00",
  "2026-02-02T01:00",
].map(at);

test.each<[Retention, string[]]>([
  [{ "keep-all": true }, BACKUPS.map(({ text }) => text)],
  [{ "keep-last": 0 }, BACKUPS.map(({ text }) => text)],
  [{ "keep-last": 2 }, ["2026-02-02T01:00", "2026-02-01T02:00"]],
  [{ "keep-hourly": 3 }, ["2026-02-02T01:00", "2026-02-01T02:00", "2026-02-01T01:30"]],
  [{ "keep-daily": 2 }, ["2026-02-02T01:00", "2026-02-01T02:00"]],
  [{ "keep-weekly": 4 }, ["2026-02-02T01:00", "2026-02-01T02:00", "2026-01-05T01:00", "2026-01-04T01:00"]],
  [{ "keep-monthly": 3 }, ["2026-02-02T01:00", "2026-01-05T01:00", "2025-12-29T01:00"]],
  [{ "keep-yearly": 1 }, ["2026-02-02T01:00"]],
  [{ "keep-last": 1, "keep-daily": 1 }, ["2026-02-02T01:00", "2026-02-01T02:00"]],
])("%j keeps %j", (retention, want) => {
  const kept = [...keptBackups(BACKUPS, retention)].map(({ text }) => text);
  expect(kept.sort()).toEqual([...want].sort());
});

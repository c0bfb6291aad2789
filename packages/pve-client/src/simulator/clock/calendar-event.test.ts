import { expect, test } from "vitest";
import { nextEvent } from "./calendar-event.ts";

// a Thursday
const FROM = "2026-01-01T10:07:30Z";

test.each([
  ["*/5", "2026-01-01T10:10:00Z"],
  ["30", "2026-01-01T10:30:00Z"],
  ["daily", "2026-01-02T00:00:00Z"],
  ["weekly", "2026-01-05T00:00:00Z"],
  ["monthly", "2026-02-01T00:00:00Z"],
  ["quarterly", "2026-04-01T00:00:00Z"],
  ["yearly", "2027-01-01T00:00:00Z"],
  ["hourly", "2026-01-01T11:00:00Z"],
  ["minutely", "2026-01-01T10:08:00Z"],
  ["02:30", "2026-01-02T02:30:00Z"],
  ["10:07:45", "2026-01-01T10:07:45Z"],
  ["mon..fri 8..17,22:0/15", "2026-01-01T10:15:00Z"],
  ["sat,sun", "2026-01-03T00:00:00Z"],
  ["fri..mon 12:00", "2026-01-02T12:00:00Z"],
  ["sun 01:00", "2026-01-04T01:00:00Z"],
  ["*-*-15", "2026-01-15T00:00:00Z"],
  ["2-29 12:00", "2028-02-29T12:00:00Z"],
  ["2027-3..5-1 6:0", "2027-03-01T06:00:00Z"],
  ["2-30", undefined],
])("after Thursday morning, '%s' comes at %s", (event, want) => {
  const next = nextEvent(event, Date.parse(FROM) / 1000);
  expect(next && `${new Date(next * 1000).toISOString().slice(0, 19)}Z`).toBe(want);
});

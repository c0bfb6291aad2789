import { expect, test } from "vitest";
import { createPaint } from "./paint.ts";
import { phaseTable } from "./phase-table.ts";

test("phases are aligned and summed", () => {
  const rows = [
    { phase: "observe", result: "18 reads", milliseconds: 300 },
    { phase: "container", result: "3 steps", milliseconds: 65_000 },
  ];
  expect(phaseTable(rows, createPaint(false))).toEqual([
    "",
    "  Phase      Result         Time",
    "  ──────────────────────────────",
    "  observe    18 reads      0.3 s",
    "  container  3 steps   1 min 5 s",
    "  ──────────────────────────────",
    "  total                1 min 5 s",
  ]);
});

test("a long name goes over several lines", () => {
  const rows = [
    {
      phase: "Prepare /mnt/pve/hdd/hermes and /media/2tb/hermes on gihyeon; Set features, mp0, mp1 of container 118",
      result: "done",
      milliseconds: 1200,
    },
    { phase: `Download ${"x".repeat(60)}`, result: "done", milliseconds: 100 },
  ];
  const table = phaseTable(rows, createPaint(false));
  expect(table.slice(3, 7)).toEqual([
    `  Prepare /mnt/pve/hdd/hermes and /media/2tb/hermes on${" ".repeat(10)}  done    1.2 s`,
    "    gihyeon; Set features, mp0, mp1 of container 118",
    `  Download${" ".repeat(54)}  done    0.1 s`,
    `    ${"x".repeat(60)}`,
  ]);
  expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("no phases, no table", () => {
  expect(phaseTable([], createPaint(false))).toEqual([]);
});

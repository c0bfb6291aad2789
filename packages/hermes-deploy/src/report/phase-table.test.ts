import { expect, test } from "vitest";
import { createPaint } from "./paint.ts";
import { phaseTable } from "./phase-table.ts";

test("phases are aligned, in the order of their beginnings; side by side they do not add up", () => {
  const rows = [
    { phase: "observe", result: "18 reads", began: 0, milliseconds: 300 },
    { phase: "container", result: "3 steps", began: 400, milliseconds: 65_000 },
    { phase: "pet", result: "done", began: 350, milliseconds: 2_000 },
  ];
  expect(phaseTable(rows, createPaint(false))).toEqual([
    "",
    "  Phase      Result    Began       Time",
    "  ─────────────────────────────────────",
    "  observe    18 reads  0.0 s      0.3 s",
    "  pet        done      0.3 s      2.0 s",
    "  container  3 steps   0.4 s  1 min 5 s",
    "  ─────────────────────────────────────",
    "  total                       1 min 5 s",
  ]);
});

test("a long name goes over several lines", () => {
  const rows = [
    {
      phase: "Prepare /mnt/pve/hdd/hermes and /media/2tb/hermes on gihyeon; Set features, mp0, mp1 of container 118",
      result: "done",
      began: 0,
      milliseconds: 1200,
    },
    { phase: `Download ${"x".repeat(60)}`, result: "done", began: 1200, milliseconds: 100 },
  ];
  const table = phaseTable(rows, createPaint(false));
  expect(table.slice(3, 8)).toEqual([
    `  Prepare /mnt/pve/hdd/hermes and /media/2tb/hermes${" ".repeat(13)}  done    0.0 s  1.2 s`,
    "    on gihyeon; Set features, mp0, mp1 of container",
    "    118",
    `  Download${" ".repeat(54)}  done    1.2 s  0.1 s`,
    `    ${"x".repeat(60)}`,
  ]);
  expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(90);
});

test("no phases, no table", () => {
  expect(phaseTable([], createPaint(false))).toEqual([]);
});

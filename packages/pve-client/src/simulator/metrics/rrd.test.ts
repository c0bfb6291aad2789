import { expect, test } from "vitest";
import { rrdData } from "./rrd.ts";

test.each([
  ["hour", 60, 60],
  ["day", 70, 1_800],
  ["year", 70, 604_800],
])("%s has %i points, %i seconds apart", (frame, count, step) => {
  const points = rrdData(frame, 1_795_173_160, 0, { cpu: 0 }) as { time: number; cpu?: number }[];
  expect(points).toHaveLength(count);
  expect((points[1]?.time ?? 0) - (points[0]?.time ?? 0)).toBe(step);
  expect(points.every(({ cpu }) => cpu === 0)).toBe(true);
});

test("there is nothing from before the beginning", () => {
  const points = rrdData("hour", 1_795_173_160, 1_795_173_060, { maxcpu: 2 });
  expect(points.slice(-3)).toEqual([
    { time: 1_795_173_000 },
    { time: 1_795_173_060, maxcpu: 2 },
    { time: 1_795_173_120, maxcpu: 2 },
  ]);
});

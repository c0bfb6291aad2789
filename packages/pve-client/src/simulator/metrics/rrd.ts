import type { Json } from "../core/answer.ts";

/** Seconds between two points, and how many points a time frame has. Rule: `PVE/RRD.pm sub create_rrd_data`. */
const FRAMES: Readonly<Record<string, readonly [step: number, count: number]>> = {
  hour: [60, 60],
  day: [1_800, 70],
  week: [10_800, 70],
  month: [43_200, 70],
  year: [604_800, 70],
};

/**
 * Points in time with what was known at them: nothing from before there was anything to know.
 *
 * @param frame `hour`, `day`, `week`, `month`, `year`.
 * @param now and `since` in seconds since the epoch.
 * @param values what every point from `since` on shows.
 */
export function rrdData(
  frame: string,
  now: number,
  since: number,
  values: Readonly<Record<string, Json | undefined>>,
): Json[] {
  const [step, count] = FRAMES[frame] ?? [60, 60];
  const last = Math.floor(now / step) * step;
  return Array.from({ length: count }, (_, index) => {
    const time = last - (count - 1 - index) * step;
    return { time, ...(time >= since && values) };
  });
}

import { expect, test } from "vitest";
import { fakeClock, seconds } from "./clock.ts";
import { seededRandom, uuid } from "./random.ts";

test("a stepped clock wakes its sleepers in the order of their time", async () => {
  const clock = fakeClock({ start: 5_000, sleep: "stepped" });
  const woken: string[] = [];
  const sleepers = [
    clock.sleep(2_000).then(() => woken.push("late")),
    clock.sleep(1_000).then(() => woken.push("early")),
  ];
  clock.advance(999);
  await Promise.resolve();
  expect(woken).toEqual([]);
  clock.advance(1_001);
  await Promise.all(sleepers);
  expect(woken).toEqual(["early", "late"]);
  expect(seconds(clock)).toBe(7);
});

test("a sleeper leaves when its signal aborts", async () => {
  const clock = fakeClock({ sleep: "stepped" });
  const abort = new AbortController();
  const asleep = clock.sleep(1_000_000, abort.signal);
  abort.abort();
  await asleep;
});

test("an instant clock moves time instead of waiting", async () => {
  const clock = fakeClock({ start: 0 });
  await clock.sleep(3_000);
  expect(clock.now()).toBe(3_000);
});

test("the same seed draws the same", () => {
  const [one, two] = [seededRandom(7), seededRandom(7)];
  expect(uuid(one)).toBe(uuid(two));
  expect(uuid(one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const copy = one.copy();
  expect(uuid(copy)).toBe(uuid(one));
  expect(uuid(one)).not.toBe(uuid(seededRandom(8)));
});

import { expect, test } from "vitest";
import { poll } from "./poll.ts";

function clock() {
  let time = 0;
  const pauses: number[] = [];
  const sleep = async (ms: number) => {
    pauses.push(ms);
    time += ms;
  };
  return { pauses, options: { now: () => time, sleep, pauses: { first: 100, longest: 400 } } };
}

const tooLate = (timeout: number) => new Error(`not within ${timeout}`);

test.each<[looks: number, timeout: number | undefined, want: readonly number[]]>([
  [1, undefined, []],
  [2, undefined, [100]],
  [7, undefined, [100, 150, 225, 337.5, 400, 400]],
  [4, 300, [100, 150, 50]],
])("found at look %i within %s ms: pauses %j", async (looks, timeout, want) => {
  const { options, pauses } = clock();
  let seen = 0;
  const look = async () => (++seen === looks ? "there" : undefined);
  expect(await poll({ ...options, look, tooLate, ...(timeout && { timeout }) })).toBe("there");
  expect(pauses).toEqual(want);
});

test("slowly less often, if that is asked for", async () => {
  const { options, pauses } = clock();
  let seen = 0;
  const look = async () => (++seen === 4 ? "there" : undefined);
  await poll({ ...options, look, tooLate, pauses: { first: 100, longest: 400, growth: 1.25 } });
  expect(pauses).toEqual([100, 125, 156.25]);
});

test("the last look is at the very end of the time", async () => {
  const { options } = clock();
  const elapsed: number[] = [];
  const look = async (ms: number) => {
    elapsed.push(ms);
    return undefined;
  };
  await expect(poll({ ...options, look, tooLate, timeout: 300 })).rejects.toThrow("not within 300");
  expect(elapsed).toEqual([0, 100, 250, 300]);
});

test.each(["before", "looking", "sleeping"])("aborted while %s: the reason is the signal's", async (when) => {
  const { options } = clock();
  const stop = new AbortController();
  const reason = new Error("enough");
  const stopAnd = async () => {
    stop.abort(reason);
    throw new Error("AbortError");
  };
  if (when === "before") stop.abort(reason);
  const look = when === "looking" ? stopAnd : async () => undefined;
  const sleep = when === "sleeping" ? stopAnd : options.sleep;
  await expect(poll({ ...options, look, sleep, tooLate, signal: stop.signal })).rejects.toBe(reason);
});

test("what a look throws ends it", async () => {
  const { options } = clock();
  const look = () => Promise.reject(new Error("refused"));
  await expect(poll({ ...options, look, tooLate })).rejects.toThrow("refused");
});

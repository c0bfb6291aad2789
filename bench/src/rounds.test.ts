import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { compare } from "./rounds.ts";

test("every contender's slice stands between two slices of the reference", async () => {
  const order: string[] = [];
  const contender = (name: string) => ({
    name,
    call: async () => {
      if (order.at(-1) !== name) order.push(name);
      await sleep(1);
    },
  });
  const result = await compare(contender("ref"), [contender("a"), contender("b")], { rounds: 2, slice: 3, atOnce: 2 });

  const warmUp = ["ref", "a", "b"];
  expect(order).toEqual([...warmUp, "ref", "a", "ref", "b", "ref", "a", "ref", "b", "ref"]);
  expect(result.standings.map(({ name }) => name)).toEqual(["a", "b"]);
});

test("a call that fails ends the comparison with its error", async () => {
  const failing = { name: "bad", call: () => Promise.reject(new Error("connection refused")) };
  await expect(compare(failing, [], { rounds: 1, slice: 5, atOnce: 3 })).rejects.toThrow("connection refused");
});

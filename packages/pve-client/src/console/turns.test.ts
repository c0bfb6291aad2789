import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

const moment = () => new Promise<void>((resolve) => setImmediate(resolve));

test("one after another on the same thing, whatever becomes of each; others meanwhile", async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await moment();
    seen.push(`${name} ends`);
    if (name === "a") throw new Error("a failed");
    return name;
  };
  const all = ["a", "b", "c"].map((name) => turns.take("118", work(name)));
  const other = turns.take("119", work("other"));
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(await other).toBe("other");
  expect(seen.filter((line) => !line.startsWith("other"))).toEqual(
    ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]),
  );
  expect(seen.indexOf("other begins")).toBeLessThan(seen.indexOf("a ends"));
});

test("who gives up while waiting is let go at once, and the next still waits for the first", async () => {
  const turns = new Turns();
  let finish = () => {};
  const first = turns.take("118", () => new Promise<void>((resolve) => (finish = resolve)));
  const { signal, abort } = withAbort();
  const second = turns.take("118", async () => "never", signal);
  let began = false;
  const third = turns.take("118", async () => {
    began = true;
  });
  abort();
  await expect(second).rejects.toThrow("enough");
  await moment();
  expect(began).toBe(false);
  finish();
  await Promise.all([first, third]);
  expect(began).toBe(true);
});

function withAbort() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error("enough")) };
}

import { expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { createLocks } from "./locks.ts";

const FILE = "/run/lock/lxc/pve-config-105.lock";

test("who waits gets the lock when it is let go", async () => {
  const locks = createLocks(fakeClock());
  const order: string[] = [];
  const first = locks.hold(FILE, 10, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    order.push("first");
  });
  const second = locks.hold(FILE, 10, () => order.push("second"));
  await Promise.all([first, second]);
  expect(order).toEqual(["first", "second"]);
  expect(locks.isHeld(FILE)).toBe(false);
});

test("who waits too long is told so, and the lock stays with its holder", async () => {
  const locks = createLocks(fakeClock());
  const release = locks.take(FILE);
  await expect(locks.hold(FILE, 10, () => {})).rejects.toMatchObject({
    status: 500,
    message: `can't lock file '${FILE}' - got timeout\n`,
  });
  expect(locks.isHeld(FILE)).toBe(true);
  release();
  expect(await locks.hold(FILE, 10, () => "mine")).toBe("mine");
});

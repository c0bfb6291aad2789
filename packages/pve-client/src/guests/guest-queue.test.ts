import { expect, test } from "vitest";
import { GuestQueue } from "./guest-queue.ts";

/** Work that notes when it begins, and ends when it is told. */
function workshop(queue: GuestQueue) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const put = (name: string, place: Parameters<GuestQueue["run"]>[0]) =>
    queue.run(place, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    ends.get(name)?.();
    await settle();
  };
  return { begun, put, end, settle };
}

test("one guest: one after another, in order; other guests meanwhile", async () => {
  const { begun, put, end, settle } = workshop(new GuestQueue());
  for (const name of ["a1", "a2", "a3"]) void put(name, { vmids: [105] });
  void put("b1", { vmids: [106] });
  await settle();
  expect(begun).toEqual(["a1", "b1"]);
  await end("a1");
  await end("a2");
  expect(begun).toEqual(["a1", "b1", "a2", "a3"]);
});

test.each([[1], [2], [3]])("%i at once on one storage", async (perStorage) => {
  const { begun, put, settle } = workshop(new GuestQueue({ perStorage }));
  for (let vmid = 100; vmid < 110; vmid++) void put(String(vmid), { vmids: [vmid], storages: ["nfs"] });
  await settle();
  expect(begun).toHaveLength(perStorage);
});

test("work on the same places in another order does not wait for ever", async () => {
  const queue = new GuestQueue({ perStorage: 1 });
  const done = Array.from({ length: 20 }, (_, index) =>
    queue.run(
      index % 2 ? { vmids: [1, 2], storages: ["a", "b"] } : { vmids: [2, 1, 1], storages: ["b", "a"] },
      async () => index,
    ),
  );
  expect(await Promise.all(done)).toHaveLength(20);
});

test("what fails does not stop the others", async () => {
  const queue = new GuestQueue();
  const failed = queue.run({ vmids: [1] }, () => Promise.reject(new Error("no")));
  const next = queue.run({ vmids: [1] }, async () => "yes");
  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("yes");
});

test.each([0, 1.5, Number.NaN])("perStorage %s is refused", (perStorage) => {
  expect(() => new GuestQueue({ perStorage })).toThrow("whole number from 1 on");
});

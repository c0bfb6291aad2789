import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createSimulator } from "../simulator.ts";

test("a log's pages", async () => {
  const simulator = createSimulator({ files: { "storage.cfg": "dir: local\n\tpath /a\n\tcontent vztmpl\n\n" } });
  const get = async (path: string) => {
    const response = await simulator.as("root@pam")(`https://pve1/api2/json/nodes/pve1${path}`);
    return { status: response.status, ...JSON.parse(await response.text()) };
  };
  const response = await simulator.as("root@pam")("https://pve1/api2/json/nodes/pve1/storage/local/oci-registry-pull", {
    method: "POST",
    body: new URLSearchParams({ reference: "alpine:3" }),
  });
  const { data: upid } = JSON.parse(await response.text());
  await setImmediate();
  const log = (query: string) => get(`/tasks/${encodeURIComponent(upid)}/log?${query}`);
  const numbers = async (query: string) => (await log(query)).data.map(({ n }: { n: number }) => n);
  expect((await log("")).total).toBe(5);
  expect(await numbers("limit=2")).toEqual([1, 2]);
  expect(await numbers("start=3&limit=9")).toEqual([4, 5]);
  expect(await numbers("start=1&limit=0")).toEqual([2, 3, 4, 5]);
  expect(await numbers("start=99")).toEqual([]);
  expect(await log("download=1")).toMatchObject({ status: 501, message: expect.stringContaining("not simulated") });
});

import { expect, test } from "vitest";
import { holderIn } from "./holder.ts";

const upid = (type: string, id: number | string) => `UPID:pve1:00004124:0004DA51:6B002B04:${type}:${id}:root@pam:`;

test.each<[string, unknown, string | undefined]>([
  ["nobody", [], undefined],
  ["a terminal", [{ upid: upid("vncproxy", 118) }], upid("vncproxy", 118)],
  ["a SPICE window", [{ upid: upid("spiceproxy", 118) }], upid("spiceproxy", 118)],
  ["another container's", [{ upid: upid("vncproxy", 119) }], undefined],
  ["another kind of task", [{ upid: upid("vzstart", 118) }, { upid: upid("vncshell", "") }], undefined],
  ["no list of tasks", { data: 1 }, undefined],
  ["no tasks", [null, { upid: "UPID:x" }, {}], undefined],
])("%s", (_name, tasks, want) => {
  expect(holderIn(tasks, 118)).toBe(want);
});

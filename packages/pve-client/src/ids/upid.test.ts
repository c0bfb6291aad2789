import { expect, test } from "vitest";
import { formatUpid, isUpid, parseUpid } from "./upid.ts";

const parts = {
  node: "gihyeon",
  pid: 0x2f9d,
  pstart: 0xdc5ea,
  starttime: 0x57500527,
  type: "vzcreate",
  id: "118",
  user: "hermes@pve!deploy",
};

test.each([
  { text: "UPID:gihyeon:00002F9D:000DC5EA:57500527:vzcreate:118:hermes@pve!deploy:", want: parts },
  {
    text: "UPID:n-1:00000001:1FFFFFFFF:00000000:aptupdate::root@pam:",
    want: {
      ...parts,
      node: "n-1",
      pid: 1,
      pstart: 0x1ffffffff,
      starttime: 0,
      type: "aptupdate",
      id: "",
      user: "root@pam",
    },
  },
])("reads and writes $text", ({ text, want }) => {
  expect(parseUpid(text)).toEqual(want);
  expect(formatUpid(parseUpid(text))).toBe(text);
  expect(isUpid(text)).toBe(true);
});

test("reads lower-case digits", () => {
  expect(parseUpid("UPID:n:00002f9d:000dc5ea:57500527:x::root@pam:").pid).toBe(0x2f9d);
});

test.each([
  ["no closing colon", "UPID:gihyeon:00002F9D:000DC5EA:57500527:vzcreate:118:root@pam"],
  ["short pid", "UPID:gihyeon:2F9D:000DC5EA:57500527:vzcreate:118:root@pam:"],
  ["pstart of ten digits", "UPID:gihyeon:00002F9D:00000DC5EA:57500527:vzcreate:118:root@pam:"],
  ["node that ends in a hyphen", "UPID:n-:00002F9D:000DC5EA:57500527:vzcreate:118:root@pam:"],
  ["slash in the id", "UPID:n:00002F9D:000DC5EA:57500527:x:a/b:root@pam:"],
  ["line behind", "UPID:n:00002F9D:000DC5EA:57500527:x:a:root@pam:\nx"],
  ["empty", ""],
])("refuses %s", (_, text) => {
  expect(() => parseUpid(text)).toThrow(`unable to parse worker upid '${text}'`);
  expect(isUpid(text)).toBe(false);
});

test.each([null, undefined, 7, {}])("%o is not a UPID", (value) => expect(isUpid(value)).toBe(false));

import { expect, test } from "vitest";
import { printResult } from "./print-result.ts";

test.each([
  [
    "a table, ids first",
    [
      { status: "running", vmid: 5 },
      { vmid: 105, name: "기" },
    ],
    "vmid  name  status\n5           running\n105   기\n",
  ],
  ["an empty list", [], "(none)\n"],
  ["a list of texts", ["a", "b"], "a\nb\n"],
  ["an object", { a: 1, long: { b: true } }, 'a     1\nlong  {"b":true}\n'],
  ["a text", "UPID", "UPID\n"],
  ["nothing", null, ""],
  ["what would drive a terminal", "\u001b[2Jx\ny", "\\u001b[2Jx\\ny\n"],
])("%s", (_name, value, want) => {
  expect(printResult(value, false)).toBe(want);
});

test("a table that is too wide for the terminal says what it leaves out", () => {
  const rows = [{ vmid: 105, name: "web", status: "running", maxmem: 2 * 1024 ** 3, uptime: 10 }];
  const head = "vmid  name  status";
  expect(printResult(rows, false, 27)).toBe(
    `${head}   maxmem\n105   web   running  2 GiB\n(not shown: uptime; all of it with --json)\n`,
  );
  expect(printResult(rows, false, 3).split("\n")[2]).toBe(
    "(not shown: name, status, maxmem, uptime; all of it with --json)",
  );
});

test("bytes in words, where it is sure that they are bytes", () => {
  const rows = [{ mem: 1536 * 1024, disk: 0, cpu: 4096, size: 1023 }];
  expect(printResult(rows, false).split("\n")[1]).toBe("1.5 MiB  0     4096  1023");
});

test("a long value is cut in a table, and whole in JSON", () => {
  const rows = [{ description: "x".repeat(100) }];
  expect(printResult(rows, false).split("\n")[1]).toBe(`${"x".repeat(59)}…`);
  expect(JSON.parse(printResult(rows, true))).toEqual(rows);
  expect(printResult(undefined, true)).toBe("null\n");
});

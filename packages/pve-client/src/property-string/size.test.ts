import { expect, test } from "vitest";
import { formatSize, parseSize } from "./size.ts";

test.each([
  ["8G", 8 * 1024 ** 3],
  ["512M", 512 * 1024 ** 2],
  ["4K", 4096],
  ["1T", 1024 ** 4],
  ["100", 100],
  ["0.5G", 512 * 1024 ** 2],
  ["0.3K", 307],
  ["8g", undefined],
  ["8GB", undefined],
  ["-1", undefined],
  ["", undefined],
])("reads %o as %o bytes", (text, want) => expect(parseSize(text)).toBe(want));

test.each([
  [8 * 1024 ** 3, "8G"],
  [512 * 1024 ** 2, "512M"],
  [1536 * 1024 ** 2, "1536M"],
  [2048 * 1024 ** 4, "2048T"],
  [100, "100"],
  [4096.9, "4K"],
  [0, "0T"],
])("writes %o bytes as %s", (bytes, want) => expect(formatSize(bytes)).toBe(want));

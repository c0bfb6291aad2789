import { expect, test } from "vitest";
import { archiveName } from "./archive-name.ts";

test.each<[Parameters<typeof archiveName>, string]>([
  [["lxc", 206, Date.UTC(2026, 10, 20, 11, 18, 17), "gzip"], "vzdump-lxc-206-2026_11_20-11_18_17.tar.gz"],
  [["lxc", 105, 0], "vzdump-lxc-105-1970_01_01-00_00_00.tar"],
  [["lxc", 105, 0, "0"], "vzdump-lxc-105-1970_01_01-00_00_00.tar"],
  [["lxc", 105, 0, "1"], "vzdump-lxc-105-1970_01_01-00_00_00.tar.lzo"],
  [["qemu", 300, 0, "zstd"], "vzdump-qemu-300-1970_01_01-00_00_00.vma.zst"],
])("%j", (given, name) => {
  expect(archiveName(...given)).toBe(name);
});

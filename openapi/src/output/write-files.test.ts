import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findDifferent, writeFiles } from "./write-files.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-"));
});

afterEach(() => rm(folder, { recursive: true }));

const file = (name: string, text: string) => ({ path: join(folder, name), text });

describe("writeFiles", () => {
  it("writes what is missing or different, and leaves alone what is right", async () => {
    await writeFile(join(folder, "right"), "right");
    await writeFile(join(folder, "wrong"), "old");
    const before = await stat(join(folder, "right"));
    const files = [file("right", "right"), file("wrong", "new"), file("deep/er/missing", "made")];
    expect((await findDifferent(files)).map(({ path }) => path)).toEqual([files[1]?.path, files[2]?.path]);
    expect(await writeFiles(files)).toEqual([files[1]?.path, files[2]?.path]);
    expect((await stat(join(folder, "right"))).ino).toBe(before.ino);
    expect(await readFile(join(folder, "wrong"), "utf8")).toBe("new");
    expect(await readFile(join(folder, "deep/er/missing"), "utf8")).toBe("made");
    expect(await findDifferent(files)).toEqual([]);
  });

  it("touches none when one cannot be written, and leaves no temporary files", async () => {
    await writeFile(join(folder, "first"), "old");
    await writeFile(join(folder, "blocked"), "a file, not a folder");
    await expect(writeFiles([file("first", "new"), file("blocked/second", "new")])).rejects.toThrow();
    expect(await readFile(join(folder, "first"), "utf8")).toBe("old");
    expect((await readdir(folder)).sort()).toEqual(["blocked", "first"]);
  });

  it("says so when a folder stands where the file should", async () => {
    await mkdir(join(folder, "taken"));
    await expect(writeFiles([file("taken", "new")])).rejects.toThrow(/EISDIR/);
  });
});

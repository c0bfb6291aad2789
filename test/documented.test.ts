import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const script = new URL("../.ci/documented.mjs", import.meta.url).href;
const { undocumented }: { undocumented(entries: readonly string[]): string[] } = await import(script);

const folder = await mkdtemp(join(tmpdir(), "documented-"));
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["a function", "export function f() {}", ["f"]],
  ["a function with its comment", "/** Does. */\nexport function f() {}", []],
  ["a type", "export type T = string;", ["T"]],
  ["an interface", "export interface I { a: string }", ["I"]],
  ["a constant", "export const c = 1;", ["c"]],
  ["a comment that says nothing", "/** */\nexport const c = 1;", ["c"]],
  ["a method of a class", "/** Is. */\nexport class C { m() {} #p() {} }", ["m"]],
  ["what is not exported", "function f() {}\nexport {};", []],
  ["what comes from another file", 'export { inner } from "./inner.ts";', ["inner"]],
])("%s", async (name, text, want) => {
  await writeFile(join(folder, "inner.ts"), "export const inner = 1;\n");
  const entry = join(folder, `${name.replaceAll(" ", "-")}.ts`);
  await writeFile(entry, text);
  expect(undocumented([entry]).map((place) => place.split(" ").at(-1))).toEqual(want);
});

test("an entry that is not there is no success", () => {
  expect(() => undocumented([join(folder, "none.ts")])).toThrow("exports nothing, or is not there");
});

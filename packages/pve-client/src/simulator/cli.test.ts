import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "./cli.ts";

function terminal() {
  const said: string[] = [];
  const complained: string[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const write = (text: string) => {
    said.push(text);
    stop();
  };
  return { said, complained, write, complain: (text: string) => void complained.push(text), stopped };
}

test("it says where it listens, its fingerprint, and how to log in", async () => {
  const one = terminal();
  expect(await main(["--port", "0"], one)).toBe(0);
  expect(one.said.join("")).toMatch(
    /^listening on https:\/\/127\.0\.0\.1:\d+\nfingerprint (?:[0-9A-F]{2}:){31}[0-9A-F]{2}\nlog in: {2}curl .*\/access\/ticket\n$/,
  );
});

test.each([
  [["--port", "many"], /^--port: expected a number from 0 to 65535, got 'many'/],
  [["--prot", "1"], /Unknown option '--prot'/],
  [["--fixture", "/nowhere"], /\/nowhere: there is no such file or directory/],
])("%j is refused", async (argv, message) => {
  const one = terminal();
  expect(await main(argv, one)).toBe(2);
  expect(one.complained.join("")).toMatch(message);
  expect(one.said).toEqual([]);
});

test("a fixture with an unknown key is refused by name", async () => {
  const root = await mkdtemp(join(tmpdir(), "pve-"));
  await writeFile(join(root, "f.json"), '{"nodez":"pve1"}');
  const one = terminal();
  expect(await main(["--port", "0", "--fixture", join(root, "f.json")], one)).toBe(2);
  expect(one.complained.join("")).toContain("nodez: unknown key");
  await rm(root, { recursive: true });
});

test("--help tells what there is", async () => {
  const one = terminal();
  expect(await main(["--help"], one)).toBe(0);
  expect(one.said.join("")).toContain("--fixture PATH");
});

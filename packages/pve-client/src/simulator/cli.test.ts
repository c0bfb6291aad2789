import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
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

test("--out gets the files of the cluster, as they are when it ends", async () => {
  const root = await mkdtemp(join(tmpdir(), "pve-"));
  const out = join(root, "after");
  const files = { "user.cfg": "user:root@pam:1:0::::::\n\n\n\n\n", "nodes/pve1/lxc/105.conf": "hostname: a\n" };
  await writeFile(join(root, "f.json"), JSON.stringify({ files, tokens: { "root@pam!ci": "s" } }));
  const one = terminal();
  expect(await main(["--port", "0", "--fixture", join(root, "f.json"), "--out", out], one)).toBe(0);
  expect(one.said.at(-1)).toBe(`written to ${out}\n`);
  expect(await readFile(join(out, "nodes/pve1/lxc/105.conf"), "utf8")).toBe("hostname: a\n");
  expect((await stat(join(out, "priv/token.cfg"))).mode & 0o777).toBe(0o600);
  const two = terminal();
  expect(await main(["--port", "0", "--out", out], two)).toBe(2);
  expect(two.complained.join("")).toContain("after: is not empty; give a new directory");
  await rm(root, { recursive: true });
});

test("--help tells what there is", async () => {
  const one = terminal();
  expect(await main(["--help"], one)).toBe(0);
  expect(one.said.join("")).toContain("--fixture PATH");
});

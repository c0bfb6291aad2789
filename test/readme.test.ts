import { access, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");

const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "packages/pve-client/README.md",
  "docs/shapes/bare-metal-pet.md",
  "docs/shapes/docker-profiles.md",
  "docs/shapes/nixos-container.md",
  "docs/shapes/nixos-native.md",
  "docs/shapes/oci-lxc.md",
  "docs/shapes/portainer-stack.md",
  "docs/client.md",
];

/** The fenced blocks of a page: language, text, and the file named in the comment above the fence. */
function blocks(page: string): readonly { file: string | undefined; language: string; text: string }[] {
  const fence = /(?:<!-- (\S+) -->\n)?```(\w+)\n([\s\S]*?)```/g;
  return [...page.matchAll(fence)].map(([, file, language = "", text = ""]) => ({ file, language, text }));
}

describe.each(pages)("%s", (path) => {
  test("every TypeScript block is a program that examples/ compiles and runs", async () => {
    for (const { file, language, text } of blocks(await read(path))) {
      if (language !== "ts") continue;
      expect(file, `a block without its file:\n${text}`).toMatch(/^examples\/[a-z-]+\.ts$/);
      expect(text).toBe(await read(file ?? ""));
    }
  });

  test("every pnpm command in a shell block is a script that exists", async () => {
    const manifest: { packageManager: string; scripts: Record<string, string> } = JSON.parse(
      await read("package.json"),
    );
    const deploy: { scripts: Record<string, string> } = JSON.parse(await read("packages/hermes-deploy/package.json"));
    const ownCommands = ["install", "add", "exec"];

    const shell = blocks(await read(path)).filter(({ language }) => language === "sh");
    for (const line of shell.flatMap(({ text }) => text.split("\n"))) {
      const [, version, filter, script] = /\bpnpm(@\S+)?(?: --filter (\S+))? ([\w:-]+)/.exec(line) ?? [];
      if (script === undefined || ownCommands.includes(script)) continue;
      if (version !== undefined) expect(`pnpm${version}`).toBe(manifest.packageManager);
      expect(Object.keys(filter === "hermes-deploy" ? deploy.scripts : manifest.scripts), line).toContain(script);
    }
  });

  test("every link to a file leads somewhere", async () => {
    const links = [...(await read(path)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
    const folder = new URL(path, root);
    const missing: string[] = [];
    for (const link of links) await access(new URL(link, folder)).catch(() => missing.push(link));
    expect(missing).toEqual([]);
  });
});

test("CI runs the README's test command", async () => {
  const [start, tests] =
    blocks(await read("README.md"))[0]
      ?.text.trim()
      .split("\n") ?? [];
  expect(start).toBe("npx -y pnpm@10.34.9 --filter hermes-deploy start");
  expect(tests).toBe("npx -y pnpm@10.34.9 test");
  const ci = (await read(".ci/run")).split("\n");
  expect(ci).toContain("pnpm=(npx -y pnpm@10.34.9)");
  expect(ci.filter((line) => /^"\$\{pnpm\[@\]\}" test /.test(line))).toHaveLength(1);
});

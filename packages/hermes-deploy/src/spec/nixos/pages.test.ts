import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { openNix } from "../../../test/nix-instantiate.ts";
import { exampleText, problemsOf } from "../../../test/nixos-spec.ts";
import { agentOptions, backend, ociContainer } from "./options.ts";

const nix = openNix();
afterAll(() => nix?.close());

describe.each(["nixos-native", "nixos-container"] as const)("the page of %s", (shape) => {
  const page = readFileSync(new URL(`../../../../../docs/shapes/${shape}.md`, import.meta.url), "utf8");
  const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);

  test("what it shows of a spec is right", () => {
    for (const text of blocks("yaml")) {
      expect(problemsOf(exampleText(shape, [/^nixos:[\s\S]*?(?=^verify:)/m, text])), text).toEqual([]);
    }
    expect(blocks("yaml")).not.toEqual([]);
  });

  test("what it shows of Nix parses", () => {
    const texts = blocks("nix");
    if (texts.length > 0) nix?.parse(texts);
  });

  test("the options that it names are there", () => {
    const known = Object.keys({ ...agentOptions, ...backend.shape, ...ociContainer.shape });
    const named = [...page.matchAll(/`(extra\w+|environmentFiles|hermesHomeFiles|authFile\w*|addTo\w+)`/g)];
    expect(named).not.toEqual([]);
    for (const [, name] of named) expect(known).toContain(name);
  });
});

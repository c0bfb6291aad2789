import { expect, test } from "vitest";
import { examplePath } from "../src/cli/example.ts";
import { openHomelab } from "./homelab-world.ts";
import { exampleFiles, type exampleText } from "./nixos-spec.ts";
import { told } from "./told.ts";

const exampleFile = exampleFiles();

/** Edits of the examples, and what they are called. */
const EDITS: readonly { readonly edit: string; readonly only?: "nixos-container"; readonly change: Change }[] = [
  { edit: "the settings", change: ["addToSystemPackages: true", "addToSystemPackages: false"] },
  {
    edit: "another revision of Hermes",
    change: [/^nixos:$/m, "nixos:\n  module: github:NousResearch/hermes-agent/v2026.9.24"],
  },
  { edit: "the environment", only: "nixos-container", change: ["TZ: Europe/Berlin", "TZ: Asia/Seoul"] },
  { edit: "the image", only: "nixos-container", change: ["image: ubuntu:24.04", "image: debian:13"] },
  { edit: "options for docker create", only: "nixos-container", change: ["--memory=4g", "--memory=5g"] },
  { edit: "the place of a mount", only: "nixos-container", change: ["path: /work", "path: /srv/work"] },
];

type Change = Parameters<typeof exampleText>[1];

test.each(["nixos-native", "nixos-container"] as const)("%s: the plan says what an edit does", async (shape) => {
  const { run } = openHomelab();
  const applied = await run(["apply", examplePath(shape), "--yes", "--json"]);
  expect(applied.code, applied.output).toBe(0);
  const plans: string[] = [];
  for (const { edit, change } of EDITS.filter(({ only = shape }) => only === shape)) {
    plans.push(`== ${edit}\n${told(await run(["plan", exampleFile(shape, change), "--json"]))}`);
  }
  await expect(plans.join("\n")).toMatchFileSnapshot(`golden/${shape}.edits.txt`);
});

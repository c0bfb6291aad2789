import { expect, test } from "vitest";
import { healthyNixos } from "../../../test/healthy-nixos.ts";
import { exampleText, nixosSpec } from "../../../test/nixos-spec.ts";
import type { ObservedInside } from "../inside.ts";
import { nixosHints } from "./hints.ts";

const SHAPES = ["nixos-native", "nixos-container"] as const;

type Change = Partial<Pick<ObservedInside, "tools" | "services">>;

test.each(SHAPES)("%s, everything right: only what is refused here", (shape) => {
  const spec = nixosSpec(exampleText(shape));
  expect(nixosHints(spec, healthyNixos(spec))).toEqual([expect.stringMatching(/^refused because NixOS manages/)]);
});

const ROWS: readonly { name: string; only?: (typeof SHAPES)[number]; change: Change; want: RegExp }[] = [
  { name: "service", change: { services: { "hermes-agent": { state: "failed", current: true } } }, want: /journalctl/ },
  { name: "no service", change: { services: {} }, want: /journalctl/ },
  { name: "generation", change: { tools: { system: "/nix/store/older" } }, want: /switch-to-configuration switch/ },
  {
    name: "old version",
    change: { tools: { started: "before-the-newest-generation" } },
    want: /--version.*systemctl restart/,
  },
  { name: "identity", only: "nixos-container", change: { tools: { identity: "0" } }, want: /anew.*is lost: take back/ },
  {
    name: "root of the store",
    only: "nixos-container",
    change: { tools: { "gc-root": "/gone" } },
    want: /collect-garbage may/,
  },
  { name: "owner", change: { tools: { "state-dir": "2770:root:root" } }, want: /^permission denied in the state/ },
  { name: "mode", change: { tools: { "state-dir": "700:hermes:hermes" } }, want: /^permission denied in the state/ },
  { name: "disk", change: { tools: { "free-gib": "2" } }, want: /nix-collect-garbage -d/ },
];

test.each(
  ROWS.flatMap((row) => SHAPES.filter((shape) => shape === (row.only ?? shape)).map((shape) => ({ shape, ...row }))),
)("$shape: $name", ({ shape, change, want }) => {
  const spec = nixosSpec(exampleText(shape));
  const right = healthyNixos(spec);
  const inside = { ...right, ...change, tools: { ...right.tools, ...change.tools } };
  const hints = nixosHints(spec, inside).filter((hint) => !hint.startsWith("refused"));
  expect(hints).toEqual([expect.stringMatching(want)]);
});

test("what could not be seen is no trouble", () => {
  const spec = nixosSpec(exampleText("nixos-container"));
  const { tools: _, ...seen } = healthyNixos(spec);
  expect(nixosHints(spec, { ...seen, tools: {} })).toEqual([]);
});

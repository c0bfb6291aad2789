import { expect, test } from "vitest";
import { exampleText, nixosSpec } from "../../../test/nixos-spec.ts";
import type { ObservedInside } from "../inside.ts";
import { identityFacts } from "./agent-options.ts";
import { nixosHints } from "./hints.ts";
import { containerIdentity } from "./identity.ts";

const SHAPES = ["nixos-native", "nixos-container"] as const;

type Change = Partial<Pick<ObservedInside, "tools" | "services">>;

/** What the probe sees of a guest in which everything is right. */
function healthy(spec: ReturnType<typeof nixosSpec>): ObservedInside {
  const facts = identityFacts(spec);
  return {
    network: true,
    tools: {
      nixos: "25.11",
      system: "/nix/store/a-system",
      profile: "/nix/store/a-system",
      "managed-by": "nixos",
      "state-dir": "2770:hermes:hermes",
      "free-gib": "23",
      package: "/nix/store/b-hermes-agent",
      "gc-root": "/nix/store/b-hermes-agent",
      ...(facts === undefined ? {} : { identity: containerIdentity(facts) }),
    },
    files: {},
    mounts: {},
    services: { "hermes-agent": { state: "active", current: true } },
  };
}

test.each(SHAPES)("%s, everything right: only what is refused here", (shape) => {
  const spec = nixosSpec(exampleText(shape));
  expect(nixosHints(spec, healthy(spec))).toEqual([expect.stringMatching(/^refused because NixOS manages/)]);
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
  const right = healthy(spec);
  const inside = { ...right, ...change, tools: { ...right.tools, ...change.tools } };
  const hints = nixosHints(spec, inside).filter((hint) => !hint.startsWith("refused"));
  expect(hints).toEqual([expect.stringMatching(want)]);
});

test("what could not be seen is no trouble", () => {
  const spec = nixosSpec(exampleText("nixos-container"));
  const { tools: _, ...seen } = healthy(spec);
  expect(nixosHints(spec, { ...seen, tools: {} })).toEqual([]);
});

import { expect, test } from "vitest";
import { healthyNixos } from "../../../test/healthy-nixos.ts";
import { exampleText, nixosSpec } from "../../../test/nixos-spec.ts";
import type { FileState } from "../../render/compare-files.ts";
import type { ObservedInside } from "../inside.ts";
import { identityFacts } from "./agent-options.ts";
import { containerIdentity, type IdentityFacts, type IdentitySchema } from "./identity.ts";
import { CONFIGURATION_FILE, FLAKE_FILE } from "./layout.ts";
import { nixosWork } from "./work.ts";

const spec = nixosSpec(exampleText("nixos-container"));
const facts = identityFacts(spec);
const right = healthyNixos(spec);

/** The identity that a container has which was made from other facts, or by another module. */
function identity(change: Partial<IdentityFacts>, schema?: IdentitySchema): string {
  if (facts === undefined) throw new Error("the example is no nixos-container");
  return containerIdentity({ ...facts, ...change }, schema);
}

type Row = {
  readonly name: string;
  readonly tools?: Readonly<Record<string, string>>;
  readonly inside?: Partial<ObservedInside>;
  readonly files?: Readonly<Record<string, FileState>>;
  /** Of each work that is due: its id, and what its reason says. */
  readonly want: readonly (readonly [string, RegExp])[];
};

const edited = { [FLAKE_FILE]: "same", [CONFIGURATION_FILE]: "different" } as const;
const otherModule = { [FLAKE_FILE]: "different", [CONFIGURATION_FILE]: "same" } as const;
const written = ["write-files", /is not as the spec says/] as const;

test.each<Row>([
  { name: "everything as it should be", want: [] },
  { name: "no network", inside: { network: false }, want: [["wait-network", /no address/]] },
  {
    name: "never switched",
    inside: { manifest: undefined, services: {} },
    want: [["rebuild", /^the system was never switched/]],
  },
  {
    name: "files written, and killed before the switch",
    inside: { services: { "hermes-agent": { state: "active", current: false } } },
    want: [["rebuild", /^the system runs with other files/]],
  },
  {
    name: "another generation",
    tools: { system: "/nix/store/older" },
    want: [["rebuild", /^the newest generation of the system is not the one that runs/]],
  },
  {
    name: "rolled back by hand",
    tools: { system: "/nix/store/older", profile: "/nix/store/older" },
    want: [["rebuild", /^the system is another one than the last apply switched to; container hermes-agent is kept$/]],
  },
  {
    name: "another service",
    inside: { services: { other: { state: "active", current: true } } },
    want: [["rebuild", /^there is no service hermes-agent/]],
  },
  {
    name: "ended",
    inside: { services: { "hermes-agent": { state: "failed", current: true } } },
    want: [["start-hermes", /^hermes-agent is failed$/]],
  },
  {
    name: "an edit beside the container",
    files: edited,
    want: [written, ["rebuild", /is kept: this edit takes effect without recreating it$/]],
  },
  {
    name: "another image",
    tools: { image: "debian:13", identity: identity({ image: "debian:13" }) },
    files: edited,
    want: [
      written,
      [
        "rebuild",
        /is recreated, and its apt\/pip\/npm layer dropped, because the image debian:13 becomes ubuntu:24.04$/,
      ],
    ],
  },
  {
    name: "another image, and other options",
    tools: { image: "debian:13", identity: identity({ image: "debian:13", extraOptions: [] }) },
    files: edited,
    want: [written, ["rebuild", /becomes ubuntu:24.04, and extraVolumes, extraOptions or mounts have changed$/]],
  },
  {
    name: "other volumes",
    tools: { identity: identity({ extraVolumes: [] }) },
    files: edited,
    want: [written, ["rebuild", /dropped, because extraVolumes, extraOptions or mounts have changed$/]],
  },
  {
    name: "the module of before, with its own schema",
    tools: { identity: identity({}, 3) },
    files: edited,
    want: [written, ["rebuild", /is kept/]],
  },
  {
    name: "a module with another schema comes",
    tools: { identity: identity({}, 3) },
    files: otherModule,
    want: [written, ["rebuild", /dropped, because Hermes' module now computes its identity in another way$/]],
  },
  {
    name: "the oldest module, and an edit of the environment",
    tools: { identity: identity({ environment: {} }, "without number") },
    files: edited,
    want: [written, ["rebuild", /is recreated/]],
  },
])("$name", ({ tools, inside, files = {}, want }) => {
  const seen = { ...right, ...inside, tools: { ...right.tools, ...tools } };
  const works = nixosWork(spec, seen, files);
  expect(works.map(({ id, reason }) => [id, reason])).toEqual(
    want.map(([id, reason]) => [id, expect.stringMatching(reason)]),
  );
});

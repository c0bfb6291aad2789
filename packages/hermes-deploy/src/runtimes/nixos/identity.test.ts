import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { openNix } from "../../../test/nix-instantiate.ts";
import { containerIdentity, type IdentityFacts, judgeIdentity } from "./identity.ts";
import { printNix } from "./nix-literal.ts";

const nix = openNix();
afterAll(() => nix?.close());

const plain: IdentityFacts = { image: "ubuntu:24.04", extraVolumes: [], extraOptions: [] };
const projects: IdentityFacts = {
  image: "ubuntu:24.04",
  extraVolumes: ["/home/user/projects:/projects:rw"],
  extraOptions: ["--gpus", "all"],
};

// As Nix 2.8 has computed them from the module's expression.
test.each([
  [plain, "389e07351243f24a78e2f7796b5b5c3d1185e2d92141d208ac916a89efeb7c09"],
  [projects, "885f8344163de652ca81caadb8641eb7f0db0e644b120cc195b14c0a8876323c"],
])("the identity of %j", (facts, want) => {
  expect(containerIdentity(facts)).toBe(want);
});

const words = fc.array(fc.stringMatching(/^[\w@%+=:,./-]+$/), { maxLength: 4 });

test("the module's own expression gives the same", () => {
  fc.assert(
    fc.property(
      fc.record({ image: fc.stringMatching(/^[a-z0-9./:-]+$/), extraVolumes: words, extraOptions: words }),
      (facts) => {
        const inNix = (schema: number) =>
          `builtins.hashString "sha256" (builtins.toJSON ${printNix({ schema, ...facts })})`;
        expect(containerIdentity(facts, 3)).not.toBe(containerIdentity(facts, 4));
        if (nix === undefined) return;
        expect(nix.evaluate(`[ (${inNix(3)}) (${inNix(4)}) ]`)).toEqual([
          containerIdentity(facts, 3),
          containerIdentity(facts, 4),
        ]);
      },
    ),
    { numRuns: 30 },
  );
});

describe("what becomes of the container", () => {
  test.each([
    { seen: containerIdentity(plain), want: { fate: "kept" } },
    { seen: containerIdentity(projects), want: { fate: "recreated", why: "edited" } },
    { seen: containerIdentity(plain, 3), want: { fate: "recreated", why: "other schema" } },
    { seen: "", want: { fate: "recreated", why: "edited" } },
  ])("$want", ({ seen, want }) => {
    expect(judgeIdentity(plain, seen)).toEqual(want);
  });
});

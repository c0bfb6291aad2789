import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { openNix } from "../../../test/nix-instantiate.ts";
import { containerIdentity, IDENTITY_SCHEMAS, type IdentityFacts, judgeIdentity } from "./identity.ts";
import { printNix } from "./nix-literal.ts";

const nix = openNix();
afterAll(() => nix?.close());

const plain: IdentityFacts = {
  image: "ubuntu:24.04",
  extraVolumes: [],
  extraOptions: [],
  environment: {},
  environmentFiles: ["/run/secrets/hermes-env"],
};
const projects: IdentityFacts = {
  ...plain,
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
const manyFacts = fc.record({
  image: fc.stringMatching(/^[a-z0-9./:-]+$/),
  extraVolumes: words,
  extraOptions: words,
  environment: fc.dictionary(fc.stringMatching(/^[A-Za-z_]\w*$/), fc.stringMatching(/^[^\p{C}\u2028\u2029]*$/u)),
  environmentFiles: words,
});

test("the module's own expressions give the same, whichever of the schemas it has", () => {
  const samples = fc.sample(manyFacts, 60);
  const ours = samples.map((facts) => IDENTITY_SCHEMAS.map((schema) => containerIdentity(facts, schema)));
  for (const identities of ours) expect(new Set(identities).size).toBe(IDENTITY_SCHEMAS.length);
  const inNix = `let
    identity = facts: builtins.hashString "sha256" (builtins.toJSON facts);
    new = schema: facts: { inherit schema; inherit (facts) image extraVolumes extraOptions; };
  in map (facts: [ (identity (new 4 facts)) (identity (new 3 facts)) (identity facts) ]) ${printNix(samples)}`;
  if (nix !== undefined) expect(nix.evaluate(inNix)).toEqual(ours);
});

describe("what becomes of the container", () => {
  const kept = { fate: "kept" };
  const edited = { fate: "recreated", why: "edited" };
  test.each<{ name: string; seen: string; sameModule?: boolean; want: unknown }>([
    { name: "nothing edited", seen: containerIdentity(plain), want: kept },
    { name: "volumes and options edited", seen: containerIdentity(projects), want: edited },
    { name: "image edited", seen: containerIdentity({ ...plain, image: "debian:13" }), want: edited },
    { name: "environment edited", seen: containerIdentity({ ...plain, environment: { TZ: "UTC" } }), want: kept },
    {
      name: "environment edited, the oldest module",
      seen: containerIdentity({ ...plain, environment: { TZ: "UTC" } }, "without number"),
      want: edited,
    },
    { name: "another module comes, same schema", seen: containerIdentity(plain), sameModule: false, want: kept },
    { name: "the older module stays", seen: containerIdentity(plain, 3), want: kept },
    {
      name: "a newer module comes",
      seen: containerIdentity(plain, 3),
      sameModule: false,
      want: { fate: "recreated", why: "other schema" },
    },
    { name: "nothing is known of it", seen: "", want: edited },
  ])("$name", ({ seen, sameModule = true, want }) => {
    expect(judgeIdentity(plain, seen, sameModule)).toEqual(want);
  });
});

import { expect, test } from "vitest";
import { type PulledImageSeen, pulledImage } from "./pulled-image.ts";

const A = `sha256:${"a".repeat(64)}`;
const B = `sha256:${"b".repeat(64)}`;
const STAYS = "docker.io/nousresearch/hermes-agent:v2026.9.24";
const MOVES = "docker.io/nousresearch/hermes-agent:latest";
const fresh: PulledImageSeen = { wanted: undefined, made: false, noted: undefined, registry: { digest: A } };

interface Row {
  readonly name: string;
  readonly reference?: string;
  readonly seen: Partial<PulledImageSeen>;
  readonly digest: string | undefined;
  readonly facts: readonly (readonly [string, RegExp])[];
}

test.each<Row>([
  { name: "the registry knows it", seen: {}, digest: A, facts: [["good", /is sha256:a+; the notes will say so$/]] },
  {
    name: "the registry knows it, and the tag moves",
    reference: MOVES,
    seen: {},
    digest: A,
    facts: [["warning", /is sha256:a+ now, and the tag latest moves with every release/]],
  },
  { name: "it is what the spec wants", seen: { wanted: A }, digest: A, facts: [["good", /as the spec wants$/]] },
  {
    name: "it is what the spec wants, though the tag moves",
    reference: MOVES,
    seen: { wanted: A },
    digest: A,
    facts: [["good", /as the spec wants$/]],
  },
  {
    name: "the tag was pushed again",
    seen: { wanted: B },
    digest: B,
    facts: [["problem", /the registry has sha256:a+ under v2026\.9\.24, and the spec wants sha256:b+/]],
  },
  {
    name: "the registry does not answer",
    seen: { registry: { none: "it cannot be asked" } },
    digest: undefined,
    facts: [["unknown", /is not known: it cannot be asked$/]],
  },
  {
    name: "nobody was asked, and the spec wants one",
    seen: { registry: undefined, wanted: A },
    digest: A,
    facts: [["warning", /is not known: the registry was not asked$/]],
  },
  {
    name: "the notes know it, whatever the registry has by now",
    seen: { made: true, noted: A, registry: { digest: B } },
    digest: A,
    facts: [["good", /is sha256:a+, as the container's notes say$/]],
  },
  {
    name: "the container was made from another one than the spec wants by now",
    seen: { made: true, noted: A, wanted: B },
    digest: B,
    facts: [["problem", /the container was made from sha256:a+/]],
  },
  { name: "the notes do not know it", seen: { made: true }, digest: undefined, facts: [] },
  {
    name: "the notes do not know it, and the spec wants one",
    seen: { made: true, wanted: A },
    digest: A,
    facts: [["warning", /its container's notes do not say$/]],
  },
])("$name", ({ reference = STAYS, seen, digest, facts }) => {
  const pulled = pulledImage(reference, { ...fresh, ...seen });
  expect(pulled.digest).toBe(digest);
  expect(pulled.facts).toEqual(
    facts.map(([state, said]) => expect.objectContaining({ state, said: expect.stringMatching(said) })),
  );
});

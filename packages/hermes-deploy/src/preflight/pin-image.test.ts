import { expect, test } from "vitest";
import { isMoving, parseImageRef } from "./image-ref.ts";
import { pinImage } from "./pin-image.ts";

const A = `sha256:${"a".repeat(64)}`;
const B = `sha256:${"b".repeat(64)}`;
const NAME = "nousresearch/hermes-agent";

test.each([
  {
    given: "hermes",
    want: { registry: "registry-1.docker.io", repository: "library/hermes", tag: "latest", name: "hermes" },
  },
  { given: `${NAME}:v1`, want: { registry: "registry-1.docker.io", repository: NAME, tag: "v1", name: NAME } },
  {
    given: `${NAME}@${A}`,
    want: { registry: "registry-1.docker.io", repository: NAME, tag: "latest", digest: A, name: NAME },
  },
  {
    given: "docker.io/nous/h:1",
    want: { registry: "registry-1.docker.io", repository: "nous/h", tag: "1", name: "docker.io/nous/h" },
  },
  {
    given: `ghcr.io/nous/h:1@${A}`,
    want: { registry: "ghcr.io", repository: "nous/h", tag: "1", digest: A, name: "ghcr.io/nous/h" },
  },
  {
    given: "localhost:5000/h",
    want: { registry: "localhost:5000", repository: "h", tag: "latest", name: "localhost:5000/h" },
  },
])("$given", ({ given, want }) => expect(parseImageRef(given)).toEqual(want));

test.each([
  ["latest", true],
  ["stable", true],
  ["main", true],
  ["v2026", true],
  ["1.2", true],
  ["1.2.3", false],
  ["v2026.9.24", false],
])("the tag %s moves: %s", (tag, want) => expect(isMoving(tag)).toBe(want));

const there = (digest: string, tag = "v2026.9.24") => `${NAME}:${tag}@${digest}`;

const rows: {
  name: string;
  written: string;
  there?: string;
  registry?: { digest: string } | { none: string };
  image: string;
  facts: [string, RegExp][];
}[] = [
  {
    name: "a digest in the spec",
    written: there(A),
    there: there(B),
    registry: { digest: B },
    image: there(A),
    facts: [["good", /pinned/]],
  },
  {
    name: "a tag, nothing there yet",
    written: `${NAME}:v2026.9.24`,
    registry: { digest: A },
    image: there(A),
    facts: [
      [
        "warning",
        /is taken as sha256:a+: that is what the registry has now, and the tag v2026.9.24 may be pushed again/,
      ],
    ],
  },
  {
    name: "a tag that moves",
    written: `${NAME}:latest`,
    registry: { digest: A },
    image: there(A, "latest"),
    facts: [["warning", /the tag latest moves with every release/]],
  },
  {
    name: "no tag at all",
    written: NAME,
    registry: { digest: A },
    image: there(A, "latest"),
    facts: [["warning", /latest moves/]],
  },
  {
    name: "what runs stays",
    written: `${NAME}:v2026.9.24`,
    there: there(A),
    registry: { digest: A },
    image: there(A),
    facts: [["warning", /that is what the container has since it was set up/]],
  },
  {
    name: "what runs stays although the tag was pushed again, and that is said",
    written: `${NAME}:latest`,
    there: there(A, "latest"),
    registry: { digest: B },
    image: there(A, "latest"),
    facts: [
      ["warning", /since it was set up/],
      ["warning", /another image under latest by now: sha256:b+/],
    ],
  },
  {
    name: "another tag in the spec is another image",
    written: `${NAME}:v2026.9.24`,
    there: there(B, "v2026.9.14"),
    registry: { digest: A },
    image: there(A),
    facts: [["warning", /the registry has now/]],
  },
  {
    name: "the registry does not answer, but the container knows",
    written: `${NAME}:v2026.9.24`,
    there: there(A),
    registry: { none: "it cannot be asked" },
    image: there(A),
    facts: [["warning", /since it was set up/]],
  },
  {
    name: "nobody knows",
    written: `${NAME}:v2026.9.24`,
    registry: { none: "registry-1.docker.io cannot be asked: no answer" },
    image: `${NAME}:v2026.9.24`,
    facts: [
      [
        "warning",
        /is not pinned, and the tag v2026.9.24 may be pushed again: registry-1.docker.io cannot be asked: no answer/,
      ],
    ],
  },
  {
    name: "nobody was asked",
    written: `${NAME}:main`,
    image: `${NAME}:main`,
    facts: [["warning", /the registry was not asked/]],
  },
];

test.each(rows)("$name", ({ written, there: seen, registry, image, facts }) => {
  const pinned = pinImage(written, { there: seen, registry });
  expect(pinned.image).toBe(image);
  expect(pinned.facts).toEqual(
    facts.map(([state, said]) => expect.objectContaining({ state, said: expect.stringMatching(said) })),
  );
});

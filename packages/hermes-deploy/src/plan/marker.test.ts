import { expect, test } from "vitest";
import { printMarker, readMarker } from "./marker.ts";

test.each([
  { given: "Some words\n\nhermes-deploy: shape=docker-lxc\n", want: { shape: "docker-lxc", adopted: false } },
  { given: "hermes-deploy: shape=docker-lxc adopted", want: { shape: "docker-lxc", adopted: true } },
  { given: "see hermes-deploy: shape=docker-lxc", want: undefined },
  { given: "hermes-deploy: shape=docker-lxc and more", want: undefined },
  { given: "", want: undefined },
  { given: undefined, want: undefined },
])("$given", ({ given, want }) => {
  expect(readMarker(given)).toEqual(want);
  if (want !== undefined) expect(readMarker(printMarker(want))).toEqual(want);
});

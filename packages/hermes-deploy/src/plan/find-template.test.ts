import { expect, test } from "vitest";
import { findTemplate } from "./find-template.ts";

const file = (name: string) => `${name}_amd64.tar.zst`;
const local = (name: string) => `local:vztmpl/${file(name)}`;
const offered = (...names: string[]) => names.map((name) => ({ template: file(name) }));

test.each([
  {
    name: "the newest at hand, by number and not by letter",
    wanted: "debian-12-standard",
    present: [local("debian-12-standard_12.2-1"), local("debian-12-standard_12.12-1")],
    available: [],
    want: { kind: "present", volid: local("debian-12-standard_12.12-1") },
  },
  {
    name: "what is at hand comes before what is newer elsewhere",
    wanted: "debian-12-standard",
    present: [local("debian-12-standard_12.2-1")],
    available: offered("debian-12-standard_12.12-1"),
    want: { kind: "present", volid: local("debian-12-standard_12.2-1") },
  },
  {
    name: "the newest on offer",
    wanted: "debian-12-standard",
    present: [local("debian-13-standard_13.1-2")],
    available: offered("debian-12-standard_12.7-1", "debian-12-standard_12.12-1"),
    want: {
      kind: "download",
      volid: local("debian-12-standard_12.12-1"),
      template: file("debian-12-standard_12.12-1"),
    },
  },
  {
    name: "a version",
    wanted: "debian-12-standard_12.7-1",
    present: [],
    available: offered("debian-12-standard_12.7-1", "debian-12-standard_12.12-1"),
    want: { kind: "download", volid: local("debian-12-standard_12.7-1"), template: file("debian-12-standard_12.7-1") },
  },
  {
    name: "a whole file name",
    wanted: file("my-own_1"),
    present: [local("my-own_1")],
    available: [],
    want: { kind: "present", volid: local("my-own_1") },
  },
  {
    name: "another storage does not count",
    wanted: "debian-12-standard",
    present: [`nfs:vztmpl/${file("debian-12-standard_12.7-1")}`],
    available: [],
    want: { kind: "none", offered: [] },
  },
  {
    name: "half a name is no name",
    wanted: "debian-12",
    present: [local("debian-12-standard_12.7-1")],
    available: offered("alpine-3.24-default_1"),
    want: { kind: "none", offered: ["alpine-3.24-default", "debian-12-standard"] },
  },
])("$name", ({ wanted, present, available, want }) => {
  expect(findTemplate({ storage: "local", name: wanted }, present, available)).toEqual(want);
});

import { expect, test } from "vitest";
import { type FileContent, storedName, storedVolid } from "./stored-file.ts";

test.each([
  ["debian.iso", "debian.iso"],
  ["/home/me/debian 13.iso", "debian_13.iso"],
  ["C:\\images\\win;11,é.iso", "win_11__.iso"],
  ['a"b.img', "a_b.img"],
  ["docker.io/library/nginx:latest", "nginx_latest"],
])("%j is kept as %j", (given, want) => {
  expect(storedName(given)).toBe(want);
});

test.each<[FileContent, string]>([
  ["iso", "a.iso"],
  ["iso", "a.IMG"],
  ["vztmpl", "a.tar"],
  ["vztmpl", "a_1.0-1_amd64.tar.zst"],
  ["import", "a.qcow2"],
  ["import", "a.ova"],
])("%s/%s", (content, name) => {
  expect(storedVolid("local", content, name)).toBe(`local:${content}/${name}`);
});

test.each<[string, string, RegExp]>([
  ["iso", "a.zip", /"a\.zip" is no name for a file of kind iso on local: it has to end in \.iso or \.img/],
  ["iso", ".iso", /has to end/],
  ["iso", "", /has to end/],
  ["vztmpl", "a.tgz", /\.tar\.zst/],
  ["import", "a.iso", /\.qcow2/],
  ["iso", `${"a".repeat(252)}.iso`, /255/],
  ["snippets", "a.yaml", /no file of kind "snippets" over its API.*on the node/],
  ["toString", "a.iso", /no file of kind/],
])("%s/%s is refused", (content, name, text) => {
  expect(() => storedVolid("local", content as FileContent, name)).toThrow(text);
});

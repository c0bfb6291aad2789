import { expect, test } from "vitest";
import type { SecretRef } from "../spec/secret-ref.ts";
import { compareFiles, type FileState } from "./compare-files.ts";
import { digestOf, sha256 } from "./digest.ts";
import type { GuestFile } from "./guest-file.ts";
import type { Manifest, ObservedFile } from "./observed-file.ts";

const ref: SecretRef = { from: "env", name: "KEY" };
const tool: GuestFile = { path: "/f", mode: "0644", owner: "tool", content: "a" };
const shared: GuestFile = { path: "/f", mode: "0644", owner: "shared", content: "a" };
const secret: GuestFile = {
  path: "/f",
  mode: "0600",
  owner: "shared",
  content: { parts: ["K=", { secret: ref, name: "K" }] },
};

const seen = (digest?: string, mode = "644"): ObservedFile => ({
  mode,
  owner: "0:0",
  ...(digest === undefined ? {} : { digest }),
});
const manifest = (digest: string): Manifest => ({ salt: "s", files: { "/f": digest } });
const salted = digestOf({ content: "K=v", secret: true }, "s");

const rows: {
  name: string;
  file: GuestFile;
  there?: ObservedFile;
  manifest?: Manifest;
  value?: string;
  want: FileState;
}[] = [
  { name: "not there", file: tool, want: "missing" },
  { name: "the tool's own file as wanted", file: tool, there: seen(sha256("a")), want: "same" },
  {
    name: "the tool's own file, changed by hand",
    file: tool,
    there: seen(sha256("b")),
    manifest: manifest(sha256("a")),
    want: "different",
  },
  {
    name: "a shared file that the agent changed",
    file: shared,
    there: seen(sha256("migrated")),
    manifest: manifest(sha256("a")),
    want: "same",
  },
  {
    name: "a shared file that is to be another",
    file: shared,
    there: seen(sha256("b")),
    manifest: manifest(sha256("b")),
    want: "different",
  },
  {
    name: "a shared file without a manifest (cut off while writing)",
    file: shared,
    there: seen(sha256("a")),
    want: "different",
  },
  {
    name: "secrets as they were",
    file: secret,
    there: seen(undefined, "600"),
    manifest: manifest(salted),
    value: "v",
    want: "same",
  },
  {
    name: "a secret that was changed",
    file: secret,
    there: seen(undefined, "600"),
    manifest: manifest(salted),
    value: "w",
    want: "different",
  },
  {
    name: "a secret that is not at hand",
    file: secret,
    there: seen(undefined, "600"),
    manifest: manifest(salted),
    want: "unknown",
  },
  {
    name: "a secret file that others may read",
    file: secret,
    there: seen(undefined, "640"),
    manifest: manifest(salted),
    value: "v",
    want: "different",
  },
];

test.each(rows)("$name -> $want", ({ file, there, manifest: remembered, value, want }) => {
  const files: Record<string, ObservedFile> = there === undefined ? {} : { "/f": there };
  const inside = { files, ...(remembered === undefined ? {} : { manifest: remembered }) };
  expect(compareFiles([file], inside, () => value)).toEqual({ "/f": want });
});

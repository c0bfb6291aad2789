import { expect, test } from "vitest";
import { formatAuthid, isRoot, parseAuthid } from "./authid.ts";

test.each([
  ["root@pam", { userid: "root@pam", name: "root", realm: "pam" }],
  ["hermes@pve!deploy", { userid: "hermes@pve", name: "hermes", realm: "pve", token: "deploy" }],
  ["a@b.example@corp", { userid: "a@b.example@corp", name: "a@b.example", realm: "corp" }],
  ["odd!name@pve!t1", { userid: "odd!name@pve", name: "odd!name", realm: "pve", token: "t1" }],
])("reads and writes %s", (text, want) => {
  expect(parseAuthid(text)).toEqual(want);
  expect(formatAuthid(parseAuthid(text))).toBe(text);
});

test.each([
  "root",
  "@pam",
  "root@p",
  "root@pam!x",
  "root@9a",
  "a b@pve",
  "a:b@pve",
  "a/b@pve",
  "root@pam!",
  `${"u".repeat(61)}@pve`,
])("refuses %o", (text) => expect(() => parseAuthid(text)).toThrow("expected user@realm or user@realm!token"));

test("does not show what may be a secret", () => {
  expect(() => parseAuthid("hermes@pve!deploy=1234-5678")).toThrow(/^(?!.*1234).*not shown/);
});

test.each([
  ["root@pam", true],
  ["root@pam!full", false],
  ["root@pve", false],
])("%s is root: %o", (authid, want) => expect(isRoot(authid)).toBe(want));

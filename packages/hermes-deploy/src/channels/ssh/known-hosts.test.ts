import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type HostKeyVerdict, judgeHostKey, keyFingerprint, knownKeys } from "./known-hosts.ts";

const KEY = Buffer.from("one key");
const OTHER = Buffer.from("another key");
const line = (names: string, key = KEY) => `${names} ssh-ed25519 ${key.toString("base64")} a comment`;
const hashed = (name: string, salt = Buffer.from("salt")) =>
  `|1|${salt.toString("base64")}|${createHmac("sha1", salt).update(name).digest("base64")}`;

describe("what known_hosts says of a key", () => {
  test.each<{ name: string; file: string; host?: string; want: HostKeyVerdict }>([
    { name: "nothing at all", file: "", want: "unknown" },
    { name: "this one", file: line("pve1.lan"), want: "known" },
    { name: "this one, among names", file: line("other,pve1.lan,10.0.0.1"), want: "known" },
    { name: "whatever the letters' case", file: line("PVE1.lan"), want: "known" },
    { name: "another host's", file: line("pve2.lan"), want: "unknown" },
    { name: "a dot is no wildcard", file: line("pve1xlan"), want: "unknown" },
    { name: "another one", file: line("pve1.lan", OTHER), want: "changed" },
    { name: "this one beside another", file: `${line("pve1.lan", OTHER)}\n${line("pve1.lan")}`, want: "known" },
    { name: "a pattern", file: line("*.lan"), want: "known" },
    { name: "a pattern with an exception", file: line("*.lan,!pve1.lan"), want: "unknown" },
    { name: "a question mark", file: line("pve?.lan"), want: "known" },
    { name: "hashed", file: line(hashed("pve1.lan")), want: "known" },
    { name: "hashed, another host", file: line(hashed("pve2.lan")), want: "unknown" },
    { name: "a port", file: line("[pve1.lan]:2222"), host: "[pve1.lan]:2222", want: "known" },
    { name: "a port, known without it", file: line("pve1.lan"), host: "[pve1.lan]:2222", want: "unknown" },
    { name: "revoked", file: `${line("pve1.lan")}\n@revoked ${line("*")}`, want: "revoked" },
    { name: "another one revoked", file: `@revoked ${line("*", OTHER)}\n${line("pve1.lan")}`, want: "known" },
    { name: "an authority", file: `@cert-authority ${line("*")}`, want: "unknown" },
    { name: "a comment", file: `# ${line("pve1.lan")}`, want: "unknown" },
  ])("$name: $want", ({ file, host = "pve1.lan", want }) => {
    expect(judgeHostKey(knownKeys(file, host), KEY)).toBe(want);
  });

  test("a fingerprint is written as ssh-keygen does", () => {
    expect(keyFingerprint(KEY)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
  });
});

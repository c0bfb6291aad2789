import { expect, test } from "vitest";
import { knownHostName, parseSshAddress } from "./ssh-address.ts";

test.each([
  ["pve1.lan", { user: "root", host: "pve1.lan", port: 22 }, "pve1.lan"],
  ["root@pve1.lan:2222", { user: "root", host: "pve1.lan", port: 2222 }, "[pve1.lan]:2222"],
  ["admin@10.0.0.1", { user: "admin", host: "10.0.0.1", port: 22 }, "10.0.0.1"],
  ["root@[fd00::1]:23", { user: "root", host: "fd00::1", port: 23 }, "[fd00::1]:23"],
] as const)("%s", (text, want, name) => {
  expect(parseSshAddress(text)).toEqual(want);
  expect(knownHostName(want)).toBe(name);
});

test.each(["", "a b", "root@", "@pve1", "pve1:0", "pve1:70000", "pve1:ssh", "fd00::1", "-oProxyCommand@", "a/b"])(
  "%s is no login",
  (text) => expect(parseSshAddress(text)).toBeUndefined(),
);

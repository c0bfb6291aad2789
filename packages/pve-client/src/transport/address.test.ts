import { expect, test } from "vitest";
import { serverUrl } from "./address.ts";

test.each([
  [{ host: "pve1.lan" }, "https://pve1.lan:8006"],
  [{ host: "pve1.lan:443" }, "https://pve1.lan"],
  [{ host: "pve1.lan:8443" }, "https://pve1.lan:8443"],
  [{ host: "192.0.2.1" }, "https://192.0.2.1:8006"],
  [{ host: "2001:db8::1" }, "https://[2001:db8::1]:8006"],
  [{ host: "[2001:db8::1]" }, "https://[2001:db8::1]:8006"],
  [{ host: "[2001:db8::1]:443" }, "https://[2001:db8::1]"],
  [{ host: "https://pve1.lan:8006" }, "https://pve1.lan:8006"],
  [{ url: "https://pve1.lan:8006/" }, "https://pve1.lan:8006"],
  [{ url: "https://example.org/pve/" }, "https://example.org/pve"],
  [{ url: "http://127.0.0.1:18006" }, "http://127.0.0.1:18006"],
])("%o is %s", (given, want) => {
  expect(serverUrl(given)).toBe(want);
});

test.each([
  [{}],
  [{ host: "a", url: "https://a" }],
  [{ host: "" }],
  [{ host: "pve1.lan/x" }],
  [{ host: "a b" }],
  [{ url: "pve1.lan" }],
  [{ url: "ftp://pve1.lan" }],
  [{ url: "https://user:pass@pve1.lan" }],
  [{ url: "https://pve1.lan/?x=1" }],
])("%o is refused", (given) => {
  expect(() => serverUrl(given)).toThrow(/host: "pve1\.lan"|`host` \("pve1\.lan"\)/);
});

import { expect, test } from "vitest";
import { usableAddresses } from "./guest-addresses.ts";

const container = (...addresses: string[]) => [
  { name: "eth0", "ip-addresses": addresses.map((text) => ({ "ip-address": text })) },
];

test.each<[string, unknown, string[]]>([
  ["a container's", container("10.0.0.5", "2001:db8::5"), ["4 eth0 10.0.0.5", "6 eth0 2001:db8::5"]],
  ["an agent's", { result: container("192.0.2.7") }, ["4 eth0 192.0.2.7"]],
  ["link-local", container("169.254.3.4", "fe80::be24:11ff:fe00:1", "FE80::1%eth0", "febf::1"), []],
  [
    "not link-local",
    container("fec0::1", "fe00::1", "169.253.1.1"),
    ["6 eth0 fec0::1", "6 eth0 fe00::1", "4 eth0 169.253.1.1"],
  ],
  ["loopback and unspecified", container("127.0.0.1", "127.8.9.1", "::1", "::", "0.0.0.0"), []],
  ["an interface without any", [{ name: "eth0" }], []],
  ["nothing", null, []],
  ["an error in place of an answer", { result: { error: "x" } }, []],
])("%s", (_name, answer, want) => {
  expect(usableAddresses(answer).map(({ family, name, address }) => `${family} ${name} ${address}`)).toEqual(want);
});

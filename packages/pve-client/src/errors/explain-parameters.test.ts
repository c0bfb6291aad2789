import { expect, test } from "vitest";
import { closestName } from "../ids/closest-name.ts";
import { explainParameters } from "./explain-parameters.ts";
import { errorFromResponse } from "./from-response.ts";
import { UnsupportedError } from "./unsupported-error.ts";

const UNKNOWN = "property is not defined in schema and the schema does not allow additional properties";
const asked = { authid: "a@pve", status: 501, body: "" };

test.each([
  ["hostnme", ["hostname", "memory"], "hostname"],
  ["HOSTNAME", ["hostname"], "hostname"],
  ["hostname", ["hostname"], undefined],
  ["zzz", ["hostname", "memory"], undefined],
  ["", ["a"], "a"],
  ["x", [], undefined],
])("closestName %j of %j is %s", (given, names, want) => {
  expect(closestName(given, names)).toBe(want);
});

test.each([
  ["POST /nodes/{node}/lxc", "hostnme", UNKNOWN, /^property is not .* — did you mean hostname\?$/],
  ["POST /nodes/{node}/qemu", "allow-ksm", UNKNOWN, /PVE 9\.2\.3 has it, PVE 8\.4\.5 does not: this server is older/],
  ["POST /storage", "maxfiles", UNKNOWN, /PVE 8\.4\.5 had it, PVE 9\.2\.3 does not: this server is newer/],
  ["POST /nodes/{node}/lxc", "qwertzuiop", UNKNOWN, /additional properties$/],
  [
    "POST /nodes/{node}/lxc",
    "ostype",
    "value 'debiann' does not have a value in the enumeration 'debian, devuan, ubuntu'",
    /did you mean 'debian'\?$/,
  ],
  [
    "POST /nodes/{node}/lxc",
    "net0",
    `invalid format - format error\nnet0.brigde: ${UNKNOWN}\nnet0.mtu: value must have a minimum value of 64\n`,
    /net0\.brigde: property is not .* — did you mean bridge\?\nnet0\.mtu: value must have a minimum value of 64$/,
  ],
  [
    "POST /nodes/{node}/qemu",
    "agent",
    "invalid format - format error\nagent.type: value 'vitrio' does not have a value in the enumeration 'virtio, isa'\n",
    /— did you mean 'virtio'\?$/,
  ],
  ["POST /nodes/{node}/lxc", "net0", "invalid format - format error\nnet0.zzz: bad\n", /net0\.zzz: bad$/],
  ["POST /nodes/{node}/lxc", "vmid", "invalid format", /^invalid format$/],
])("%s %s: %s", (key, name, text, want) => {
  const [method, path] = key.split(" ") as ["POST", string];
  expect(explainParameters({ [name]: text }, { method, path })[name]).toMatch(want);
});

test.each([
  ["GET", "/cluster/bulk-action", "9.2.3", /PVE 9\.2\.3 has this method, PVE 8\.4\.5 does not: this server is older/],
  ["GET", "/nodes/{node}/scan/glusterfs", "8.4.5", /PVE 8\.4\.5 had this method.*this server is newer/],
  ["GET", "/nodes/{node}/lxc", "9.2.3", /9\.2\.3 and 8\.4\.5 both have this method/],
  ["GET", "/nodes/{node}/lxcc", undefined, /No version that is known here.*did you mean GET \/nodes\/\{node\}\/lxc\?/],
  ["GET", "/nope", undefined, /No version that is known here \(9\.2\.3, 8\.4\.5\) has such a method/],
] as const)("%s %s is in %s", (method, path, availableIn, text) => {
  const reason = `Method '${method} ${path}' not implemented`;
  const error = errorFromResponse({ ...asked, method, path, reason, call: { method, path } });
  expect(error).toBeInstanceOf(UnsupportedError);
  expect(error).toMatchObject({ availableIn, message: expect.stringMatching(text) });
});

test("any other 501 is none of a version", () => {
  const reason = "chunked transfer encoding not supported";
  expect(errorFromResponse({ ...asked, method: "GET", path: "/x", reason })).not.toBeInstanceOf(UnsupportedError);
});

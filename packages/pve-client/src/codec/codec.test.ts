import { describe, expect, test } from "vitest";
import { ParameterError } from "../errors/parameter-error.ts";
import type { MethodFacts, Shape } from "../generated/methods.ts";
import { compileDecoder } from "./decode.ts";
import { callEncoder, type Params } from "./encode-call.ts";
import { MAX_BODY_BYTES } from "./form.ts";
import type { PropertyStrings } from "./property-strings.ts";

const propertyStrings: PropertyStrings = {
  print: (format, value) => `${format}(${Object.entries(value).flat().join(",")})`,
  parse(format, text) {
    if (text === "broken") throw new Error("broken");
    return { format, text };
  },
};

const params = {
  node: "string",
  vmid: "integer",
  onboot: "boolean",
  cpulimit: "number",
  tags: "list",
  description: "string",
  features: "property-string:lxc-features",
  "net[n]": "property-string:lxc-net",
  "mp[n]": "property-string:lxc-mp",
  targets: "array",
  maps: "array:property-string:pci-map",
  sshkeys: "string",
  delete: "list",
} as Record<string, string> as MethodFacts["params"];

const encode = (verb: string, path: string, given: Params, facts: Partial<MethodFacts> = { params, canDelete: true }) =>
  callEncoder({ verb, path, facts: { params, ...facts } }, propertyStrings)(given);

describe("encoding a form", () => {
  test.each<[string, Params, string | undefined]>([
    ["nothing at all", {}, undefined],
    ["undefined is left out", { onboot: undefined }, undefined],
    ["booleans are 0 and 1", { onboot: true, x: false }, "onboot=1&x=0"],
    ["numbers", { vmid: 118, cpulimit: 1.5 }, "vmid=118&cpulimit=1.5"],
    ["text passes, also for other kinds", { vmid: "118", onboot: "1" }, "vmid=118&onboot=1"],
    ["an empty text is sent", { description: "" }, "description="],
    ["lists are joined", { tags: ["a", "b"] }, "tags=a%2Cb"],
    ["an empty list is an empty text", { tags: [] }, "tags="],
    ["arrays repeat the name", { targets: ["a", "b"] }, "targets=a&targets=b"],
    ["an array parameter takes one value too", { targets: "a" }, "targets=a"],
    ["arrays of property strings", { maps: [{ node: "n" }, "raw=1"] }, "maps=pci-map(node%2Cn)&maps=raw%3D1"],
    ["a property string from an object", { features: { nesting: true } }, "features=lxc-features(nesting%2Ctrue)"],
    ["a property string as text", { features: "nesting=1" }, "features=nesting%3D1"],
    ["indexed by name", { net0: { name: "eth0" } }, "net0=lxc-net(name%2Ceth0)"],
    ["indexed by position", { net: ["a", undefined, "b"] }, "net0=a&net2=b"],
    ["what pveproxy would split at", { description: "a;b&c=d e+f%" }, "description=a%3Bb%26c%3Dd%20e%2Bf%25"],
    ["non-ASCII", { description: "기현 ü" }, "description=%EA%B8%B0%ED%98%84%20%C3%BC"],
    ["line breaks and NUL", { description: "a\nb\0" }, "description=a%0Ab%00"],
    ["null unsets", { onboot: null, description: null, vmid: 1 }, "vmid=1&delete=onboot%2Cdescription"],
    ["null joins a given delete", { delete: ["tags"], onboot: null }, "delete=tags%2Conboot"],
    ["null in an indexed array", { mp: [null, "x"] }, "mp1=x&delete=mp0"],
    ["unknown names pass", { newer: "x", list: [1, 2] }, "newer=x&list=1%2C2"],
    ["ssh keys are encoded twice", { sshkeys: "ssh-rsa AA+/= me" }, "sshkeys=ssh-rsa%2520AA%252B%252F%253D%2520me"],
    ["ssh keys that are encoded already, once", { sshkeys: "ssh-rsa%20AA" }, "sshkeys=ssh-rsa%2520AA"],
  ])("%s", (_name, given, want) => {
    expect(encode("PUT", "/x", given)).toEqual(want === undefined ? { path: "/x" } : { path: "/x", body: want });
  });

  test("delete as an array parameter repeats the name", () => {
    const facts = { params: { ...params, delete: "array" as const }, canDelete: true as const };
    expect(encode("PUT", "/x", { a: null, b: null }, facts).body).toBe("delete=a&delete=b");
  });
});

describe("encoding a path and a query", () => {
  test.each<[string, string, Params, string]>([
    ["GET", "/nodes/{node}/lxc", { node: "pve1" }, "/nodes/pve1/lxc"],
    ["GET", "/nodes/{node}/lxc", { node: "pve1", full: true }, "/nodes/pve1/lxc?full=1"],
    ["DELETE", "/a/{volume}", { volume: "local:vztmpl/a b.tar" }, "/a/local%3Avztmpl%2Fa%20b.tar"],
    ["GET", "/t/{upid}/log", { upid: "UPID:p:1:root@pam!x:" }, "/t/UPID%3Ap%3A1%3Aroot%40pam!x%3A/log"],
    ["DELETE", "/x", { purge: true, tags: ["a", "b"] }, "/x?purge=1&tags=a%2Cb"],
    ["GET", "/v/{vmid}", { vmid: 118 }, "/v/118"],
  ])("%s %s %o", (verb, path, given, want) => {
    expect(encode(verb, path, given)).toEqual({ path: want });
  });
});

describe("what cannot be sent", () => {
  test.each<[string, Params, string, string]>([
    ["a missing path parameter", {}, "node", "is missing"],
    ["null in the path", { node: null }, "node", "is missing"],
    ["an empty segment", { node: "" }, "node", "cannot be part of the path"],
    ["a segment that leaves the path", { node: ".." }, "node", "cannot be part of the path"],
    ["an object in the path", { node: {} }, "node", "an object"],
    ["NaN", { node: "a", vmid: Number.NaN }, "vmid", "expected a number, got NaN"],
    ["an object for a boolean", { node: "a", onboot: {} }, "onboot", "expected a boolean, got an object"],
    ["a function", { node: "a", onboot: () => {} }, "onboot", "got a function"],
    ["half a surrogate pair", { node: "a", description: "\ud800" }, "description", "surrogate"],
    ["an empty array", { node: "a", targets: [] }, "targets", "empty array"],
  ])("%s", (_name, given, name, text) => {
    const attempt = () => encode("PUT", "/nodes/{node}", given);
    expect(attempt).toThrow(ParameterError);
    expect(attempt).toThrow(expect.objectContaining({ parameters: { [name]: expect.stringContaining(text) } }));
  });

  test("null where nothing can be unset", () => {
    expect(() => encode("POST", "/x", { onboot: null }, { params })).toThrow(/onboot: is null, but this method/);
  });

  test("all problems at once, secrets kept out", () => {
    const given = { vmid: Number.NaN, onboot: {}, password: "hunter22" };
    const error = catchError(() => encode("PUT", "/hunter22/{node}", given));
    expect(error).toMatchObject({ parameters: { node: /missing/, vmid: /NaN/, onboot: /object/ } });
    expect(JSON.stringify(error)).not.toContain("hunter22");
  });

  test("more than pveproxy takes, named after the largest parameter", () => {
    const fits = "x".repeat(MAX_BODY_BYTES - "description=".length);
    expect(encode("PUT", "/x", { description: fits }).body).toHaveLength(MAX_BODY_BYTES);
    expect(() => encode("PUT", "/x", { vmid: 1, description: fits })).toThrow(
      /description: the request is 524295 bytes/,
    );
  });
});

describe("decoding", () => {
  test.each<[string, Shape | undefined, unknown, unknown]>([
    ["boolean 1", "boolean", 1, true],
    ["boolean text", "boolean", "0", false],
    ["boolean empty", "boolean", "", false],
    ["boolean as it should be", "boolean", true, true],
    ["not a boolean", "boolean", "maybe", "maybe"],
    ["integer text", "integer", "118", 118],
    ["number text", "number", "0.00", 0],
    ["negative", "integer", "-1", -1],
    ["not a number", "integer", "N/A", "N/A"],
    ["empty is no number", "integer", "", ""],
    ["beyond what a number holds", "integer", "12345678901234567890", "12345678901234567890"],
    ["string from a number", "string", 512, "512"],
    ["null stays", "boolean", null, null],
    ["null shape leaves alone", null, "x", "x"],
    ["no shape leaves alone", undefined, { a: "1" }, { a: "1" }],
    ["list", { list: "boolean" }, [1, "0"], [true, false]],
    ["not a list", { list: "boolean" }, { a: 1 }, { a: 1 }],
    ["map", { map: "boolean" }, { "VM.Audit": 1 }, { "VM.Audit": true }],
    ["fields, others kept", { fields: { a: "boolean" } }, { a: 1, b: 1 }, { a: true, b: 1 }],
    [
      "indexed fields",
      { fields: { "mp[n]": "boolean" } },
      { mp0: 1, mp12: 0, mpx: 1 },
      { mp0: true, mp12: false, mpx: 1 },
    ],
    ["nested", { list: { fields: { o: { fields: { n: "integer" } } } } }, [{ o: { n: "3" } }], [{ o: { n: 3 } }]],
    ["property string", "property-string:lxc-net" as Shape, "name=eth0", { format: "lxc-net", text: "name=eth0" }],
    ["property string that does not parse", "property-string:lxc-net" as Shape, "broken", "broken"],
  ])("%s", (_name, shape, given, want) => {
    const decoder = compileDecoder(shape, propertyStrings);
    expect(decoder ? decoder(given) : given).toEqual(want);
  });

  test("nothing to change needs no decoder", () => {
    expect(compileDecoder({ list: { fields: { a: null } } }, propertyStrings)).toBeUndefined();
  });
});

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

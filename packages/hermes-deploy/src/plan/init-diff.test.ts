import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSpec } from "../spec/parse.ts";
import { diffInit, readEnvironment } from "./init-diff.ts";

function exampleOf(shape: string) {
  const file = new URL(`../../../../examples/${shape}.yaml`, import.meta.url);
  const parsed = parseSpec(readFileSync(file, "utf8"), "x");
  if ("problems" in parsed) throw new Error("the example is wrong");
  return parsed.spec;
}

const spec = exampleOf("oci-lxc");
const ENTRYPOINT = "/opt/hermes/docker/entrypoint-dispatch.sh gateway run";
const OURS = "HERMES_GATEWAY_BOOTSTRAP_STATE=running\0HERMES_WRITE_SAFE_ROOT=/opt/data";
const PATH = "/opt/hermes/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

test.each([
  {
    name: "as the image left it",
    config: { entrypoint: "/opt/hermes/docker/entrypoint-dispatch.sh", env: "PATH=/x\0HERMES_WRITE_SAFE_ROOT=/a\0B=" },
    params: {
      entrypoint: ENTRYPOINT,
      env: "PATH=/x\0HERMES_WRITE_SAFE_ROOT=/opt/data\0B=\0HERMES_GATEWAY_BOOTSTRAP_STATE=running",
    },
    changes: ["entrypoint", "env HERMES_GATEWAY_BOOTSTRAP_STATE", "env HERMES_WRITE_SAFE_ROOT"],
  },
  { name: "as it should be", config: { entrypoint: ENTRYPOINT, env: `PATH=/x\0${OURS}` }, params: {}, changes: [] },
  {
    name: "without PATH",
    config: { entrypoint: ENTRYPOINT, env: `${OURS}\0TZ=UTC` },
    params: { env: `${OURS}\0TZ=UTC\0PATH=${PATH}` },
    changes: ["env PATH"],
  },
  {
    name: "with nothing",
    config: {},
    params: { entrypoint: ENTRYPOINT, env: `PATH=${PATH}\0${OURS}` },
    changes: ["entrypoint", "env PATH", "env HERMES_GATEWAY_BOOTSTRAP_STATE", "env HERMES_WRITE_SAFE_ROOT"],
  },
])("a container $name", ({ config, params, changes }) => {
  const found = diffInit(spec, config);
  expect(found.params).toEqual(params);
  expect(found.changes.map(({ what }) => what)).toEqual(changes);
  expect(found.problems).toEqual([]);
});

test("values of variables that are not ours are not shown", () => {
  const { changes } = diffInit(spec, { env: "PATH=/x\0SOMEBODYS=private" });
  expect(JSON.stringify(changes)).not.toContain("private");
});

test.each([
  ["hermes-deploy: image=docker.io/nousresearch/hermes-agent:v2026.9.24\n", []],
  ["hermes-deploy: image=docker.io/nousresearch/hermes-agent:v2026.9.14\n", ["needs-replace"]],
  ["taken over, and nobody knows what it was made from\n", []],
])("notes %j", (description, codes) => {
  expect(diffInit(spec, { description }).problems.map(({ code }) => code)).toEqual(codes);
});

test("other shapes leave entrypoint and environment alone", () => {
  expect(diffInit(exampleOf("docker-lxc"), { entrypoint: "/x", env: "A=b" })).toEqual({
    params: {},
    changes: [],
    problems: [],
  });
});

test.each([
  [undefined, []],
  ["", []],
  [
    "A=b=c\0EMPTY=",
    [
      ["A", "b=c"],
      ["EMPTY", ""],
    ],
  ],
])("an environment of %j", (env, want) => {
  expect([...readEnvironment(env)]).toEqual(want);
});

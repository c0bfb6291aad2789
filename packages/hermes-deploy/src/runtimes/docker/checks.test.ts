import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import { parseSpec } from "../../spec/parse.ts";
import { dockerChecks } from "./checks.ts";

const EXAMPLE = readFileSync(new URL("../../../../../examples/docker-lxc.yaml", import.meta.url), "utf8");
const specOf = (text: string): DockerLxcSpec => {
  const parsed = parseSpec(text, "x");
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  if (parsed.spec.shape !== "docker-lxc") throw new Error("another shape");
  return parsed.spec;
};

test.each([
  {
    name: "the example",
    from: "",
    to: "",
    want: [
      "runtime-up",
      "health",
      "key-required",
      "platforms",
      "mounts-writable",
      "model-answers",
      "agent-writes",
      "file-on-host",
    ],
  },
  {
    name: "without the model",
    from: "model: true",
    to: "model: false",
    want: ["runtime-up", "health", "key-required", "platforms", "mounts-writable"],
  },
  {
    name: "without connectors wanted",
    from: "platforms: true",
    to: "platforms: false",
    want: ["runtime-up", "health", "key-required", "mounts-writable", "model-answers", "agent-writes", "file-on-host"],
  },
  {
    name: "without a file",
    from: "write_file: true",
    to: "write_file: false",
    want: ["runtime-up", "health", "key-required", "platforms", "mounts-writable", "model-answers"],
  },
])("$name", ({ from, to, want }) => {
  expect(EXAMPLE).toContain(from);
  expect(dockerChecks(specOf(EXAMPLE.replace(from, to))).map(({ id }) => id)).toEqual(want);
});

test("the port of the spec is asked, and a read-only mount is not written to", () => {
  const spec = specOf(
    EXAMPLE.replace("key: generated", "key: generated\n    port: 9000").replace(
      "path: /data\n",
      "path: /data\n      read_only: true\n",
    ),
  );
  const checks = dockerChecks(spec);
  expect(checks.find(({ id }) => id === "health")?.methods).toEqual([
    { by: "guest-shell", script: "curl -fsS -m 10 http://127.0.0.1:9000/health\n", timeoutSeconds: 30 },
  ]);
  expect(checks.find(({ id }) => id === "mounts-writable")?.title).toBe("The agent may write to /fast");
  expect(checks.find(({ id }) => id === "file-on-host")?.title).toBe(
    "The file is on the node: /media/2tb/hermes/hermes-deploy-check-118.txt",
  );
});

test("the gateway's key is in no argument list", () => {
  for (const { methods } of dockerChecks(specOf(EXAMPLE))) {
    for (const method of methods)
      if ("script" in method) expect(method.script).not.toMatch(/(?:curl|docker)[^|\n]*\$key/);
  }
});

import { expect, test } from "vitest";
import type { Document, Operation } from "./openapi.ts";
import { compareVersions } from "./versions.ts";

function documentOf(version: string, paths: Record<string, string[]>): Document {
  const operation = (key: string, names: string[]): Operation => ({
    operationId: key,
    "x-pve-name": "x",
    parameters: names.map((name) => ({ name, in: "query", schema: {} })),
    responses: {},
  });
  const entries = Object.entries(paths).map(([path, names]) => [path, { get: operation(`GET ${path}`, names) }]);
  const components = { schemas: {}, responses: {} };
  return {
    openapi: "3.1.1",
    info: { title: "", version },
    servers: [],
    paths: Object.fromEntries(entries),
    components,
  };
}

test("methods and parameters that only one version has", () => {
  const older = documentOf("8.4.5", { "/a": ["x", "old"], "/gone": ["y"] });
  const newer = documentOf("9.2.3", { "/a": ["x", "n", "m"], "/new": ["z"] });
  expect(compareVersions(newer, older)).toEqual({
    newer: "9.2.3",
    older: "8.4.5",
    added: { methods: ["GET /new"], parameters: { "GET /a": ["m", "n"] } },
    removed: { methods: ["GET /gone"], parameters: { "GET /a": ["old"] } },
  });
});

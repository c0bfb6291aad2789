import { describe, expect, it } from "vitest";
import { committed, readDocument, readKnownFormats, readTaskOverlay } from "../src/committed.ts";
import { refuseUnmatchedTasks } from "../src/convert/tasks.ts";
import type { Document, Operation, Schema } from "../src/document/openapi.ts";
import { answerSchema, flatParameters, listOperations } from "../src/document/operations.ts";

const [newest, older] = await Promise.all(committed.documents.map(readDocument));
if (!newest || !older) throw new Error("two documents are committed");

/** Every key of a JSON value, with what it holds. */
function* entriesWithin(value: unknown): Generator<[key: string, value: unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [key, member];
    yield* entriesWithin(member);
  }
}

/** Names of parameters may be anything, `description` too: what is below `properties` and `paths` has names as keys. */
function proseIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(proseIn);
  return Object.entries(value).flatMap(([key, member]) => {
    if (["title", "description", "summary", "x-pve-typetext"].includes(key) && typeof member === "string")
      return [member];
    return proseIn(member);
  });
}

function count(document: Document, holds: (operation: Operation) => unknown): number {
  return listOperations(document).filter(({ operation }) => holds(operation)).length;
}

const expected = [
  { version: "9.2.3", methods: 675, paths: 444, rootOnly: 15, ticketOnly: 5, anyUser: 143, anybody: 6 },
  { version: "8.4.5", methods: 605, paths: 398, rootOnly: 15, ticketOnly: 5, anyUser: 122, anybody: 5 },
] as const;

describe.each(expected)(
  "the document of $version",
  ({ version, methods, paths, rootOnly, ticketOnly, anyUser, anybody }) => {
    const document = version === "9.2.3" ? newest : older;

    it("has every method", () => {
      expect(document.info.version).toBe(version);
      expect(listOperations(document)).toHaveLength(methods);
      expect(Object.keys(document.paths)).toHaveLength(paths);
      const ids = listOperations(document).map(({ key, operation }) => [key, operation.operationId]);
      expect(ids.filter(([key, id]) => key !== id)).toEqual([]);
    });

    it("has every fact about access", () => {
      expect(count(document, (operation) => operation["x-pve-root-only"])).toBe(rootOnly);
      expect(count(document, (operation) => operation["x-pve-allow-token"] === false)).toBe(ticketOnly);
      expect(count(document, (operation) => !operation["x-pve-permissions"])).toBe(rootOnly);
      expect(count(document, (operation) => operation["x-pve-permissions"]?.user === "all")).toBe(anyUser);
      expect(count(document, (operation) => operation["x-pve-permissions"]?.user === "world")).toBe(anybody);
    });

    it("has no words of PVE's", () => {
      expect(new Set(proseIn(document))).toEqual(new Set(["Proxmox VE API", "OK", "Error"]));
    });

    it("names only property strings that it has, and has only those that it names", () => {
      const named = new Set(
        [...entriesWithin(document)].flatMap(([key, value]) => (key === "x-pve-property-string" ? [value] : [])),
      );
      expect([...named].sort()).toEqual(Object.keys(document.components.schemas).sort());
    });

    it("has only patterns that ECMA-262 understands", () => {
      const patterns = [...entriesWithin(document)].filter(([key]) => key === "pattern").map(([, value]) => value);
      const texts = patterns.filter((pattern): pattern is string => typeof pattern === "string");
      expect(texts.length).toBeGreaterThan(200);
      for (const text of new Set(texts)) expect(() => new RegExp(text)).not.toThrow();
    });

    it("says where every parameter in a path stands", () => {
      const lost = listOperations(document).filter(({ path, operation }) => {
        const inPath = flatParameters(operation).filter((parameter) => parameter.in === "path");
        return path.match(/\{/g)?.length !== (inPath.length || undefined);
      });
      expect(lost.map(({ key }) => key)).toEqual([]);
    });
  },
);

describe("the newest document", () => {
  const find = (key: string): Operation => {
    const found = listOperations(newest).find((placed) => placed.key === key);
    if (!found) throw new Error(`no method ${key}`);
    return found.operation;
  };
  const parameter = (key: string, name: string): Schema | undefined =>
    flatParameters(find(key)).find((candidate) => candidate.name === name)?.schema;

  it.each<[string, string, Schema]>([
    [
      "POST /nodes/{node}/lxc",
      "mp[n]",
      { type: "string", "x-pve-property-string": "lxc-mp", "x-pve-indexed": "mp[n]" },
    ],
    [
      "POST /nodes/{node}/lxc",
      "vmid",
      { type: "integer", "x-pve-format": "pve-vmid", minimum: 100, maximum: 999999999 },
    ],
    [
      "PUT /nodes/{node}/lxc/{vmid}/config",
      "tags",
      { type: "string", "x-pve-format": "pve-tag-list", "x-pve-list": true },
    ],
    ["POST /nodes/{node}/qemu", "ostype", { type: "string", default: "other" }],
    [
      "POST /cluster/ha/rules",
      "affinity",
      { "x-pve-type-property": "type", "x-pve-instance-types": ["resource-affinity"] },
    ],
    ["GET /nodes/{node}/tasks/{upid}/log", "limit", { type: "integer", minimum: 0, default: 50 }],
  ])("%s: %s", (key, name, want) => {
    expect(parameter(key, name)).toMatchObject(want);
  });

  it("has what answers are made of", () => {
    expect(answerSchema(find("POST /nodes/{node}/qemu/{vmid}/config"))).toEqual({ type: ["string", "null"] });
    expect(answerSchema(find("GET /nodes/{node}/lxc/{vmid}/config")).patternProperties?.["^mp[0-9]+$"]).toMatchObject({
      "x-pve-property-string": "lxc-mp",
    });
  });

  it("marks the tasks, each with the place in PVE's sources", async () => {
    const tasks = await readTaskOverlay();
    refuseUnmatchedTasks([newest, older], tasks, committed.tasks);
    const marked = listOperations(newest).filter(({ operation }) => operation["x-pve-returns-task"]);
    expect(marked.map(({ key }) => key).sort()).toEqual(Object.keys(tasks).sort());
    const noText = marked.filter(({ operation }) => ![answerSchema(operation).type].flat().includes("string"));
    expect(noText.map(({ key }) => key)).toEqual([]);
  });

  it("is where the formats are found that a server's own tree only names", async () => {
    const { propertyStrings, plain } = await readKnownFormats();
    expect(propertyStrings.has("pve-qm-ide")).toBe(true);
    expect(propertyStrings.has("POST /nodes/{node}/lxc mp[n]")).toBe(false);
    expect(plain.has("pve-vmid")).toBe(true);
  });
});

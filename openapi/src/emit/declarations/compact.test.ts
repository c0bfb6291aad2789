import { astToString, stringToAST } from "openapi-typescript";
import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { compactDeclarations } from "./compact.ts";

function compact(source: string, volumes: readonly string[] = []): string {
  const nodes = compactDeclarations(stringToAST(source) as ts.Node[], new Set(volumes));
  const text = astToString(nodes).replaceAll(/\s+/g, " ").trim();
  return text.slice(text.indexOf('"application/json": T; }; }') + 28);
}

const long = ["one", "two", "three", "four", "five", "six", "seven"].map((word) => `"${word}"`).join(" | ");

describe("compactDeclarations", () => {
  it.each([
    ["members that are never there", "interface a { get: string; put?: never }", "interface a { get: string; }"],
    [
      "parameters of a path",
      "interface a { parameters: { query?: never; path?: never }; get: string }",
      "interface a { get: string; }",
    ],
    [
      "headers of a response",
      "interface a { headers: { [name: string]: unknown }; content: string }",
      "interface a { content: string; }",
    ],
    ["headers that are data", "interface a { headers: string }", "interface a { headers: string; }"],
    [
      "indexed members",
      'interface a { "net[n]"?: A | B }',
      "interface a { [key: `net${number}`]: A | B | undefined; }",
    ],
    ["unions of unions", "type a = ((A | B) | null) | C", "type a = A | B | null | C;"],
    [
      "the envelope of an answer",
      'interface a { responses: { 200: { content: { "application/json": { data: A } } }; default: D } }',
      "interface a { responses: Answer<A>; }",
    ],
    [
      "a body",
      'interface a { requestBody?: { content: { "application/json": A } } }',
      "interface a { requestBody?: Body<A>; }",
    ],
    [
      "the parameters of a path by name",
      "interface a { path: { node: string; vmid: number } } interface b { path: { node: string; vmid: string } }",
      "interface NodeVmidPath { node: string; vmid: number; } interface a { path: NodeVmidPath; } " +
        "interface b { path: { node: string; vmid: string; }; }",
    ],
    [
      "property strings by name",
      'interface components { schemas: { "pve-qm-ide": { a: string } } } type a = components["schemas"]["pve-qm-ide"]',
      'export interface PveQmIde { a: string; } interface components { schemas: { "pve-qm-ide": PveQmIde; }; } ' +
        "type a = PveQmIde;",
    ],
    [
      "what stands twice",
      `interface paths { "/a/{b}": { get: { responses: { c: ${long} } }; put: { requestBody: { d: ${long} } } } }`,
      `type AGetAnswerC = ${long}; ` +
        'interface paths { "/a/{b}": { get: { responses: { c: AGetAnswerC; }; }; put: { requestBody: { d: AGetAnswerC; }; }; }; }',
    ],
  ])("shortens %s", (_, given, want) => {
    expect(compact(given)).toBe(want);
  });

  it("leaves the request side of volumes to the client", () => {
    const given = 'interface components { schemas: { mp: { a: string }; "mp-options": {}; "mp-volume": unknown } }';
    expect(compact(given, ["mp"])).toContain("type MpVolume = Volume<MpOptions>;");
    expect(compact(given)).toContain("type MpVolume = unknown;");
  });
});

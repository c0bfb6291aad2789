import { tsLiteral, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { numberSeries } from "./number-series.ts";

const printer = ts.createPrinter();
const file = ts.createSourceFile("", "", ts.ScriptTarget.Latest);

function shorten(values: readonly string[]): string {
  const union = tsUnion(values.map(tsLiteral));
  if (!ts.isUnionTypeNode(union)) throw new Error("expected a union");
  return printer.printNode(ts.EmitHint.Unspecified, numberSeries(union), file);
}

const count = (prefix: string, to: number) => Array.from({ length: to }, (_, index) => `${prefix}${index}`);

describe("numberSeries", () => {
  it.each([
    [["a", "b"], '"a" | "b"'],
    [count("mp", 256), "`mp${number}`"],
    [["rootfs", ...count("mp", 9), "x", ...count("unused", 9)], '"rootfs" | `mp${number}` | "x" | `unused${number}`'],
    [count("ide", 4), '"ide0" | "ide1" | "ide2" | "ide3"'],
    [
      count("", 12),
      count("", 12)
        .map((value) => `"${value}"`)
        .join(" | "),
    ],
    [["v01", "v02", "v03", "v04", "v05", "v06", "v07", "v08"], /^"v01" \| /],
  ])("%j", (given, want) => {
    expect(shorten(given)).toEqual(typeof want === "string" ? want : expect.stringMatching(want));
  });
});

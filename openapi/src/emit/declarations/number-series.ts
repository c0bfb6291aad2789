import ts from "typescript";
import { numbered } from "./index-signature.ts";

const longSeries = 8;

/** Counts up in a union, `"mp0" | "mp1" | … | "mp255"`, become `` `mp${number}` ``. */
export function numberSeries(union: ts.UnionTypeNode): ts.TypeNode {
  const prefixes = union.types.map(prefixOf);
  const counts = new Map<string, number>();
  for (const prefix of prefixes) if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const long = new Set([...counts].filter(([, count]) => count >= longSeries).map(([prefix]) => prefix));
  if (long.size === 0) return union;
  const types = union.types.flatMap((type, index) => {
    const prefix = prefixes[index];
    if (prefix === undefined || !long.has(prefix)) return [type];
    return prefixes.indexOf(prefix) === index ? [numbered(prefix)] : [];
  });
  return types.length === 1 && types[0] ? types[0] : ts.factory.createUnionTypeNode(types);
}

/** `"mp12"` → `mp`; nothing for what is only a number or has none */
function prefixOf(type: ts.TypeNode): string | undefined {
  // openapi-typescript's tsLiteral makes an identifier of the quoted text.
  const text: ts.Node = type;
  return ts.isIdentifier(text) ? /^"([a-z]+)(?:0|[1-9]\d*)"$/.exec(text.text)?.[1] : undefined;
}

import ts from "typescript";
import { flatUnion } from "./flat-union.ts";
import { memberName } from "./member-name.ts";

/** `"net[n]"?: T` → `` [key: `net${number}`]: T | undefined `` */
export function indexSignature(property: ts.PropertySignature): ts.PropertySignature | ts.IndexSignatureDeclaration {
  const name = memberName(property);
  if (!name?.endsWith("[n]") || !property.type) return property;
  const signature = ts.factory.createIndexSignature(
    undefined,
    [ts.factory.createParameterDeclaration(undefined, undefined, "key", undefined, numbered(name.slice(0, -3)))],
    flatUnion([property.type, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]),
  );
  return ts.setSyntheticLeadingComments(signature, ts.getSyntheticLeadingComments(property));
}

/** `` `net${number}` `` */
export function numbered(prefix: string): ts.TemplateLiteralTypeNode {
  return ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(prefix), [
    ts.factory.createTemplateLiteralTypeSpan(
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
      ts.factory.createTemplateTail(""),
    ),
  ]);
}

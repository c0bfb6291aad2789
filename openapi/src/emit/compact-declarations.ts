import ts from "typescript";

/**
 * Shortens what openapi-typescript prints, without changing what can be read through it: members that can never be
 * there (`put?: never`), headers of responses, and `net[n]`, which becomes an index signature.
 */
export function compactDeclarations(nodes: readonly ts.Node[]): ts.Node[] {
  const { transformed } = ts.transform([...nodes], [(context) => (root) => visit(root, context)]);
  return transformed.filter((node) => !isEmptyAlias(node));
}

function visit(node: ts.Node, context: ts.TransformationContext): ts.Node {
  const compacted = ts.visitEachChild(node, (child) => (isNoise(child) ? undefined : visit(child, context)), context);
  if (!ts.isPropertySignature(compacted)) return compacted;
  return indexSignature(withoutTypeComment(compacted));
}

function isNoise(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node)) return false;
  if (node.questionToken && node.type?.kind === ts.SyntaxKind.NeverKeyword) return true;
  return nameOf(node) === "headers" || (nameOf(node) === "parameters" && isEmptyWithoutNever(node));
}

/** `{ query?: never; header?: never }` of a path, whose parameters stand with its methods */
function isEmptyWithoutNever({ type }: ts.PropertySignature): boolean {
  return type !== undefined && ts.isTypeLiteralNode(type) && type.members.every(isNoise);
}

/** Drops the comments that only repeat the type, or the reason phrase of HTTP. */
function withoutTypeComment(property: ts.PropertySignature): ts.PropertySignature {
  const comments = ts
    .getSyntheticLeadingComments(property)
    ?.filter(({ text }) => !/^\* @(enum \{\w+\}|description (OK|Error)) $/.test(text));
  return ts.setSyntheticLeadingComments(property, comments);
}

/** `"net[n]"?: T` → `` [key: `net${number}`]: T | undefined `` */
function indexSignature(property: ts.PropertySignature): ts.PropertySignature | ts.IndexSignatureDeclaration {
  const name = nameOf(property);
  if (!name?.endsWith("[n]") || !property.type) return property;
  const { factory } = ts;
  const key = factory.createTemplateLiteralType(factory.createTemplateHead(name.slice(0, -3)), [
    factory.createTemplateLiteralTypeSpan(
      factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
      factory.createTemplateTail(""),
    ),
  ]);
  const signature = factory.createIndexSignature(
    undefined,
    [factory.createParameterDeclaration(undefined, undefined, "key", undefined, key)],
    factory.createUnionTypeNode([property.type, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]),
  );
  return ts.setSyntheticLeadingComments(signature, ts.getSyntheticLeadingComments(property));
}

/** `export type webhooks = Record<string, never>` */
function isEmptyAlias(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && (node.name.text === "webhooks" || node.name.text === "$defs");
}

function nameOf(property: ts.PropertySignature): string | undefined {
  return ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) ? property.name.text : undefined;
}

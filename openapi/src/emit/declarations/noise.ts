import ts from "typescript";
import { memberName } from "./member-name.ts";

/**
 * Whether a member says nothing: `put?: never`, the headers of a response, and the parameters of a path, which stand
 * with its methods. Members below it have been rewritten before.
 */
export function isNever(property: ts.PropertySignature): boolean {
  const { type, questionToken } = property;
  if (questionToken && type?.kind === ts.SyntaxKind.NeverKeyword) return true;
  const name = memberName(property);
  if (name === "parameters") return type !== undefined && ts.isTypeLiteralNode(type) && type.members.length === 0;
  return (
    name === "headers" &&
    type !== undefined &&
    ts.isTypeLiteralNode(type) &&
    type.members.every(ts.isIndexSignatureDeclaration)
  );
}

/** Drops from comments what only repeats the type, or the reason phrase of HTTP. */
export function withoutNoise(property: ts.PropertySignature): ts.PropertySignature {
  const comments = ts.getSyntheticLeadingComments(property);
  if (!comments) return property;
  const kept = comments
    .map((comment) => ({ ...comment, text: comment.text.replace(/\n \* @enum \{\w+\}(?=\n)/, "") }))
    .filter(({ text }) => !/^\* @(enum \{\w+\}|description (OK|Error)) $/.test(text));
  return ts.setSyntheticLeadingComments(property, kept.length > 0 ? kept : undefined);
}

import ts from "typescript";

export function memberName(member: ts.TypeElement): string | undefined {
  const { name } = member;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : undefined;
}

/** The type of a member of a type literal. */
export function memberType(type: ts.TypeNode | undefined, name: string): ts.TypeNode | undefined {
  if (!type || !ts.isTypeLiteralNode(type)) return undefined;
  const member = type.members.find((candidate) => memberName(candidate) === name);
  return member && ts.isPropertySignature(member) ? member.type : undefined;
}

import ts from "typescript";

/** `((A | B) | null) | undefined` → `A | B | null | undefined` */
export function flatUnion(types: readonly ts.TypeNode[]): ts.UnionTypeNode {
  return ts.factory.createUnionTypeNode(types.flatMap(members));
}

function members(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return members(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(members) : [type];
}

import ts from "typescript";
import { memberName } from "./member-name.ts";

/** `components["schemas"]["lxc-net"]` → `LxcNet` */
export function propertyStringName(node: ts.IndexedAccessTypeNode): ts.TypeNode {
  const key = literalText(node.indexType);
  const { objectType } = node;
  if (key === undefined || !ts.isIndexedAccessTypeNode(objectType)) return node;
  const root = objectType.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  if (!isComponents || literalText(objectType.indexType) !== "schemas") return node;
  return ts.factory.createTypeReferenceNode(typeName(key));
}

/**
 * Gives each member of `components.schemas` a declaration of its own, and leaves its name there.
 * @param volumes members whose `-volume` is the client's own type of volumes with the options of `-options`
 */
export function hoistPropertyStrings(node: ts.InterfaceDeclaration, volumes: ReadonlySet<string>): ts.Node[] {
  const hoisted: ts.Node[] = [];
  const members = node.members.map((member) => {
    if (!ts.isPropertySignature(member) || memberName(member) !== "schemas") return member;
    if (!member.type || !ts.isTypeLiteralNode(member.type)) return member;
    const schemas = member.type.members.map((schema) => {
      const key = memberName(schema);
      if (key === undefined || !ts.isPropertySignature(schema) || !schema.type) return schema;
      const base = key.replace(/-volume$/, "");
      const isVolume = base !== key && volumes.has(base);
      hoisted.push(declare(typeName(key), isVolume ? volumeOf(typeName(`${base}-options`)) : schema.type));
      return withType(schema, ts.factory.createTypeReferenceNode(typeName(key)));
    });
    return withType(member, ts.factory.createTypeLiteralNode(schemas));
  });
  const components = ts.factory.createInterfaceDeclaration(node.modifiers, node.name, undefined, undefined, members);
  return [...hoisted, components];
}

/** `pve-qm-ide` → `PveQmIde` */
export function typeName(key: string): string {
  return key
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function volumeOf(options: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode("Volume", [ts.factory.createTypeReferenceNode(options)]);
}

function declare(name: string, type: ts.TypeNode): ts.Node {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
}

function withType(property: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return ts.factory.createPropertySignature(property.modifiers, property.name, property.questionToken, type);
}

function literalText(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

import { stringToAST } from "openapi-typescript";
import ts from "typescript";
import { memberName, memberType } from "./member-name.ts";
import { typeName } from "./property-string-names.ts";

const declarations = `
/** What a method answers; \`T\` is in the envelope. */
interface Answer<T> { 200: { content: { "application/json": { data: T } } }; default: components["responses"]["error"] }
/** What a method takes beside the parameters in its path. */
interface Body<T> { content: { "application/json": T } }
`;

/** Gives a name to what every operation repeats: the envelope of answers, the body of requests, the parameters of a path. */
export class Wrappers {
  /** By name; undefined where two different types would have it */
  readonly #paths = new Map<string, ts.TypeLiteralNode>();
  readonly #printed = new Map<string, string>();

  wrap(
    member: ts.PropertySignature | ts.IndexSignatureDeclaration,
  ): ts.PropertySignature | ts.IndexSignatureDeclaration {
    if (!ts.isPropertySignature(member)) return member;
    const name = memberName(member);
    const replacement =
      (name === "responses" && answer(member.type)) ||
      (name === "requestBody" && body(member.type)) ||
      (name === "path" && this.#path(member.type));
    if (!replacement) return member;
    return ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, replacement);
  }

  declarations(): ts.Node[] {
    const paths = [...this.#paths]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, type]) =>
        ts.factory.createInterfaceDeclaration(undefined, name, undefined, undefined, type.members),
      );
    return [...(stringToAST(declarations) as ts.Node[]), ...paths];
  }

  /** `{ node: string; vmid: number }` → `NodeVmidPath`, unless the name is taken by another type. */
  #path(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
    if (!type || !ts.isTypeLiteralNode(type)) return undefined;
    if (!type.members.every((member) => !ts.getSyntheticLeadingComments(member)?.length)) return undefined;
    const name = `${type.members.map((member) => typeName(memberName(member) ?? "")).join("")}Path`;
    const printed = print(type);
    if ((this.#printed.get(name) ?? printed) !== printed) return undefined;
    this.#printed.set(name, printed);
    this.#paths.set(name, type);
    return ts.factory.createTypeReferenceNode(name);
  }
}

function answer(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  const content = memberType(memberType(memberType(type, "200"), "content"), "application/json");
  const data = memberType(content, "data");
  return data && ts.factory.createTypeReferenceNode("Answer", [data]);
}

function body(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  const content = memberType(memberType(type, "content"), "application/json");
  return content && ts.factory.createTypeReferenceNode("Body", [content]);
}

const printer = ts.createPrinter({ removeComments: true });
const nowhere = ts.createSourceFile("", "", ts.ScriptTarget.Latest);

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, nowhere);
}

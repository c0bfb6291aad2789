import ts from "typescript";
import { flatUnion } from "./flat-union.ts";
import { indexSignature } from "./index-signature.ts";
import { isNever, withoutNoise } from "./noise.ts";
import { numberSeries } from "./number-series.ts";
import { hoistPropertyStrings, propertyStringName } from "./property-string-names.ts";
import { shareTypes } from "./shared-types.ts";
import { Wrappers } from "./wrappers.ts";

/**
 * Shortens what openapi-typescript prints, without changing what can be read through it: what it costs to compile a
 * program that uses the declarations is their number of nodes.
 * @param volumes keys of components whose request side is the client's own type of volumes
 */
export function compactDeclarations(nodes: readonly ts.Node[], volumes: ReadonlySet<string>): ts.Node[] {
  const wrappers = new Wrappers();
  const rewrite = (node: ts.Node): ts.Node | undefined => {
    if (ts.isPropertySignature(node)) {
      return isNever(node) ? undefined : wrappers.wrap(indexSignature(withoutNoise(node)));
    }
    if (ts.isUnionTypeNode(node)) return numberSeries(flatUnion(node.types));
    if (ts.isIndexedAccessTypeNode(node)) return propertyStringName(node);
    return node;
  };
  const { transformed } = ts.transform(
    [...nodes],
    [(context) => (root) => rewriteDeep(root, rewrite, context) ?? root],
  );
  const kept = transformed
    .filter((node) => !isEmptyAlias(node))
    .flatMap((node) => {
      if (!ts.isInterfaceDeclaration(node)) return [node];
      if (node.name.text === "paths") return shareTypes(node);
      return node.name.text === "components" ? hoistPropertyStrings(node, volumes) : [node];
    });
  return [...wrappers.declarations(), ...kept];
}

/** From the leaves up; a node becomes another, or goes. */
function rewriteDeep(
  node: ts.Node,
  rewrite: (node: ts.Node) => ts.Node | undefined,
  context: ts.TransformationContext,
): ts.Node | undefined {
  return rewrite(ts.visitEachChild(node, (child) => rewriteDeep(child, rewrite, context), context));
}

/** `export type webhooks = Record<string, never>` */
function isEmptyAlias(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs", "operations"].includes(node.name.text);
}

import ts from "typescript";
import { memberName } from "./member-name.ts";
import { typeName } from "./property-string-names.ts";

/** Nodes from which a type that stands twice is worth a name of its own. */
const worthAName = 12;

/** A path, and the verb below it. */
const methodDepth = 2;

/**
 * Gives a name to what stands in several places: the rules of a firewall at cluster, node and guest, the levels of a log.
 * It is named after the first place.
 */
export function shareTypes(paths: ts.InterfaceDeclaration): ts.Node[] {
  const census = new Census();
  const { modifiers, name } = paths;
  census.count(paths);
  const sharing = new Sharing(census);
  const members = paths.members.map((path) => sharing.rewrite(path, [memberName(path) ?? ""]));
  return [
    ...sharing.declarations,
    ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members),
  ];
}

/** Knows for each type how large it is and how many are alike, comments included. */
class Census {
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<ts.Node, { id: number; size: number }>();
  readonly #counts = new Map<number, number>();

  count(node: ts.Node): { id: number; size: number } {
    const children: { id: number; size: number }[] = [];
    ts.forEachChild(node, (child) => {
      children.push(this.count(child));
    });
    const comments = ts.getSyntheticLeadingComments(node)?.map(({ text }) => text) ?? [];
    const text = "text" in node ? String(node.text) : "";
    const description = JSON.stringify([node.kind, text, comments, children.map(({ id }) => id)]);
    const id = this.#ids.get(description) ?? this.#ids.size;
    this.#ids.set(description, id);
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const result = { id, size: children.reduce((sum, child) => sum + child.size, 1) };
    this.#known.set(node, result);
    return result;
  }

  /** @returns the identity of a type that is worth a name */
  shared(node: ts.Node): number | undefined {
    if (!ts.isTypeLiteralNode(node) && !ts.isUnionTypeNode(node)) return undefined;
    const known = this.#known.get(node);
    return known && known.size >= worthAName && (this.#counts.get(known.id) ?? 0) > 1 ? known.id : undefined;
  }
}

class Sharing {
  readonly declarations: ts.Node[] = [];
  readonly #names = new Map<number, string>();
  readonly #taken = new Set<string>();
  readonly #census: Census;

  constructor(census: Census) {
    this.#census = census;
  }

  /** @param place the path, and the names of the members down to here */
  rewrite<T extends ts.Node>(node: T, place: readonly string[]): T {
    const visit = (child: ts.Node): ts.Node => {
      const inside = ts.isPropertySignature(child) ? [...place, memberName(child) ?? ""] : place;
      // Methods themselves stay where they are: only what they take and answer is shared.
      const id = inside.length > methodDepth ? this.#census.shared(child) : undefined;
      return id === undefined ? this.rewrite(child, inside) : this.#reference(id, child as ts.TypeNode, inside);
    };
    return ts.visitEachChild(node, visit, undefined);
  }

  #reference(id: number, type: ts.TypeNode, place: readonly string[]): ts.TypeNode {
    const known = this.#names.get(id);
    const name = known ?? this.#freeName(place);
    if (known === undefined) {
      this.#names.set(id, name);
      this.declarations.push(declare(name, this.rewrite(type, place)));
    }
    return ts.factory.createTypeReferenceNode(name);
  }

  /** `/cluster/firewall/rules`, `post`, `requestBody` → `ClusterFirewallRulesPostBody` */
  #freeName([path = "", ...members]: readonly string[]): string {
    const segments = path.split("/").filter((segment) => !segment.startsWith("{"));
    const words = members.map((member) => aliases.get(member) ?? member);
    const name = typeName([...segments, ...words].join("-"));
    let free = name;
    for (let count = 2; this.#taken.has(free); count++) free = `${name}${count}`;
    this.#taken.add(free);
    return free;
  }
}

const aliases = new Map([
  ["requestBody", "Body"],
  ["responses", "Answer"],
]);

function declare(name: string, type: ts.TypeNode): ts.Node {
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(undefined, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(undefined, name, undefined, type);
}

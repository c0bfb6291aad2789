import type { PermissionCheck } from "../apidoc/permissions.ts";
import type { Document } from "../document/openapi.ts";
import { listOperations } from "../document/operations.ts";
import type { PlacedRight } from "./place-rights.ts";

/** Every privilege that a method asks for, in its schema or in PVE's code; sorted. */
export function knownPrivileges(document: Document, rights: ReadonlyMap<string, readonly PlacedRight[]>): string[] {
  const inSchema = listOperations(document).flatMap(({ operation }) => {
    const check = operation["x-pve-permissions"]?.check;
    return check ? privilegesIn(check) : [];
  });
  const inCode = [...rights.values()]
    .flat()
    .flatMap(({ right }) =>
      right.needs.flatMap((need) => [
        ...("any" in need ? (need.any ?? []) : []),
        ...("all" in need ? (need.all ?? []) : []),
      ]),
    );
  return [...new Set([...inSchema, ...inCode])].sort();
}

function privilegesIn(check: PermissionCheck): readonly string[] {
  switch (check[0]) {
    case "and":
    case "or":
      // the rest of them are checks
      return (check.slice(1) as PermissionCheck[]).flatMap(privilegesIn);
    case "perm":
      return check[2];
    case "userid-group":
      return check[1];
    case "userid-param":
      return check[1] === "self" ? [] : [check[1]];
    case "perm-modify":
      return ["Permissions.Modify"];
  }
}

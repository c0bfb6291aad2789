import { aclPathAncestry } from "../../ids/acl-path.ts";
import type { UserConfig } from "./user-config.ts";

/** All paths of the tree of ACLs: those that have entries, and those above them. Rule: `PVE/AccessControl.pm sub iterate_acl_tree`. */
export function aclTreePaths(config: UserConfig): ReadonlySet<string> {
  return new Set(["/", ...[...config.acl.keys()].flatMap((path) => aclPathAncestry(path))]);
}

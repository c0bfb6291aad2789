/** Path in the tree of access rights, such as `/vms/118` or `/storage/local-lvm`; normalized. */
export type AclPath = string;

const NAME = "[A-Za-z0-9.\\-_]+";
const KNOWN = new RegExp(
  `^(?:${[
    "/",
    "/access",
    `/access/(?:groups|realm)(?:/${NAME})?`,
    `/nodes(?:/${NAME})?`,
    `/pool(?:/${NAME}){0,3}`,
    "/sdn",
    "/sdn/controllers(?:/[A-Za-z0-9_-]+)?",
    "/sdn/(?:dns|fabrics|ipams|prefix-lists|route-maps)(?:/[A-Za-z0-9]+)?",
    `/sdn/zones(?:/${NAME}){0,2}`,
    `/sdn/zones/${NAME}/${NAME}/[1-9][0-9]{0,3}`,
    `/storage(?:/${NAME})?`,
    "/vms(?:/[1-9][0-9]{2,})?",
    `/mapping(?:/${NAME}){0,2}`,
  ].join("|")})$`,
);

const PLAIN = /^(?:\/[A-Za-z0-9.\-_]+)+$/;

/**
 * Brings a path to the one form that ACLs use: one slash at a time, one before and none behind.
 * Rule: `PVE/AccessControl.pm sub normalize_path`.
 *
 * @returns the path, or undefined where PVE refuses it (empty, "0", or characters that no path has).
 */
export function normalizeAclPath(text: string): AclPath | undefined {
  if (PLAIN.test(text)) return text;
  if (text === "" || text === "0") return undefined;
  const single = text.replace(/\/+/g, "/").replace(/\/$/, "") || "/";
  const path = single.startsWith("/") ? single : `/${single}`;
  return /^[A-Za-z0-9.\-_/]+$/.test(path) ? path : undefined;
}

/**
 * Tells whether PVE lets an ACL be set on this path. Rule: `PVE/AccessControl.pm sub check_path`.
 *
 * @param path normalized.
 */
export function isAclPath(path: string): boolean {
  return KNOWN.test(path);
}

/**
 * The path and those above it, from the root down: `/vms/118` gives `/`, `/vms`, `/vms/118`. Rights flow this way.
 *
 * @param path normalized.
 */
export function aclPathAncestry(path: AclPath): AclPath[] {
  const parts = path.split("/").filter((part) => part !== "");
  return ["/", ...parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`)];
}

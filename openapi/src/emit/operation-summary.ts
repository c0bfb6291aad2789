import type { PermissionCheck } from "../apidoc/permissions.ts";
import type { Operation } from "../document/openapi.ts";

const apiViewer = "https://pve.proxmox.com/pve-docs/api-viewer/#";

/** One line about a method, made from facts: who may call it, whether with a token, whether it starts a task, and a link. */
export function describeOperation(operation: Operation): string {
  const [, path = ""] = operation.operationId.split(" ");
  const task = operation["x-pve-returns-task"];
  return [
    operation.operationId,
    `permission: ${describePermissions(operation)}`,
    `token: ${operation["x-pve-allow-token"] === false || operation["x-pve-root-only"] ? "no" : "yes"}`,
    `task: ${task === "always" ? "yes" : (task ?? "no")}`,
    `${apiViewer}${path}`,
  ].join(" · ");
}

function describePermissions(operation: Operation): string {
  const permissions = operation["x-pve-permissions"];
  if (!permissions) return "root@pam only";
  const parts = [
    ...(permissions.check ? [describeCheck(permissions.check)] : []),
    ...(permissions.user === "world" ? ["anybody"] : []),
    ...(permissions.user === "all" && !permissions.check ? ["any user"] : []),
    ...(permissions.described ? ["checked further in code"] : []),
  ];
  return parts.join(", ");
}

function describeCheck(check: PermissionCheck): string {
  switch (check[0]) {
    case "and":
    case "or": {
      const [operator, ...operands] = check as ["and" | "or", ...PermissionCheck[]];
      return `(${operands.map(describeCheck).join(` ${operator} `)})`;
    }
    case "perm": {
      const [, path, privileges, ...options] = check as readonly ["perm", string, readonly string[], ...unknown[]];
      const any = options[options.indexOf("any") + 1] === 1 && options.includes("any");
      const given = options.includes("require_param")
        ? ` if ${options[options.indexOf("require_param") + 1]} is given`
        : "";
      return `${privileges.join(any ? " or " : " and ")} on ${path}${given}`;
    }
    case "userid-param":
      return check[1] === "self" ? "the user itself" : `${check[1]} on the user's realm`;
    case "userid-group":
      return `${(check[1] as readonly string[]).join(" or ")} on a group of the user`;
    case "perm-modify":
      return `Permissions.Modify on ${check[1]}`;
  }
}

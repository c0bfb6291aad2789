import type { PermissionExpr } from "../../generated/methods.ts";
import type { MethodParameters } from "../../generated/parameters.ts";
import type { Method } from "./route.ts";

/** What the schema says about one method. */
export interface MethodSchema {
  /** `POST /nodes/{node}/lxc`. */
  readonly key: string;
  readonly method: Method;
  readonly parameters: MethodParameters;
  /** Absent: root@pam only. */
  readonly permissions: PermissionExpr | undefined;
  readonly allowToken: boolean;
  /** Parameter that names the node which must answer. */
  readonly proxyto: string | undefined;
  /** Done by pvedaemon, behind pveproxy. */
  readonly protected: boolean;
  /** A file is uploaded to it. */
  readonly upload: boolean;
}

/** A key begins with one of the four. */
export function methodOf(key: string): Method {
  return key.slice(0, key.indexOf(" ")) as Method;
}

import type { Permissions } from "./permissions.ts";
import type { PveSchema } from "./schema.ts";

/** The verbs of PVE's API (`PVE::RESTHandler`, `$method_registry`). */
export const verbs = ["GET", "POST", "PUT", "DELETE"] as const;

export type Verb = (typeof verbs)[number];

/**
 * One method of the API tree, as `PVE::RESTHandler::api_dump` writes it and `registerMethod` took it, with numbers and
 * booleans made such. Prose is kept apart under `description`.
 */
export interface ApidocMethod {
  readonly verb: Verb;
  /** With placeholders: `/nodes/{node}/lxc` */
  readonly path: string;
  /** PVE's own name of the method: `create_vm` */
  readonly name: string;
  readonly description?: string | undefined;
  readonly parameters: PveSchema;
  readonly returns: PveSchema;
  /** Absent: only the ticket of `root@pam` passes (`PVE::RPCEnvironment::check_api2_permissions`). */
  readonly permissions?: Permissions | undefined;
  /** `allowtoken: 0` — not with an API token. */
  readonly allowToken: boolean;
  /** Runs in pvedaemon as root instead of in pveproxy. */
  readonly protected: boolean;
  /** The parameter that names the node to forward the request to. */
  readonly proxyTo?: string | undefined;
  readonly downloadAllowed: boolean;
  readonly exposeCredentials: boolean;
}

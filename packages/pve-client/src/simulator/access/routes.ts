import { type Route, route } from "../core/route.ts";
import { aclRoutes } from "./acl-routes.ts";
import { groupRoutes } from "./group-routes.ts";
import { permissionRoutes } from "./permission-routes.ts";
import { realmRoutes } from "./realm-routes.ts";
import { roleRoutes } from "./role-routes.ts";
import { tfaRoutes } from "./tfa-routes.ts";
import { ticketRoutes } from "./ticket-routes.ts";
import { tokenRoutes } from "./token-routes.ts";
import { userRoutes } from "./user-routes.ts";

const CHILDREN = ["users", "groups", "roles", "acl", "domains", "openid", "tfa", "ticket", "password", "permissions"];

/** Who there is, and who may do what. */
export const accessRoutes: readonly Route[] = [
  route("GET /access", (call) =>
    CHILDREN.filter((subdir) => subdir !== "password" || call.identity.token === undefined).map((subdir) => ({
      subdir,
    })),
  ),
  ...ticketRoutes,
  ...userRoutes,
  ...tokenRoutes,
  ...groupRoutes,
  ...roleRoutes,
  ...aclRoutes,
  ...permissionRoutes,
  ...realmRoutes,
  ...tfaRoutes,
];

import type { Route } from "../core/route.ts";
import { agentRoutes } from "./agent/routes.ts";
import { configRoutes } from "./config-routes.ts";
import { createRoutes } from "./create-route.ts";
import { destroyRoutes } from "./destroy.ts";
import { powerRoutes } from "./power-routes.ts";
import { statusRoutes } from "./status.ts";

/** What the simulator can do with virtual machines. */
export const qemuRoutes: readonly Route[] = [
  ...statusRoutes,
  ...createRoutes,
  ...configRoutes,
  ...powerRoutes,
  ...agentRoutes,
  ...destroyRoutes,
];

import type { Route } from "../core/route.ts";
import { configRoutes } from "./config-routes.ts";
import { createRoutes } from "./create-route.ts";
import { destroyRoutes } from "./destroy.ts";
import { powerRoutes } from "./power-routes.ts";
import { resizeRoutes } from "./resize.ts";
import { snapshotRoutes } from "./snapshot-routes.ts";
import { statusRoutes } from "./status.ts";

/** What the simulator can do with containers. */
export const lxcRoutes: readonly Route[] = [
  ...statusRoutes,
  ...createRoutes,
  ...configRoutes,
  ...powerRoutes,
  ...resizeRoutes,
  ...snapshotRoutes,
  ...destroyRoutes,
];

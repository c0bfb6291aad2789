import type { Route } from "../core/route.ts";
import { cloneRoutes } from "./clone.ts";
import { configRoutes } from "./config-routes.ts";
import { createRoutes } from "./create-route.ts";
import { destroyRoutes } from "./destroy.ts";
import { migrateRoutes } from "./migrate.ts";
import { moveVolumeRoutes } from "./move-volume.ts";
import { powerRoutes } from "./power-routes.ts";
import { resizeRoutes } from "./resize.ts";
import { snapshotRoutes } from "./snapshot-routes.ts";
import { statusRoutes } from "./status.ts";
import { templateRoutes } from "./template.ts";

/** What the simulator can do with containers. */
export const lxcRoutes: readonly Route[] = [
  ...statusRoutes,
  ...createRoutes,
  ...configRoutes,
  ...powerRoutes,
  ...resizeRoutes,
  ...snapshotRoutes,
  ...destroyRoutes,
  ...templateRoutes,
  ...cloneRoutes,
  ...moveVolumeRoutes,
  ...migrateRoutes,
];

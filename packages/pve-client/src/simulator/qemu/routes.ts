import type { Route } from "../core/route.ts";
import { agentRoutes } from "./agent/routes.ts";
import { cloneRoutes } from "./clone.ts";
import { cloudInitRoutes } from "./cloud-init.ts";
import { configRoutes } from "./config-routes.ts";
import { createRoutes } from "./create-route.ts";
import { destroyRoutes } from "./destroy.ts";
import { migrateRoutes } from "./migrate.ts";
import { monitorRoutes } from "./monitor.ts";
import { moveDiskRoutes } from "./move-disk.ts";
import { powerRoutes } from "./power-routes.ts";
import { resizeRoutes } from "./resize.ts";
import { snapshotRoutes } from "./snapshot-routes.ts";
import { statusRoutes } from "./status.ts";
import { templateRoutes } from "./template.ts";

/** What the simulator can do with virtual machines. */
export const qemuRoutes: readonly Route[] = [
  ...statusRoutes,
  ...createRoutes,
  ...configRoutes,
  ...powerRoutes,
  ...agentRoutes,
  ...snapshotRoutes,
  ...cloneRoutes,
  ...templateRoutes,
  ...resizeRoutes,
  ...moveDiskRoutes,
  ...migrateRoutes,
  ...cloudInitRoutes,
  ...monitorRoutes,
  ...destroyRoutes,
];

import { accessRoutes } from "./access/routes.ts";
import { backupRoutes } from "./backup/routes.ts";
import { clusterRoutes } from "./cluster/routes.ts";
import { consoleRoutes } from "./console/console-routes.ts";
import type { Route } from "./core/route.ts";
import { firewallRoutes } from "./firewall/routes.ts";
import { haRoutes } from "./ha/routes.ts";
import { backupJobRoutes } from "./jobs/backup-jobs.ts";
import { realmSyncRoutes } from "./jobs/realm-sync.ts";
import { lxcRoutes } from "./lxc/routes.ts";
import { mappingRoutes } from "./mapping/routes.ts";
import { metricServerRoutes } from "./metrics/metric-servers.ts";
import { metricRoutes } from "./metrics/routes.ts";
import { nodeRoutes } from "./nodes/routes.ts";
import { qemuRoutes } from "./qemu/routes.ts";
import { replicationRoutes } from "./replication/routes.ts";
import { sdnRoutes } from "./sdn/routes.ts";
import { storageRoutes } from "./storage/routes.ts";
import { taskRoutes } from "./tasks/routes.ts";

/** Everything that the simulator can do. Each folder lists its own; a method that is in none answers 501. */
export const routes: readonly Route[] = [
  ...accessRoutes,
  ...clusterRoutes,
  ...taskRoutes,
  ...lxcRoutes,
  ...qemuRoutes,
  ...backupRoutes,
  ...backupJobRoutes,
  ...realmSyncRoutes,
  ...firewallRoutes,
  ...haRoutes,
  ...mappingRoutes,
  ...metricRoutes,
  ...metricServerRoutes,
  ...replicationRoutes,
  ...nodeRoutes,
  ...sdnRoutes,
  ...storageRoutes,
  ...consoleRoutes,
];

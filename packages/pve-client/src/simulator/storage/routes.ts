import type { Route } from "../core/route.ts";
import { storageConfigRoutes } from "./config-routes.ts";
import { contentRoutes } from "./content-routes.ts";
import { downloadRoutes } from "./download-routes.ts";
import { ociRoutes } from "./oci-routes.ts";
import { storageStatusRoutes } from "./status-routes.ts";

/** What the simulator can do with storages. */
export const storageRoutes: readonly Route[] = [
  ...storageConfigRoutes,
  ...storageStatusRoutes,
  ...contentRoutes,
  ...downloadRoutes,
  ...ociRoutes,
];

import type { Route } from "../core/route.ts";
import { contentRoutes } from "./content-routes.ts";
import { definitionRoutes } from "./definition-routes.ts";
import { storageStatusRoutes } from "./status-routes.ts";
import { templateRoutes } from "./template-routes.ts";

/** Storages, what they hold, and how files get there. */
export const storageRoutes: readonly Route[] = [
  ...definitionRoutes,
  ...storageStatusRoutes,
  ...contentRoutes,
  ...templateRoutes,
];

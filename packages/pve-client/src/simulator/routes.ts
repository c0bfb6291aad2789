import type { Route } from "./core/route.ts";

/** Everything that the simulator can do. Each folder lists its own; a method that is in none answers 501. */
export const routes: readonly Route[] = [];

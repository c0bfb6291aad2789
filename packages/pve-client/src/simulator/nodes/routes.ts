import { type Route, route } from "../core/route.ts";
import { networkRoutes } from "./network-routes.ts";
import { packageVersions } from "./package-versions.ts";
import { nodeStatus } from "./status.ts";

/** One node: its load, network, packages and clock. Rules: `PVE/API2/Nodes.pm`, `PVE/API2/APT.pm`. */
export const nodeRoutes: readonly Route[] = [
  route("GET /nodes/{node}/status", nodeStatus),
  route("GET /nodes/{node}/version", (call) => ({ ...call.cluster.version })),
  route("GET /nodes/{node}/apt/versions", (call) => packageVersions(call.cluster.version)),
  route("GET /nodes/{node}/dns", () => ({ search: "home.arpa", dns1: "192.0.2.53" })),
  route("GET /nodes/{node}/time", (call) => {
    const time = Math.floor(call.cluster.clock.now() / 1000);
    return { time, localtime: time, timezone: "Etc/UTC" };
  }),
  ...networkRoutes,
];
